import { logBucketGuardsPhi } from '../../src/controls/log-bucket-guards-phi.ts';
import { testEdges } from './edge-table.ts';

const refuses = `  LogsPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Logs
      PolicyDocument:
        Statement:
          - { Effect: Deny, Principal: "*", Action: "s3:*", Resource: [!GetAtt Logs.Arn, !Sub "\${Logs.Arn}/*"], Condition: { Bool: { aws:SecureTransport: "false" } } }
`;
const logged = (bucket: string, properties = '', policy = refuses) => `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties: { LoggingConfiguration: { DestinationBucketName: ${bucket} } }
  Logs:
    Type: AWS::S3::Bucket
${properties === '' ? '' : `    Properties: { ${properties} }\n`}${policy}`;
const blocks = (policy: boolean) =>
  `PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: ${policy}, RestrictPublicBuckets: true }`;
const trail = (selectors: string) => `Resources:
  Audit:
    Type: AWS::CloudTrail::Trail
    Properties: { IsLogging: true, S3BucketName: !Ref Logs${selectors} }
  Logs: { Type: AWS::S3::Bucket }
`;

testEdges(logBucketGuardsPhi, 'Logs', [
  { it: 'refuses plain HTTP', from: logged('!Ref Logs'), says: 'pass' },
  { it: 'blocks public access in words', from: logged('!Ref Logs', blocks(true)), says: 'pass' },
  { it: 'lets public policies in', from: logged('!Ref Logs', blocks(false)), says: 'fail 7' },
  {
    it: 'says one of four ways only',
    from: logged('!Ref Logs', 'PublicAccessBlockConfiguration: { BlockPublicAcls: true }'),
    says: 'fail 5',
  },
  { it: 'a public list of grants', from: logged('!Ref Logs', 'AccessControl: PublicRead'), says: 'fail 7' },
  { it: 'takes plain HTTP', from: logged('!Ref Logs', '', ''), says: 'fail 5' },
  { it: 'a bucket that is not given', on: 'Documents', from: logged('central-logs'), says: 'unknown 4' },
  { it: 'nobody exports it', on: 'Documents', from: logged('!ImportValue E'), says: 'unknown 4' },
  {
    it: 'asks nothing of who writes to a given one',
    on: 'Documents',
    from: logged('!Ref Logs', '', ''),
    says: 'not-applicable',
  },
  {
    it: 'a trail of object names',
    from: trail(', EventSelectors: [{ DataResources: [{ Type: "AWS::S3::Object", Values: ["arn:aws:s3"] }] }]'),
    says: 'fail 5',
  },
]);
