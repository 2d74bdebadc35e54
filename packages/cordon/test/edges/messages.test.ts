import { expect, test } from 'vitest';
import { bucketRefusesPlainHttp } from '../../src/controls/bucket-refuses-plain-http.ts';
import { clientsUseHttpsEndpoints } from '../../src/controls/clients-use-https-endpoints.ts';
import type { Control } from '../../src/controls/control.ts';
import { objectKeysHoldNoPhi } from '../../src/controls/object-keys-hold-no-phi.ts';
import { sqlServerAudits } from '../../src/controls/sql-server-audits.ts';
import { sqlServerEditionMayHoldPhi } from '../../src/controls/sql-server-edition-may-hold-phi.ts';
import { volumeIsEncrypted } from '../../src/controls/volume-is-encrypted.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { attached, database, engine, group, options } from './database-template.ts';

const machine = (properties: string) =>
  `Resources:\n  Records:\n    Type: AWS::EC2::Instance\n    Properties: { BlockDeviceMappings: [{ DeviceName: /dev/xvda, Ebs: { Encrypted: true } }]${properties} }\n`;

test.each<[string, Control, string, string]>([
  [
    'a bucket without rules',
    objectKeysHoldNoPhi,
    'Resources: { Records: { Type: AWS::S3::Bucket } }\n',
    'the template shows no object names',
  ],
  [
    'a version past its support',
    sqlServerEditionMayHoldPhi,
    database(engine('sqlserver-se', '13.00')),
    'on the list of 2026-11-23; support of 2016 has ended',
  ],
  [
    'the audit option alone',
    sqlServerAudits,
    database(
      `${attached}      OptionGroupName: !Ref Options\n`,
      group('      Parameters: {}\n') + options('[{ OptionName: SQLSERVER_AUDIT }]'),
    ),
    'Records is audited by the option SQLSERVER_AUDIT, an alternative to the mechanism AWS documents for HIPAA: Settings does not set rds.sqlserver_audit to fedramp_hipaa',
  ],
  [
    'a root device by its usual name',
    volumeIsEncrypted,
    machine(''),
    'the name of the root device, /dev/xvda, is taken from the template',
  ],
  [
    'a volume from elsewhere',
    volumeIsEncrypted,
    machine(', Volumes: [{ VolumeId: vol-1, Device: /dev/sdf }]'),
    'the volume vol-1 is not in the given templates',
  ],
  [
    'an address of a program from elsewhere',
    clientsUseHttpsEndpoints,
    'Resources: { Records: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { AWS_ENDPOINT_URL: !ImportValue U } } } } }\n',
    'Environment.Variables.AWS_ENDPOINT_URL: no given stack exports U',
  ],
])('%s', (_name, control, from, message) => {
  expect(verdictOn(judgeText(control, from), 'Records').message).toBe(message);
});

test.each([
  [
    'a name that is spelled out, of one letter',
    'x',
    '"*"',
    's3:GetObject on arn:aws:s3:::x/x by arn:aws:iam::111122223333:role/anyone',
  ],
  [
    'a name that is made',
    '!Sub "${AWS::StackName}-x"',
    '"*"',
    's3:GetObject on arn:aws:s3:::Records/x by arn:aws:iam::111122223333:role/anyone',
  ],
  [
    'another account',
    'x',
    '{ StringNotEquals: { "aws:PrincipalAccount": !Ref AWS::AccountId } }',
    's3:GetObject on arn:aws:s3:::x/x by arn:aws:iam::${AWS::AccountId}:role/x',
  ],
])('the request that gets through is told in words: %s', (_it, name, more, got) => {
  const condition = more === '"*"' ? '{ Bool: { "aws:SecureTransport": "true" } }' : more;
  const text = `Resources:
  Records: { Type: AWS::S3::Bucket, Properties: { BucketName: ${name} } }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Records
      PolicyDocument:
        Statement: [{ Effect: Deny, Principal: "*", Action: "s3:*", Resource: "*", Condition: ${condition} }]
`;
  expect(verdictOn(judgeText(bucketRefusesPlainHttp, text), 'Records').findings[0]?.got).toBe(got);
});
