import { eachText, list, nothing, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const topic = translation(
  'topic',
  'AWS::SNS::Topic',
  'SNS topic',
  {
    topicName: text('TopicName'),
    key: text('KmsMasterKeyId'),
    subscriptions: list('Subscription', record({ protocol: word('Protocol'), endpoint: text('Endpoint') })),
    logs: list(
      'DeliveryStatusLogging',
      record({
        protocol: word('Protocol'),
        successRole: text('SuccessFeedbackRoleArn'),
        failureRole: text('FailureFeedbackRoleArn'),
      }),
    ),
    masking: tree('DataProtectionPolicy'),
  },
  [
    'ArchivePolicy',
    'ContentBasedDeduplication',
    'DisplayName',
    'FifoThroughputScope',
    'FifoTopic',
    'MaximumMessageSize',
    'SignatureVersion',
    'Tags',
    'TracingConfig',
  ],
);

export const topicPolicy = translation('topic-policy', 'AWS::SNS::TopicPolicy', 'SNS topic policy', {
  topics: list('Topics', eachText),
  topic: nothing(),
  document: tree('PolicyDocument'),
});

export const topicInlinePolicy = translation('topic-policy', 'AWS::SNS::TopicInlinePolicy', 'SNS inline policy', {
  topics: nothing(),
  topic: text('TopicArn'),
  document: tree('PolicyDocument'),
});

export const topicSubscription = translation(
  'topic-subscription',
  'AWS::SNS::Subscription',
  'SNS subscription',
  {
    topic: text('TopicArn'),
    protocol: word('Protocol'),
    endpoint: text('Endpoint'),
    region: text('Region'),
    role: text('SubscriptionRoleArn'),
    deadLetters: text('RedrivePolicy.deadLetterTargetArn'),
  },
  ['DeliveryPolicy', 'FilterPolicy', 'FilterPolicyScope', 'RawMessageDelivery', 'ReplayPolicy'],
);
