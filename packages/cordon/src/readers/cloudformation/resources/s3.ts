import { eachWord, flag, list, presence, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';
import { tags } from './tags.ts';

const filtering = { prefix: text('Prefix'), tagFilters: tags('TagFilters') };
const objectFilter = record(filtering);

export const bucket = translation(
  'bucket',
  'AWS::S3::Bucket',
  'S3 bucket',
  {
    bucketName: text('BucketName'),
    bucketNamePrefix: text('BucketNamePrefix'),
    encryption: list(
      'BucketEncryption.ServerSideEncryptionConfiguration',
      record({
        method: word('ServerSideEncryptionByDefault.SSEAlgorithm'),
        key: text('ServerSideEncryptionByDefault.KMSMasterKeyID'),
        bucketKey: flag('BucketKeyEnabled'),
        blockedMethods: list('BlockedEncryptionTypes.EncryptionType', eachWord),
      }),
    ),
    acl: word('AccessControl'),
    ownership: list('OwnershipControls.Rules', record({ owner: word('ObjectOwnership') })),
    blocksPublicAcls: flag('PublicAccessBlockConfiguration.BlockPublicAcls'),
    ignoresPublicAcls: flag('PublicAccessBlockConfiguration.IgnorePublicAcls'),
    blocksPublicPolicy: flag('PublicAccessBlockConfiguration.BlockPublicPolicy'),
    restrictsPublicAccess: flag('PublicAccessBlockConfiguration.RestrictPublicBuckets'),
    website: presence('WebsiteConfiguration'),
    lifecycle: list(
      'LifecycleConfiguration.Rules',
      record({
        status: word('Status'),
        prefix: text('Prefix'),
        filterPrefix: text('Filter.Prefix'),
        tagFilters: tags('TagFilters'),
        transitions: list('Transitions', record({ storageClass: word('StorageClass') })),
        transition: word('Transition.StorageClass'),
        noncurrentTransitions: list('NoncurrentVersionTransitions', record({ storageClass: word('StorageClass') })),
        noncurrentTransition: word('NoncurrentVersionTransition.StorageClass'),
      }),
    ),
    versioning: word('VersioningConfiguration.Status'),
    objectLock: flag('ObjectLockEnabled'),
    lockMode: word('ObjectLockConfiguration.Rule.DefaultRetention.Mode'),
    logBucket: text('LoggingConfiguration.DestinationBucketName'),
    logPrefix: text('LoggingConfiguration.LogFilePrefix'),
    replicationRole: text('ReplicationConfiguration.Role'),
    replication: list(
      'ReplicationConfiguration.Rules',
      record({
        status: word('Status'),
        prefix: text('Prefix'),
        filterPrefix: text('Filter.Prefix'),
        filterPrefixAndTags: text('Filter.And.Prefix'),
        tagFilter: tags('Filter.TagFilter'),
        tagFilters: tags('Filter.And.TagFilters'),
        bucket: text('Destination.Bucket'),
        account: text('Destination.Account'),
        key: text('Destination.EncryptionConfiguration.ReplicaKmsKeyID'),
      }),
    ),
    inventories: list(
      'InventoryConfigurations',
      record({ bucket: text('Destination.BucketArn'), prefix: text('Prefix'), listPrefix: text('Destination.Prefix') }),
    ),
    analytics: list(
      'AnalyticsConfigurations',
      record({ ...filtering, bucket: text('StorageClassAnalysis.DataExport.Destination.BucketArn') }),
    ),
    metrics: list('MetricsConfigurations', objectFilter),
    tierings: list(
      'IntelligentTieringConfigurations',
      record({ ...filtering, status: word('Status'), tiers: list('Tierings', record({ tier: word('AccessTier') })) }),
    ),
    websiteRoutes: list(
      'WebsiteConfiguration.RoutingRules',
      record({
        prefix: text('RoutingRuleCondition.KeyPrefixEquals'),
        instead: text('RedirectRule.ReplaceKeyPrefixWith'),
      }),
    ),
    functionEvents: list(
      'NotificationConfiguration.LambdaConfigurations',
      record({
        target: text('Function'),
        filters: list('Filter.S3Key.Rules', record({ name: word('Name'), value: text('Value') })),
      }),
    ),
    queueEvents: list(
      'NotificationConfiguration.QueueConfigurations',
      record({
        target: text('Queue'),
        filters: list('Filter.S3Key.Rules', record({ name: word('Name'), value: text('Value') })),
      }),
    ),
    topicEvents: list(
      'NotificationConfiguration.TopicConfigurations',
      record({
        target: text('Topic'),
        filters: list('Filter.S3Key.Rules', record({ name: word('Name'), value: text('Value') })),
      }),
    ),
    metadataTables: presence('MetadataConfiguration'),
    metadataJournal: presence('MetadataTableConfiguration'),
    tags: tags('Tags'),
  },
  ['AbacStatus', 'AccelerateConfiguration', 'BucketNamespace', 'CorsConfiguration'],
);

export const bucketPolicy = translation('bucket-policy', 'AWS::S3::BucketPolicy', 'S3 bucket policy', {
  bucket: text('Bucket'),
  document: tree('PolicyDocument'),
});
