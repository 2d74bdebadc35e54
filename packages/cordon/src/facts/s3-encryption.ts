import type { DatedData } from './dated-data.ts';

/** How S3 encrypts what rests in a bucket. */
export const s3Encryption: DatedData = {
  id: 's3-encryption',
  title: 'How S3 encrypts what rests in a bucket',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html',
};

/** The methods that S3 has (API reference, ServerSideEncryptionByDefault). */
export const encryptionMethods: readonly string[] = ['AES256', 'aws:kms', 'aws:kms:dsse', 'aws:fsx'];

/** What a bucket blocks to refuse keys that the client supplies (API reference, BlockedEncryptionTypes). */
export const clientSuppliedKeys = 'SSE-C';

/** Since when S3 encrypts every new object with keys of its own, if nothing else is said. */
export const encryptsByDefaultSince = '2023-01-05';

/** The alias of the key that AWS manages for S3. */
export const managedKeyAlias = 'alias/aws/s3';
