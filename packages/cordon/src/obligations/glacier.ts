import { read, recalled } from './dated-fact.ts';
import { encryptionAtRest, minimumNecessary, transmission } from './duty.ts';
import type { Obligation } from './obligation.ts';

const vaultService = 'https://docs.aws.amazon.com/amazonglacier/latest/dev/introduction.html';
const actions = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_glacier.html';

const noPhi = 'Customers should not use PHI in archive and vault names or metadata';

/** These rows are about the vault service. Objects in an S3 Glacier storage class are S3 objects: the S3 rows hold. */
export const glacier: readonly Obligation[] = [
  {
    id: 'GLACIER-REST',
    system: 'Amazon Glacier',
    sentence: 'Amazon Glacier automatically encrypts data at rest using AES 256-bit symmetric keys',
    strength: 'fact',
    demands: 'Says that the platform encrypts archives; there is nothing to set.',
    ...encryptionAtRest,
    shownBy: [],
    today: [read('A vault has no encryption setting, in the API or anywhere else.', 'botocore 1.43.11')],
  },
  {
    id: 'GLACIER-SECURE-PROTO',
    system: 'Amazon Glacier',
    sentence: 'supports secure transfer of customer data over secure protocols',
    strength: 'fact',
    demands: 'Says that HTTPS can be used; GLACIER-TLS asks that it must.',
    ...transmission,
    shownBy: [],
    today: [
      read(
        'The vault service has been closed to new customers since 2025-12-15; AWS points to the S3 Glacier storage classes.',
        'https://docs.aws.amazon.com/amazonglacier/latest/dev/service_code_examples_basics.md',
      ),
    ],
  },
  {
    id: 'GLACIER-TLS',
    system: 'Amazon Glacier',
    sentence:
      'Connections to Amazon Glacier containing PHI must use endpoints that accept encrypted transport (HTTPS).',
    strength: 'must',
    demands: 'The vault, or the bucket that keeps archives, refuses every request over plain HTTP.',
    ...transmission,
    shownBy: ['template', 'live'],
    today: [
      read(
        'CloudFormation has no resource for a vault: a template can show this for Terraform only.',
        'cfn-lint 1.51.0',
      ),
      read('Glacier has no condition key for TLS of its own; a denial uses aws:SecureTransport.', actions),
      read(
        'A lock policy that is not confirmed within 24 hours goes away; once confirmed it can never be changed.',
        'botocore 1.43.11',
      ),
    ],
  },
  {
    id: 'GLACIER-NOPHI-ARCHIVE',
    system: 'Amazon Glacier',
    sentence: noPhi,
    strength: 'should',
    demands: 'No archive description holds PHI.',
    ...minimumNecessary,
    shownBy: ['live', 'run-time'],
    today: [
      recalled('Archive descriptions can be read back only by an inventory job, which takes hours.', vaultService),
    ],
  },
  {
    id: 'GLACIER-NOPHI-VAULT',
    system: 'Amazon Glacier',
    sentence: noPhi,
    strength: 'should',
    demands: 'No vault name holds PHI.',
    ...minimumNecessary,
    shownBy: ['template', 'live'],
    today: [read('A vault name has up to 255 letters, digits, underscores, hyphens and dots.', 'botocore 1.43.11')],
  },
  {
    id: 'GLACIER-NOPHI-META',
    system: 'Amazon Glacier',
    sentence: noPhi,
    strength: 'should',
    demands: 'No tag of a vault holds PHI.',
    ...minimumNecessary,
    shownBy: ['template', 'live'],
    today: [read('ListTagsForVault returns the tags of a vault in the clear.', 'botocore 1.43.11')],
  },
  {
    id: 'GLACIER-META-PLAIN',
    system: 'Amazon Glacier',
    sentence:
      'not encrypted using Amazon Glacier server-side encryption and is not generally encrypted in client-side encryption architectures',
    strength: 'fact',
    demands: 'Says why names, descriptions and tags matter: no encryption covers them.',
    ...minimumNecessary,
    shownBy: [],
    today: [recalled('Names, descriptions and tags come back in the clear from list calls.', vaultService)],
  },
];
