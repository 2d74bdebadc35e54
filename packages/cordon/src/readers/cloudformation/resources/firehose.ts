import type { Delivery } from '../../../model/kinds/delivery-stream.ts';
import { eachText, type FactReaders, list, nothing, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

type Reads = FactReaders<Delivery>;

/** The bucket of a destination, beside or in place of what it delivers to. */
const bucketIn = (path: string) => ({
  bucket: text(`${path}BucketARN`),
  key: text(`${path}EncryptionConfiguration.KMSEncryptionConfig.AWSKMSKeyARN`),
  unencrypted: word(`${path}EncryptionConfiguration.NoEncryptionConfig`),
});

const backupIn = (path: string) => ({
  backupBucket: text(`${path}.BucketARN`),
  backupKey: text(`${path}.EncryptionConfiguration.KMSEncryptionConfig.AWSKMSKeyARN`),
  backupMode: word('S3BackupMode'),
});

const noBackup = { backupBucket: nothing(), backupKey: nothing(), backupMode: nothing() };

const inNetwork = {
  securityGroups: list('VpcConfiguration.SecurityGroupIds', eachText),
  subnets: list('VpcConfiguration.SubnetIds', eachText),
};

/** What destinations have in common; each says what of it is otherwise. */
const common: Reads = {
  role: text('RoleARN'),
  bucket: nothing(),
  key: nothing(),
  unencrypted: nothing(),
  ...backupIn('S3Configuration'),
  endpoint: nothing(),
  domain: nothing(),
  secret: nothing(),
  logGroup: text('CloudWatchLoggingOptions.LogGroupName'),
  securityGroups: nothing(),
  subnets: nothing(),
  processors: list(
    'ProcessingConfiguration.Processors',
    record({
      sort: word('Type'),
      parameters: list('Parameters', record({ name: word('ParameterName'), value: text('ParameterValue') })),
    }),
  ),
};

const delivery = (sort: string, own: Partial<Reads>) =>
  list(`${sort}DestinationConfiguration`, record({ ...common, ...own }));

const secret = text('SecretsManagerConfiguration.SecretARN');

export const deliveryStream = translation(
  'delivery-stream',
  'AWS::KinesisFirehose::DeliveryStream',
  'Firehose stream',
  {
    streamName: text('DeliveryStreamName'),
    sort: word('DeliveryStreamType'),
    source: text('KinesisStreamSourceConfiguration.KinesisStreamARN'),
    sourceRole: text('KinesisStreamSourceConfiguration.RoleARN'),
    brokers: text('MSKSourceConfiguration.MSKClusterARN'),
    brokersRole: text('MSKSourceConfiguration.AuthenticationConfiguration.RoleARN'),
    database: text('DatabaseSourceConfiguration.Endpoint'),
    databaseSecret: text(
      'DatabaseSourceConfiguration.DatabaseSourceAuthenticationConfiguration.SecretsManagerConfiguration.SecretARN',
    ),
    encryption: word('DeliveryStreamEncryptionConfigurationInput.KeyType'),
    key: text('DeliveryStreamEncryptionConfigurationInput.KeyARN'),
    bucketDelivery: delivery('ExtendedS3', { ...bucketIn(''), ...backupIn('S3BackupConfiguration') }),
    plainBucketDelivery: delivery('S3', { ...bucketIn(''), ...noBackup, processors: nothing() }),
    searchDelivery: delivery('Amazonopensearchservice', {
      ...inNetwork,
      endpoint: text('ClusterEndpoint'),
      domain: text('DomainARN'),
    }),
    olderSearchDelivery: delivery('Elasticsearch', {
      ...inNetwork,
      endpoint: text('ClusterEndpoint'),
      domain: text('DomainARN'),
    }),
    serverlessSearchDelivery: delivery('AmazonOpenSearchServerless', {
      ...inNetwork,
      endpoint: text('CollectionEndpoint'),
    }),
    warehouseDelivery: delivery('Redshift', {
      ...bucketIn('S3Configuration.'),
      ...backupIn('S3BackupConfiguration'),
      endpoint: text('ClusterJDBCURL'),
      secret,
    }),
    httpDelivery: delivery('HttpEndpoint', { endpoint: text('EndpointConfiguration.Url'), secret }),
    splunkDelivery: delivery('Splunk', { role: nothing(), endpoint: text('HECEndpoint'), secret }),
    snowflakeDelivery: delivery('Snowflake', { endpoint: text('AccountUrl'), secret }),
    // Its records lie in the warehouse of a catalogue; the bucket beside it is where they wait.
    icebergDelivery: delivery('Iceberg', {
      ...bucketIn('S3Configuration.'),
      ...noBackup,
      backupMode: word('s3BackupMode'),
      endpoint: text('CatalogConfiguration.WarehouseLocation'),
    }),
  },
  ['DirectPutSourceConfiguration', 'Tags'],
);
