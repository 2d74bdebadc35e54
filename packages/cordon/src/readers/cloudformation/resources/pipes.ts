import { eachText, eachWord, list, text } from '../facts.ts';
import { translation } from '../translation.ts';

export const pipe = translation(
  'pipe',
  'AWS::Pipes::Pipe',
  'EventBridge pipe',
  {
    pipeName: text('Name'),
    role: text('RoleArn'),
    source: text('Source'),
    target: text('Target'),
    enrichment: text('Enrichment'),
    key: text('KmsKeyIdentifier'),
    logGroup: text('LogConfiguration.CloudwatchLogsLogDestination.LogGroupArn'),
    logBucket: text('LogConfiguration.S3LogDestination.BucketName'),
    logStream: text('LogConfiguration.FirehoseLogDestination.DeliveryStreamArn'),
    logsData: list('LogConfiguration.IncludeExecutionData', eachWord),
    streamDeadLetters: text('SourceParameters.KinesisStreamParameters.DeadLetterConfig.Arn'),
    tableDeadLetters: text('SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn'),
    taskDefinition: text('TargetParameters.EcsTaskParameters.TaskDefinitionArn'),
    securityGroups: list(
      'TargetParameters.EcsTaskParameters.NetworkConfiguration.AwsvpcConfiguration.SecurityGroups',
      eachText,
    ),
    subnets: list('TargetParameters.EcsTaskParameters.NetworkConfiguration.AwsvpcConfiguration.Subnets', eachText),
    brokerSecurityGroups: list('SourceParameters.SelfManagedKafkaParameters.Vpc.SecurityGroup', eachText),
    brokerSubnets: list('SourceParameters.SelfManagedKafkaParameters.Vpc.Subnets', eachText),
  },
  ['Description', 'DesiredState', 'EnrichmentParameters', 'Tags'],
);
