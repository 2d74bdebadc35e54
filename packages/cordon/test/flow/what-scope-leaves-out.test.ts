import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { folderWith } from '../temporary-folder.ts';

const balancer = (targets: string) => `
  Portal: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [subnet-0a1b2c3d, subnet-1a2b3c4d] } }
  Entry:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties: { LoadBalancerArn: !Ref Portal, Port: 443, Protocol: HTTPS, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Group }] }
  Group:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Protocol: HTTPS, Port: 8443, VpcId: vpc-0a1b2c3d, Targets: [${targets}] }
  Host: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-0a1b2c3d, SecurityGroupIds: [!Ref Hosts] } }
  Hosts: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: hosts, VpcId: vpc-0a1b2c3d } }
  Scratch: { Type: AWS::S3::Bucket, Properties: {} }`;
const database = (source: string) => `
  Records: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, DBInstanceClass: db.m6i.large, VPCSecurityGroups: [!Ref Guard] } }
  Guard:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: records
      VpcId: vpc-0a1b2c3d
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 5432, ToPort: 5432, ${source} }]`;
const reader = (on: string) => `
  Reader:
    Type: AWS::Lambda::Function
    Properties: { Handler: index.handler, Runtime: nodejs22.x, Code: { S3Bucket: code, S3Key: code }, Role: !GetAtt Rights.Arn }
  Rights:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: [s3:GetObject, s3:PutObject], Resource: "${on}" }] } }]`;
const network = '\n  Net: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.9.0.0/16 } }';
const parameters = 'Parameters: { Given: { Type: String } }\nResources:';
const group = 'SourceSecurityGroupId: ';

const cases: readonly (readonly [it: string, resources: string, entry: string, leftOut: readonly string[]])[] = [
  [
    'a client that is another',
    balancer('{ Id: !Ref Host }') + database(`${group}!Ref Guard`),
    'Entry',
    ['Scratch', 'Records'],
  ],
  [
    'a load balancer stands for its listeners',
    balancer('{ Id: !Ref Host }') + database(`${group}!Ref Guard`),
    'Portal',
    ['Scratch', 'Records'],
  ],
  [
    'a target group stands for the hops that pass it',
    balancer('{ Id: !Ref Host }') + database(`${group}!Ref Guard`),
    'Group',
    ['Scratch', 'Records'],
  ],
  ['nothing where PHI begins on no way that is seen', `${balancer('{ Id: !Ref Host }')}${network}`, 'Net', []],
  ['a client that is not given', balancer('{ Id: !Ref Host }') + database(`${group}!Ref Given`), 'Entry', ['Scratch']],
  ['clients in a range', balancer('{ Id: !Ref Host }') + database('CidrIp: 10.0.0.0/8'), 'Entry', ['Scratch']],
  [
    'a group in which nothing is seen to be registered, and what lies behind whatever is',
    balancer('') + database(`${group}!Ref Hosts`),
    'Entry',
    ['Scratch'],
  ],
  [
    'a target that is not given beside one that is',
    balancer('{ Id: !Ref Other }, { Id: !Ref Given }') +
      database(`${group}!Ref Hosts`) +
      '\n  Other: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-0a1b2c3d } }',
    'Entry',
    [],
  ],
  [
    'a grant by a pattern',
    balancer('{ Id: !Ref Host }') + reader('arn:aws:s3:::clinic-*'),
    'Reader',
    ['Portal', 'Entry', 'Group', 'Host'],
  ],
  [
    'who may read everything',
    balancer('{ Id: !Ref Host }') + reader('*'),
    'Scratch',
    ['Portal', 'Entry', 'Group', 'Host'],
  ],
];

test.each(cases)('%s', (_, resources, entry, leftOut) => {
  const folder = folderWith({
    'app.yaml': `${parameters}${resources}\n`,
    'cordon.yaml': `scope:\n  entries: [${entry}]\n`,
  });
  const { report } = check({ paths: ['.'], cwd: folder, asOf: '2026-11-28' });
  const { inScope } = report.scope;
  const named = [...resources.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name as string);
  const scopable = named.filter((name) => !['Hosts', 'Guard', 'Rights', 'Net'].includes(name));
  expect(scopable.filter((name) => !inScope.some((id) => id.endsWith(`/${name}`)))).toEqual(leftOut);
});

test('what begins nowhere is said', () => {
  const folder = folderWith({
    'app.yaml': `Resources:${balancer('{ Id: !Ref Host }')}${network}\n`,
    'cordon.yaml': 'scope:\n  entries: [Net]\n',
  });
  const { report } = check({ paths: ['.'], cwd: folder, asOf: '2026-11-28' });
  expect(report.notices.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('scope: app/Net stands on no way that is seen, so that nothing is left out'),
  );
});
