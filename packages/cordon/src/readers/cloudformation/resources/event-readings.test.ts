import { describe } from 'vitest';
import { testReadings } from './reading.fixture.ts';

const statement = { Statement: [{ Effect: 'Allow' }] };
const group = { SecurityGroups: ['sg-1'], Subnets: ['subnet-1'] };
const inNetwork = { securityGroups: ['sg-1'], subnets: ['subnet-1'] };

describe('steps and events', () => {
  const network = { NetworkConfiguration: { AwsvpcConfiguration: group } };
  testReadings([
    [
      'AWS::StepFunctions::StateMachine',
      'state-machine',
      {
        RoleArn: 'r',
        DefinitionString: '{}',
        DefinitionSubstitutions: { Queue: 'q' },
        LoggingConfiguration: {
          IncludeExecutionData: true,
          Level: 'ALL',
          Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: 'l' } }],
        },
        EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: 'k' },
      },
      {
        ...{ role: 'r', definition: '-', definitionText: '{}', substitutions: { Queue: 'q' }, definitionBucket: '-' },
        ...{ logs: [{ logGroup: 'l' }], logLevel: 'ALL', logsData: true },
        ...{ encryption: 'CUSTOMER_MANAGED_KMS_KEY', key: 'k' },
      },
    ],
    ['AWS::StepFunctions::StateMachineVersion', 'state-machine-version', { StateMachineArn: 'm' }, { machine: 'm' }],
    [
      'AWS::StepFunctions::StateMachineAlias',
      'state-machine-alias',
      { Name: 'live', RoutingConfiguration: [{ StateMachineVersionArn: 'v', Weight: 100 }] },
      { aliasName: 'live', versions: [{ version: 'v' }], deployed: '-' },
    ],
    [
      'AWS::Events::Rule',
      'event-rule',
      {
        EventBusName: 'b',
        EventPattern: { source: ['app'] },
        Targets: [
          {
            Arn: 'a',
            RoleArn: 'r',
            DeadLetterConfig: { Arn: 'd' },
            EcsParameters: { TaskDefinitionArn: 't', NetworkConfiguration: { AwsVpcConfiguration: group } },
          },
        ],
      },
      {
        bus: 'b',
        pattern: { source: ['app'] },
        targets: [
          { target: 'a', role: 'r', deadLetters: 'd', input: '-', taskDefinition: 't', secret: '-', ...inNetwork },
        ],
      },
    ],
    [
      'AWS::Events::EventBus',
      'event-bus',
      { Name: 'b', KmsKeyIdentifier: 'k', Policy: statement, DeadLetterConfig: { Arn: 'd' } },
      { busName: 'b', key: 'k', policy: statement, deadLetters: 'd', partner: '-' },
    ],
    [
      'AWS::Events::EventBusPolicy',
      'event-bus-policy',
      { EventBusName: 'b', Action: 'events:PutEvents', Principal: '*' },
      { bus: 'b', action: 'events:PutEvents', principal: '*', document: '-' },
    ],
    ['AWS::Events::Archive', 'event-archive', { SourceArn: 'b', KmsKeyIdentifier: 'k' }, { source: 'b', key: 'k' }],
    [
      'AWS::Events::Connection',
      'event-connection',
      { AuthorizationType: 'API_KEY', KmsKeyIdentifier: 'k' },
      { auth: 'API_KEY', key: 'k', authority: '-', privateResource: '-' },
    ],
    [
      'AWS::Events::ApiDestination',
      'event-destination',
      { ConnectionArn: 'c', InvocationEndpoint: 'https://a.example/', HttpMethod: 'POST' },
      { connection: 'c', endpoint: 'https://a.example/', method: 'POST' },
    ],
    [
      'AWS::Pipes::Pipe',
      'pipe',
      {
        Source: 's',
        Target: 't',
        Enrichment: 'e',
        RoleArn: 'r',
        SourceParameters: {
          DynamoDBStreamParameters: { DeadLetterConfig: { Arn: 'd' } },
          SelfManagedKafkaParameters: { Vpc: { SecurityGroup: ['sg-2'], Subnets: ['subnet-2'] } },
        },
        TargetParameters: { EcsTaskParameters: { TaskDefinitionArn: 'task', ...network } },
        LogConfiguration: { S3LogDestination: { BucketName: 'b' }, IncludeExecutionData: ['ALL'] },
      },
      {
        ...{
          source: 's',
          target: 't',
          enrichment: 'e',
          role: 'r',
          key: '-',
          tableDeadLetters: 'd',
          streamDeadLetters: '-',
        },
        ...{ taskDefinition: 'task', brokerSecurityGroups: ['sg-2'], brokerSubnets: ['subnet-2'], ...inNetwork },
        ...{ logBucket: 'b', logGroup: '-', logStream: '-', logsData: ['ALL'] },
      },
    ],
    [
      'AWS::Scheduler::Schedule',
      'schedule',
      { KmsKeyArn: 'k', Target: { Arn: 'a', RoleArn: 'r', EcsParameters: { TaskDefinitionArn: 't', ...network } } },
      { target: 'a', role: 'r', key: 'k', taskDefinition: 't', deadLetters: '-', ...inNetwork },
    ],
  ]);
});
