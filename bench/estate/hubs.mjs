// The three stacks that every other stack of a generated estate imports from.
import { att, ref } from './intrinsics.mjs';

const exported = (name, value) => [name, { Value: value, Export: { Name: `estate-${name}` } }];
const template = (Description, Resources, outputs) => ({
  AWSTemplateFormatVersion: '2010-09-09',
  Description,
  Resources,
  Outputs: Object.fromEntries(outputs),
});

const subnet = (block, zone) => ({
  Type: 'AWS::EC2::Subnet',
  Properties: { VpcId: ref('Vpc'), CidrBlock: block, AvailabilityZone: zone, MapPublicIpOnLaunch: false },
});

function network() {
  const subnets = {
    PublicA: subnet('10.0.0.0/20', 'us-east-1a'),
    PublicB: subnet('10.0.16.0/20', 'us-east-1b'),
    PrivateA: subnet('10.0.32.0/20', 'us-east-1a'),
    PrivateB: subnet('10.0.48.0/20', 'us-east-1b'),
  };
  const resources = {
    Vpc: {
      Type: 'AWS::EC2::VPC',
      Properties: { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true, EnableDnsSupport: true },
    },
    ...subnets,
    DatabaseSubnets: {
      Type: 'AWS::RDS::DBSubnetGroup',
      Properties: { DBSubnetGroupDescription: 'Databases', SubnetIds: [ref('PrivateA'), ref('PrivateB')] },
    },
  };
  return template(
    'Shared network',
    resources,
    Object.keys(resources).map((name) => exported(name, ref(name))),
  );
}

function security() {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: { 'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root` } },
    Action: 'kms:*',
    Resource: '*',
  };
  const deny = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [att('LogBucket', 'Arn'), { 'Fn::Sub': `\${LogBucket.Arn}/*` }],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  const resources = {
    Key: {
      Type: 'AWS::KMS::Key',
      DeletionPolicy: 'Retain',
      Properties: { EnableKeyRotation: true, KeyPolicy: { Version: '2012-10-17', Statement: [statement] } },
    },
    KeyAlias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/estate', TargetKeyId: ref('Key') } },
    LogBucket: {
      Type: 'AWS::S3::Bucket',
      DeletionPolicy: 'Retain',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        VersioningConfiguration: { Status: 'Enabled' },
      },
    },
    LogBucketPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: { Bucket: ref('LogBucket'), PolicyDocument: { Version: '2012-10-17', Statement: [deny] } },
    },
  };
  return template('Shared key and log bucket', resources, [
    exported('KeyArn', att('Key', 'Arn')),
    exported('LogBucket', ref('LogBucket')),
  ]);
}

function roles() {
  const names = Array.from({ length: 50 }, (_, at) => `Role${String(at + 1).padStart(2, '0')}`);
  const role = (service) => ({
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
      },
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
    },
  });
  const resources = Object.fromEntries(
    names.map((name, at) => [name, role(at % 5 === 0 ? 'monitoring.rds.amazonaws.com' : 'lambda.amazonaws.com')]),
  );
  return template(
    'Shared roles',
    resources,
    names.map((name) => exported(name, att(name, 'Arn'))),
  );
}

/** @returns {Record<string, object>} file name without ending, and template */
export function hubs() {
  return { 'hub-network': network(), 'hub-security': security(), 'hub-roles': roles() };
}
