import { eachText, list, nothing, number, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const logGroup = translation(
  'log-group',
  'AWS::Logs::LogGroup',
  'log group',
  {
    groupName: text('LogGroupName'),
    key: text('KmsKeyId'),
    retentionDays: number('RetentionInDays'),
    masking: tree('DataProtectionPolicy'),
    policy: tree('ResourcePolicyDocument'),
  },
  ['BearerTokenAuthenticationEnabled', 'DeletionProtectionEnabled', 'FieldIndexPolicies', 'LogGroupClass', 'Tags'],
);

export const logStream = translation('log-stream', 'AWS::Logs::LogStream', 'log stream', {
  logGroup: text('LogGroupName'),
  streamName: text('LogStreamName'),
});

export const metricFilter = translation(
  'metric-filter',
  'AWS::Logs::MetricFilter',
  'metric filter',
  { logGroup: text('LogGroupName'), pattern: text('FilterPattern') },
  [
    'ApplyOnTransformedLogs',
    'EmitSystemFieldDimensions',
    'FieldSelectionCriteria',
    'FilterName',
    'MetricTransformations',
  ],
);

export const logSubscription = translation(
  'log-subscription',
  'AWS::Logs::SubscriptionFilter',
  'log subscription',
  { logGroup: text('LogGroupName'), destination: text('DestinationArn'), role: text('RoleArn') },
  [
    'ApplyOnTransformedLogs',
    'Distribution',
    'EmitSystemFields',
    'FieldSelectionCriteria',
    'FilterName',
    'FilterPattern',
  ],
);

export const logTransformer = translation(
  'log-transformer',
  'AWS::Logs::Transformer',
  'log transformer',
  { logGroup: text('LogGroupIdentifier') },
  ['TransformerConfig'],
);

export const logAnomalyDetector = translation(
  'log-anomaly-detector',
  'AWS::Logs::LogAnomalyDetector',
  'log anomaly detector',
  { logGroups: list('LogGroupArnList', eachText), key: text('KmsKeyId') },
  ['AccountId', 'AnomalyVisibilityTime', 'DetectorName', 'EvaluationFrequency', 'FilterPattern'],
);

export const logQuery = translation(
  'log-query',
  'AWS::Logs::QueryDefinition',
  'log query',
  { logGroups: list('LogGroupNames', eachText), query: text('QueryString'), role: nothing(), resultBucket: nothing() },
  ['Name', 'Parameters', 'QueryLanguage'],
);

export const scheduledLogQuery = translation(
  'log-query',
  'AWS::Logs::ScheduledQuery',
  'scheduled log query',
  {
    logGroups: list('LogGroupIdentifiers', eachText),
    query: text('QueryString'),
    role: text('ExecutionRoleArn'),
    resultBucket: text('DestinationConfiguration.S3Configuration.DestinationIdentifier'),
  },
  [
    'Description',
    'Name',
    'QueryLanguage',
    'ScheduleEndTime',
    'ScheduleExpression',
    'ScheduleStartTime',
    'StartTimeOffset',
    'State',
    'Tags',
    'Timezone',
  ],
);

export const logPolicy = translation(
  'log-policy',
  'AWS::Logs::ResourcePolicy',
  'log resource policy',
  { document: tree('PolicyDocument') },
  ['PolicyName'],
);

export const accountLogPolicy = translation(
  'account-log-policy',
  'AWS::Logs::AccountPolicy',
  'account log policy',
  { policyType: word('PolicyType'), document: tree('PolicyDocument') },
  ['PolicyName', 'Scope', 'SelectionCriteria'],
);

export const logDestination = translation(
  'log-destination',
  'AWS::Logs::Destination',
  'log destination',
  {
    destinationName: text('DestinationName'),
    target: text('TargetArn'),
    role: text('RoleArn'),
    policy: tree('DestinationPolicy'),
  },
  ['Tags'],
);

export const logSource = translation(
  'log-source',
  'AWS::Logs::DeliverySource',
  'log delivery source',
  { sourceName: text('Name'), source: text('ResourceArn'), logType: word('LogType') },
  ['Tags'],
);

export const logTarget = translation(
  'log-target',
  'AWS::Logs::DeliveryDestination',
  'log delivery destination',
  {
    targetName: text('Name'),
    target: text('DestinationResourceArn'),
    policy: tree('DeliveryDestinationPolicy.DeliveryDestinationPolicy'),
  },
  ['DeliveryDestinationType', 'OutputFormat', 'Tags'],
);

export const logDelivery = translation(
  'log-delivery',
  'AWS::Logs::Delivery',
  'log delivery',
  { source: text('DeliverySourceName'), target: text('DeliveryDestinationArn') },
  ['FieldDelimiter', 'RecordFields', 'S3EnableHiveCompatiblePath', 'S3SuffixPath', 'Tags'],
);

export const logIntegration = translation(
  'log-integration',
  'AWS::Logs::Integration',
  'log integration',
  { key: text('ResourceConfig.OpenSearchResourceConfig.KmsKeyArn') },
  ['IntegrationName', 'IntegrationType'],
);
