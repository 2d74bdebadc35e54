import { expect, test } from 'vitest';
import { serviceOf } from '../readers/cloudformation/service-of.ts';
import { acceptsPlainHttp } from './api-endpoints.ts';

test.each([
  ['AWS::DynamoDB::Table', true],
  ['AWS::SQS::Queue', true],
  ['AWS::SNS::Topic', true],
  ['AWS::S3::Bucket', true],
  ['AWS::Kinesis::Stream', false],
  ['AWS::KinesisFirehose::DeliveryStream', false],
  ['AWS::Logs::LogGroup', false],
  ['AWS::SecretsManager::Secret', false],
  ['AWS::StepFunctions::StateMachine', false],
  // Nobody looked it up.
  ['AWS::SSM::Parameter', undefined],
  ['AWS::Unheard::Of', undefined],
])('the API behind %s', (type, plain) => {
  expect(acceptsPlainHttp(serviceOf(type)?.namespace ?? '')).toBe(plain);
});
