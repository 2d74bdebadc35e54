import { text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const stream = translation(
  'stream',
  'AWS::Kinesis::Stream',
  'Kinesis stream',
  {
    streamName: text('Name'),
    encryption: word('StreamEncryption.EncryptionType'),
    key: text('StreamEncryption.KeyId'),
  },
  [
    'DesiredShardLevelMetrics',
    'MaxRecordSizeInKiB',
    'RecordDistributionStrategy',
    'RetentionPeriodHours',
    'ShardCount',
    'StreamModeDetails',
    'Tags',
    'WarmThroughputMiBps',
  ],
);

export const streamConsumer = translation(
  'stream-consumer',
  'AWS::Kinesis::StreamConsumer',
  'Kinesis consumer',
  { consumerName: text('ConsumerName'), stream: text('StreamARN') },
  ['Tags'],
);

export const streamPolicy = translation('stream-policy', 'AWS::Kinesis::ResourcePolicy', 'Kinesis resource policy', {
  target: text('ResourceArn'),
  document: tree('ResourcePolicy'),
});
