import { expect, test } from 'vitest';
import { bucketRefusesPlainHttp } from '../src/controls/bucket-refuses-plain-http.ts';
import { judgeText, verdictOn } from '../src/trial/judge-text.ts';

const template = (service: string, allow: string) => `Resources:
  Documents: { Type: AWS::S3::Bucket }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Documents
      PolicyDocument:
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt Documents.Arn, !Sub "\${Documents.Arn}/*"]
            Condition: { Bool: { aws:SecureTransport: "false" }, ${service} }
${allow}`;

const form = 'Bool: { aws:SecureTransport: "false", aws:PrincipalIsAWSService: "false" }';
const published = (allow: string) => template('', allow).replace('Bool: { aws:SecureTransport: "false" }, ', form);
const allow = (principal: string) =>
  `          - { Effect: Allow, Principal: ${principal}, Action: s3:GetObject, Resource: !Sub "\${Documents.Arn}/*" }\n`;

test.each([
  ['AWS’s newer form alone', published(''), 'pass'],
  ['beside an Allow for a role', published(allow('{ AWS: arn:aws:iam::111122223333:role/app }')), 'pass'],
  ['beside an Allow for everyone', published(allow('"*"')), 'fail'],
  ['for unsigned requests too', template('BoolIfExists: { aws:PrincipalIsAWSService: "false" }', allow('"*"')), 'pass'],
])('%s', (_name, text, verdict) => {
  expect(verdictOn(judgeText(bucketRefusesPlainHttp, text), 'Documents').verdict).toBe(verdict);
});
