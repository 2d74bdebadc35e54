import { expect, test } from 'vitest';
import { serviceOf } from './service-of.ts';

test.each([
  ['AWS::AppRunner::Service', 'AppRunner/Service'],
  ['AWS::DirectoryService::SimpleAD', 'DirectoryService/SimpleAD'],
  ['AWS::Serverless::Function', 'Lambda/Function'],
  ['AWS::Serverless::constructor', undefined],
  ['AWS::Serverless::Application', undefined],
  ['AWS::CloudFormation::WaitCondition', 'CloudFormation/WaitCondition'],
  ['AWS::CloudFormation::Macro', 'CloudFormation/Macro'],
  ['AWS::CloudFormation::Stack', undefined],
  ['AWS::CloudFormation::CustomResource', undefined],
  ['Custom::Migration', undefined],
  ['Company::Service::Thing::MODULE', undefined],
  ['AWS::S3::Bucket::MODULE', undefined],
  ['Fn::ForEach', undefined],
  ['AWS::S3', undefined],
  ['', undefined],
])('%s belongs to %s', (type, service) => {
  const found = serviceOf(type);
  expect(found && `${found.namespace}/${found.name}`).toBe(service);
});
