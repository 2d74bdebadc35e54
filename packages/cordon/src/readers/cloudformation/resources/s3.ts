import { flag, list, presence, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';
import { tags } from './tags.ts';

export const bucket = translation(
  'bucket',
  'AWS::S3::Bucket',
  'S3 bucket',
  {
    bucketName: text('BucketName'),
    encryption: list(
      'BucketEncryption.ServerSideEncryptionConfiguration',
      record({
        method: word('ServerSideEncryptionByDefault.SSEAlgorithm'),
        key: text('ServerSideEncryptionByDefault.KMSMasterKeyID'),
        bucketKey: flag('BucketKeyEnabled'),
      }),
    ),
    website: presence('WebsiteConfiguration'),
    lifecycle: list(
      'LifecycleConfiguration.Rules',
      record({
        status: word('Status'),
        prefix: text('Prefix'),
        filterPrefix: text('Filter.Prefix'),
        transitions: list('Transitions', record({ storageClass: word('StorageClass') })),
        transition: word('Transition.StorageClass'),
      }),
    ),
    tags: tags('Tags'),
  },
  [
    'AccelerateConfiguration',
    'AccessControl',
    'AnalyticsConfigurations',
    'BucketNamePrefix',
    'CorsConfiguration',
    'IntelligentTieringConfigurations',
    'InventoryConfigurations',
    'LoggingConfiguration',
    'MetricsConfigurations',
    'NotificationConfiguration',
    'ObjectLockConfiguration',
    'ObjectLockEnabled',
    'OwnershipControls',
    'PublicAccessBlockConfiguration',
    'ReplicationConfiguration',
    'VersioningConfiguration',
  ],
);

export const bucketPolicy = translation('bucket-policy', 'AWS::S3::BucketPolicy', 'S3 bucket policy', {
  bucket: text('Bucket'),
  document: tree('PolicyDocument'),
});
