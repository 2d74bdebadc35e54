import { describe } from 'vitest';
import { testReadings } from './reading.fixture.ts';

const statement = { Statement: [{ Effect: 'Allow' }] };
const inNetwork = { securityGroups: ['sg-1'], subnets: ['subnet-1'] };

describe('queues and topics', () => {
  testReadings([
    [
      'AWS::SQS::Queue',
      'queue',
      {
        QueueName: 'orders',
        SqsManagedSseEnabled: 'false',
        KmsMasterKeyId: 'alias/app',
        RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['It', 'Arn'] }, maxReceiveCount: 3 },
      },
      { queueName: 'orders', key: 'alias/app', serviceManaged: false, deadLetters: '<it/It.Arn>', redriveAllow: '-' },
    ],
    ['AWS::SQS::Queue', 'queue', {}, { queueName: '-', key: '-', serviceManaged: '-', deadLetters: '-' }],
    [
      'AWS::SQS::Queue',
      'queue',
      { RedrivePolicy: '{}' },
      { deadLetters: 'unknown: deadLetterTargetArn is looked for where a text stands' },
    ],
    [
      'AWS::SQS::QueuePolicy',
      'queue-policy',
      { Queues: ['url-1', 'url-2'], PolicyDocument: statement },
      { queues: ['url-1', 'url-2'], queue: '-', document: statement },
    ],
    ['AWS::SQS::QueueInlinePolicy', 'queue-policy', { Queue: 'url-1' }, { queues: '-', queue: 'url-1', document: '-' }],
    [
      'AWS::SNS::Topic',
      'topic',
      { TopicName: 'results', KmsMasterKeyId: 'k', Subscription: [{ Protocol: 'http', Endpoint: 'http://a.example' }] },
      { topicName: 'results', key: 'k', subscriptions: [{ protocol: 'http', endpoint: 'http://a.example' }] },
    ],
    ['AWS::SNS::TopicPolicy', 'topic-policy', { Topics: ['t'] }, { topics: ['t'], topic: '-', document: '-' }],
    ['AWS::SNS::TopicInlinePolicy', 'topic-policy', { TopicArn: 't' }, { topics: '-', topic: 't' }],
    [
      'AWS::SNS::Subscription',
      'topic-subscription',
      {
        TopicArn: 't',
        Protocol: 'sqs',
        Endpoint: 'arn',
        Region: 'us-east-1',
        RedrivePolicy: { deadLetterTargetArn: 'd' },
      },
      { topic: 't', protocol: 'sqs', endpoint: 'arn', region: 'us-east-1', role: '-', deadLetters: 'd' },
    ],
  ]);
});

describe('streams', () => {
  const key = { KMSEncryptionConfig: { AWSKMSKeyARN: 'k' } };
  const bucket = { BucketARN: 'arn:aws:s3:::b', RoleARN: 'r', EncryptionConfiguration: key };
  const nowhere = {
    ...{ role: '-', bucket: '-', key: '-', unencrypted: '-', backupBucket: '-', backupKey: '-', backupMode: '-' },
    ...{ endpoint: '-', domain: '-', secret: '-', logGroup: '-', securityGroups: '-', subnets: '-', processors: '-' },
  };
  const backed = { ...nowhere, backupBucket: 'arn:aws:s3:::b', backupKey: 'k' };
  const network = { VpcConfiguration: { RoleARN: 'r', SecurityGroupIds: ['sg-1'], SubnetIds: ['subnet-1'] } };
  const delivers = (sort: string, how: object, name: string, read: object) =>
    [
      'AWS::KinesisFirehose::DeliveryStream',
      'delivery-stream',
      { [`${sort}DestinationConfiguration`]: how },
      { [name]: [read] },
    ] as const;
  testReadings([
    [
      'AWS::Kinesis::Stream',
      'stream',
      { Name: 's', StreamEncryption: { EncryptionType: 'KMS', KeyId: 'k' } },
      { streamName: 's', encryption: 'KMS', key: 'k' },
    ],
    ['AWS::Kinesis::StreamConsumer', 'stream-consumer', { StreamARN: 's' }, { stream: 's', consumerName: '-' }],
    [
      'AWS::Kinesis::ResourcePolicy',
      'stream-policy',
      { ResourceArn: 's', ResourcePolicy: statement },
      { target: 's', document: statement },
    ],
    [
      'AWS::KinesisFirehose::DeliveryStream',
      'delivery-stream',
      {
        DeliveryStreamType: 'KinesisStreamAsSource',
        KinesisStreamSourceConfiguration: { KinesisStreamARN: 's', RoleARN: 'r' },
        DeliveryStreamEncryptionConfigurationInput: { KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN: 'k' },
      },
      { sort: 'KinesisStreamAsSource', source: 's', sourceRole: 'r', encryption: 'CUSTOMER_MANAGED_CMK', key: 'k' },
    ],
    delivers(
      'ExtendedS3',
      { ...bucket, S3BackupMode: 'Enabled', S3BackupConfiguration: { BucketARN: 'arn:aws:s3:::backup' } },
      'bucketDelivery',
      {
        ...nowhere,
        role: 'r',
        bucket: 'arn:aws:s3:::b',
        key: 'k',
        backupBucket: 'arn:aws:s3:::backup',
        backupMode: 'Enabled',
      },
    ),
    delivers(
      'S3',
      { BucketARN: 'b', EncryptionConfiguration: { NoEncryptionConfig: 'NoEncryption' } },
      'plainBucketDelivery',
      {
        ...nowhere,
        bucket: 'b',
        unencrypted: 'NoEncryption',
      },
    ),
    delivers(
      'HttpEndpoint',
      {
        EndpointConfiguration: { Url: 'https://a.example' },
        S3Configuration: bucket,
        SecretsManagerConfiguration: { SecretARN: 's' },
      },
      'httpDelivery',
      { ...backed, endpoint: 'https://a.example', secret: 's' },
    ),
    delivers('Amazonopensearchservice', { DomainARN: 'd', S3Configuration: bucket, ...network }, 'searchDelivery', {
      ...backed,
      ...inNetwork,
      domain: 'd',
    }),
    delivers('Elasticsearch', { ClusterEndpoint: 'e', ...network }, 'olderSearchDelivery', {
      ...nowhere,
      ...inNetwork,
      endpoint: 'e',
    }),
    delivers('AmazonOpenSearchServerless', { CollectionEndpoint: 'e' }, 'serverlessSearchDelivery', {
      ...nowhere,
      endpoint: 'e',
    }),
    delivers(
      'Redshift',
      { ClusterJDBCURL: 'jdbc:redshift://c:5439/d', RoleARN: 'r', S3Configuration: bucket },
      'warehouseDelivery',
      { ...nowhere, role: 'r', endpoint: 'jdbc:redshift://c:5439/d', bucket: 'arn:aws:s3:::b', key: 'k' },
    ),
    delivers('Splunk', { HECEndpoint: 'e' }, 'splunkDelivery', { ...nowhere, endpoint: 'e' }),
    delivers('Snowflake', { AccountUrl: 'e' }, 'snowflakeDelivery', { ...nowhere, endpoint: 'e' }),
    delivers('Iceberg', { S3Configuration: bucket, s3BackupMode: 'AllData' }, 'icebergDelivery', {
      ...nowhere,
      bucket: 'arn:aws:s3:::b',
      key: 'k',
      backupMode: 'AllData',
    }),
  ]);
});
