import { eachText, list, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const schedule = translation(
  'schedule',
  'AWS::Scheduler::Schedule',
  'EventBridge schedule',
  {
    scheduleName: text('Name'),
    target: text('Target.Arn'),
    role: text('Target.RoleArn'),
    deadLetters: text('Target.DeadLetterConfig.Arn'),
    input: text('Target.Input'),
    key: text('KmsKeyArn'),
    state: word('State'),
    taskDefinition: text('Target.EcsParameters.TaskDefinitionArn'),
    securityGroups: list('Target.EcsParameters.NetworkConfiguration.AwsvpcConfiguration.SecurityGroups', eachText),
    subnets: list('Target.EcsParameters.NetworkConfiguration.AwsvpcConfiguration.Subnets', eachText),
  },
  [
    'Description',
    'EndDate',
    'FlexibleTimeWindow',
    'GroupName',
    'ScheduleExpression',
    'ScheduleExpressionTimezone',
    'StartDate',
  ],
);
