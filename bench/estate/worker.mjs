import { alarm } from './alarm.mjs';
import { att, ref, shared } from './intrinsics.mjs';

/** A queue and the function that empties it. */
export function worker({ app, conditional, when, role }) {
  const assume = { Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const send = { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: att(`${app}Queue`, 'Arn') };
  return [
    [
      `${app}Queue`,
      {
        Type: 'AWS::SQS::Queue',
        Properties: {
          KmsMasterKeyId: when('IsEncrypted', shared('KeyArn'), ref('AWS::NoValue')),
          VisibilityTimeout: 300,
        },
      },
    ],
    [
      `${app}SenderRole`,
      {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [assume] },
          Policies: [{ PolicyName: 'send', PolicyDocument: { Version: '2012-10-17', Statement: [send] } }],
        },
      },
    ],
    [
      `${app}Worker`,
      {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Runtime: 'nodejs22.x',
          Handler: 'index.handler',
          Role: role(),
          Code: { S3Bucket: 'estate-code', S3Key: `${app}/worker.zip` },
          KmsKeyArn: shared('KeyArn'),
          Environment: { Variables: { QUEUE_URL: ref(`${app}Queue`) } },
        },
      },
    ],
    [
      `${app}WorkerFeed`,
      {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: { EventSourceArn: att(`${app}Queue`, 'Arn'), FunctionName: ref(`${app}Worker`), BatchSize: 10 },
      },
    ],
    [`${app}QueueName`, { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value: ref(`${app}Queue`) } }],
    [
      `${app}WorkerCalled`,
      {
        Type: 'AWS::Lambda::Permission',
        Properties: {
          FunctionName: ref(`${app}Worker`),
          Action: 'lambda:InvokeFunction',
          Principal: 'events.amazonaws.com',
        },
      },
    ],
    [
      `${app}WorkerLog`,
      {
        Type: 'AWS::Logs::LogGroup',
        Properties: {
          LogGroupName: { 'Fn::Sub': `/aws/lambda/\${${app}Worker}` },
          RetentionInDays: when('IsProd', 2192, 90),
          KmsKeyId: shared('KeyArn'),
        },
      },
    ],
    alarm(
      `${app}QueueOld`,
      'AWS/SQS',
      'ApproximateAgeOfOldestMessage',
      { Name: 'QueueName', Value: att(`${app}Queue`, 'QueueName') },
      conditional,
    ),
    alarm(
      `${app}WorkerErrors`,
      'AWS/Lambda',
      'Errors',
      { Name: 'FunctionName', Value: ref(`${app}Worker`) },
      conditional,
    ),
  ];
}
