import { eachText, list, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const eventRule = translation(
  'event-rule',
  'AWS::Events::Rule',
  'EventBridge rule',
  {
    ruleName: text('Name'),
    bus: text('EventBusName'),
    role: text('RoleArn'),
    pattern: tree('EventPattern'),
    schedule: text('ScheduleExpression'),
    state: word('State'),
    targets: list(
      'Targets',
      record({
        target: text('Arn'),
        role: text('RoleArn'),
        deadLetters: text('DeadLetterConfig.Arn'),
        input: text('Input'),
        taskDefinition: text('EcsParameters.TaskDefinitionArn'),
        securityGroups: list('EcsParameters.NetworkConfiguration.AwsVpcConfiguration.SecurityGroups', eachText),
        subnets: list('EcsParameters.NetworkConfiguration.AwsVpcConfiguration.Subnets', eachText),
        secret: text('RedshiftDataParameters.SecretManagerArn'),
      }),
    ),
  },
  ['Description', 'Tags'],
);

export const eventBus = translation(
  'event-bus',
  'AWS::Events::EventBus',
  'EventBridge bus',
  {
    busName: text('Name'),
    key: text('KmsKeyIdentifier'),
    policy: tree('Policy'),
    deadLetters: text('DeadLetterConfig.Arn'),
    partner: text('EventSourceName'),
  },
  ['Description', 'LogConfig', 'Tags'],
);

export const eventBusPolicy = translation(
  'event-bus-policy',
  'AWS::Events::EventBusPolicy',
  'EventBridge bus policy',
  { bus: text('EventBusName'), document: tree('Statement'), principal: text('Principal'), action: word('Action') },
  ['Condition', 'StatementId'],
);

export const eventArchive = translation(
  'event-archive',
  'AWS::Events::Archive',
  'EventBridge archive',
  { source: text('SourceArn'), key: text('KmsKeyIdentifier'), pattern: tree('EventPattern') },
  ['ArchiveName', 'Description', 'RetentionDays'],
);

export const eventConnection = translation(
  'event-connection',
  'AWS::Events::Connection',
  'EventBridge connection',
  {
    connectionName: text('Name'),
    auth: word('AuthorizationType'),
    key: text('KmsKeyIdentifier'),
    authority: text('AuthParameters.OAuthParameters.AuthorizationEndpoint'),
    privateResource: text('InvocationConnectivityParameters.ResourceParameters.ResourceConfigurationArn'),
  },
  ['Description'],
);

export const eventDestination = translation(
  'event-destination',
  'AWS::Events::ApiDestination',
  'EventBridge API destination',
  {
    destinationName: text('Name'),
    connection: text('ConnectionArn'),
    endpoint: text('InvocationEndpoint'),
    method: word('HttpMethod'),
  },
  ['Description', 'InvocationRateLimitPerSecond'],
);
