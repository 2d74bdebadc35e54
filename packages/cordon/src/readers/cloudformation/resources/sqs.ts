import { eachText, flag, list, nothing, text, tree } from '../facts.ts';
import { translation } from '../translation.ts';

export const queue = translation(
  'queue',
  'AWS::SQS::Queue',
  'SQS queue',
  {
    queueName: text('QueueName'),
    key: text('KmsMasterKeyId'),
    serviceManaged: flag('SqsManagedSseEnabled'),
    deadLetters: text('RedrivePolicy.deadLetterTargetArn'),
    redriveAllow: tree('RedriveAllowPolicy'),
  },
  [
    'ContentBasedDeduplication',
    'DeduplicationScope',
    'DelaySeconds',
    'FifoQueue',
    'FifoThroughputLimit',
    'KmsDataKeyReusePeriodSeconds',
    'MaximumMessageSize',
    'MessageRetentionPeriod',
    'ReceiveMessageWaitTimeSeconds',
    'Tags',
    'VisibilityTimeout',
  ],
);

export const queuePolicy = translation('queue-policy', 'AWS::SQS::QueuePolicy', 'SQS queue policy', {
  queues: list('Queues', eachText),
  queue: nothing(),
  document: tree('PolicyDocument'),
});

export const queueInlinePolicy = translation('queue-policy', 'AWS::SQS::QueueInlinePolicy', 'SQS inline policy', {
  queues: nothing(),
  queue: text('Queue'),
  document: tree('PolicyDocument'),
});
