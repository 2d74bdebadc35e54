import { read, recalled } from './dated-fact.ts';
import { encryptionAtRest, minimumNecessary, transmission } from './duty.ts';
import type { Obligation } from './obligation.ts';

const defaults = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html';
const transport = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryptionInTransit.html';
const bucketKey = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html';
const serverLog = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html';

const noPhi = 'Customers should not use PHI in bucket names, object names, or metadata';

export const s3: readonly Obligation[] = [
  {
    id: 'S3-REST-OPTIONS',
    system: 'Amazon S3',
    sentence:
      'Customers have several options for encryption of data at rest when using Amazon S3, including both server-side and client-side encryption',
    strength: 'fact',
    demands: 'Describes the ways to encrypt objects at rest; the paper does not command one here.',
    ...encryptionAtRest,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'A bucket can be set to AES256, aws:kms or aws:kms:dsse; the last has no bucket key.',
        bucketKey,
        '2026-04-13',
      ),
      read(
        'From 2026-04-06, Region by Region and not yet in the two of the Middle East, new buckets refuse keys that the client supplies (SSE-C) unless the bucket allows them.',
        'https://docs.aws.amazon.com/AmazonS3/latest/API/API_BlockedEncryptionTypes.html',
      ),
    ],
  },
  {
    id: 'S3-TLS',
    system: 'Amazon S3',
    sentence: 'Connections to Amazon S3 containing PHI must use endpoints that accept encrypted transport (HTTPS).',
    strength: 'must',
    demands: 'The bucket refuses every request over plain HTTP.',
    ...transmission,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read('S3 still answers plain HTTP unless a policy denies it; TLS starts at 1.2.', transport),
      read(
        'A denial on s3:TlsVersion alone does not stop plain HTTP, since the key is missing there; aws:SecureTransport does.',
        'https://www.repost.aws/ko/knowledge-center/s3-enforce-modern-tls',
      ),
      recalled(
        'A static website endpoint of a bucket speaks plain HTTP only.',
        'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
      ),
      read(
        'A server access log shows a hyphen as TLS version where a request came without TLS.',
        serverLog,
        '2026-04-13',
      ),
    ],
  },
  {
    id: 'S3-NOPHI-BUCKET',
    system: 'Amazon S3',
    sentence: noPhi,
    strength: 'should',
    demands: 'No bucket name and no tag of a bucket holds PHI.',
    ...minimumNecessary,
    shownBy: ['template', 'live'],
    today: [recalled('Encryption of a bucket covers what its objects contain, not their names or metadata.', defaults)],
  },
  {
    id: 'S3-NOPHI-KEY',
    system: 'Amazon S3',
    sentence: noPhi,
    strength: 'should',
    demands: 'No object name, prefix or access point name holds PHI.',
    ...minimumNecessary,
    shownBy: ['template', 'live', 'run-time'],
    today: [
      read(
        'Under SSE-KMS without a bucket key, each KMS event in CloudTrail shows the object name in the clear; with a bucket key it shows the bucket only.',
        bucketKey,
        '2026-04-13',
      ),
      read('S3 Metadata copies names and metadata of objects into tables that can be queried.', 'botocore 1.43.11'),
    ],
  },
  {
    id: 'S3-NOPHI-META',
    system: 'Amazon S3',
    sentence: noPhi,
    strength: 'should',
    demands: 'No user metadata, object tag, file name in a header or encryption context holds PHI.',
    ...minimumNecessary,
    shownBy: ['live', 'run-time'],
    today: [
      read(
        'An encryption context given with a write goes to KMS and into its CloudTrail events in the clear.',
        'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
        '2026-04-13',
      ),
    ],
  },
  {
    id: 'S3-META-PLAIN-SSE',
    system: 'Amazon S3',
    sentence: 'this data is not encrypted using S3 server-side encryption',
    strength: 'fact',
    demands: 'Says why names and metadata matter: server-side encryption, of whatever kind, does not cover them.',
    ...minimumNecessary,
    shownBy: [],
    today: [recalled('SSE-KMS and DSSE-KMS leave names and metadata as readable as SSE-S3 does.', defaults)],
  },
  {
    id: 'S3-META-PLAIN-CSE',
    system: 'Amazon S3',
    sentence: 'is not generally encrypted in client-side encryption architectures',
    strength: 'fact',
    demands: 'Says that encrypting in the client does not free names and metadata either.',
    ...minimumNecessary,
    shownBy: [],
    today: [
      recalled(
        'The S3 encryption clients store their wrapped key in the metadata of the object and encrypt the body only.',
        'https://docs.aws.amazon.com/amazon-s3-encryption-client/latest/developerguide/concepts.html',
      ),
    ],
  },
];
