import { expect, test } from 'vitest';
import { phiStaysInEligibleServices } from '../../src/controls/phi-stays-in-eligible-services.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { testEdges } from './edge-table.ts';

const of = (type: string, more = '', head = '') => `${head}Resources:
  Thing:
    Type: ${type}
${more}`;

const prod =
  'Parameters:\n  Env: { Type: String, AllowedValues: [prod, test] }\nConditions:\n  IsProd: !Equals [!Ref Env, prod]\n';

testEdges(phiStaysInEligibleServices, 'Thing', [
  { it: 'on the list', from: of('AWS::S3::Bucket'), says: 'pass' },
  { it: 'on the list, and of a type that is not read', from: of('AWS::AmazonMQ::Broker'), says: 'pass' },
  { it: 'on the list with a limit', from: of('AWS::CloudFront::Distribution'), says: 'pass' },
  { it: 'PEERS B-eligible: not on the list', from: of('AWS::AppRunner::Service'), says: 'fail 2' },
  { it: 'not on the list, of a service that ended', from: of('AWS::IoTAnalytics::Datastore'), says: 'fail 2' },
  { it: 'left out in so many words', from: of('AWS::DirectoryService::SimpleAD'), says: 'fail 2' },
  { it: 'the rest of that service', from: of('AWS::DirectoryService::MicrosoftAD'), says: 'pass' },
  { it: 'no entry of its own', from: of('AWS::EC2::VPNConnection'), says: 'unknown 2' },
  { it: 'no entry of its own, a namespace apart', from: of('AWS::VpcLattice::Service'), says: 'unknown 2' },
  { it: 'a service that nobody here has heard of', from: of('AWS::Telepathy::Link'), says: 'unknown 2' },
  { it: 'a name that every object has', from: of('AWS::constructor::Link'), says: 'unknown 2' },
  { it: 'a tool that holds no data', from: of('AWS::IAM::Role'), says: 'not-applicable' },
  { it: 'a note of the CDK about itself', from: of('AWS::CDK::Metadata'), says: 'not-applicable' },
  { it: 'PEERS A-sam: what the serverless transform makes', from: of('AWS::Serverless::Function'), says: 'pass' },
  {
    it: 'the transform itself is known',
    from: of('AWS::Serverless::Function', '', 'Transform: AWS::Serverless-2016-10-31\n'),
    says: 'pass',
  },
  { it: 'a nested application', from: of('AWS::Serverless::Application'), says: 'unknown 2' },
  { it: 'a custom resource may make anything', from: of('Custom::Migration'), says: 'unknown 2' },
  { it: 'so may one under its other name', from: of('AWS::CloudFormation::CustomResource'), says: 'unknown 2' },
  { it: 'another company', from: of('Datadog::Monitors::Monitor'), says: 'unknown 2' },
  { it: 'a module of the registry', from: of('AWS::S3::Bucket::MODULE'), says: 'unknown 2' },
  {
    it: 'a nested stack that was not given',
    from: of('AWS::CloudFormation::Stack', '    Properties: { TemplateURL: https://s3.amazonaws.com/b/other.yaml }\n'),
    says: 'unknown 2',
  },
  {
    it: 'its properties do not matter',
    from: of('AWS::AppRunner::Service', '    Properties: !ImportValue P\n'),
    says: 'fail 2',
  },
  {
    it: 'made outside production only',
    from: of('AWS::AppRunner::Service', '    Condition: IsProd\n', prod),
    says: 'fail 6 [IsProd is true] | not-applicable [IsProd is false]',
  },
  {
    it: 'a macro may turn the template into another',
    from: of('AWS::S3::Bucket', '', 'Transform: Company\n'),
    says: 'unknown 3',
  },
]);

test('a part that the list leaves out does not make its service ineligible', () => {
  const { message } = verdictOn(judgeText(phiStaysInEligibleServices, of('AWS::DirectoryService::SimpleAD')), 'Thing');
  expect(message).toBe('Thing belongs to AWS Directory Service: the list leaves Simple AD out of it');
});
