import { describe, expect, test } from 'vitest';
import { instancesTalkEncrypted } from '../../src/controls/instances-talk-encrypted.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const network = '  Net:\n    Type: AWS::EC2::VPC\n    Properties: { CidrBlock: 10.0.0.0/16 }\n';
const encryption = (properties: string, of = '!Ref Net') =>
  `  Encryption:\n    Type: AWS::EC2::VPCEncryptionControl\n    Properties: { VpcId: ${of}, ${properties} }\n`;
const only = (more = '') => `Resources:\n${network}${more}`;

const itself = (control: string) =>
  `Resources:\n  Net:\n    Type: AWS::EC2::VPC\n    Properties:\n      VpcEncryptionControl: ${control}\n`;

describe('networks', () => {
  testEdges(instancesTalkEncrypted, 'Net', [
    { it: 'PEERS B-ec2-intra: enforced', from: only(encryption('Mode: enforce')), says: 'pass' },
    { it: 'watched only', from: only(encryption('Mode: monitor')), says: 'unknown 7' },
    { it: 'the network says so itself', from: itself('{ Mode: enforce }'), says: 'pass' },
    { it: 'the network watches only', from: itself('{ Mode: monitor }'), says: 'unknown 5' },
    {
      it: 'the network leaves peers out',
      from: itself('{ Mode: enforce, VpcPeeringExclusion: enable }'),
      says: 'unknown 5',
    },
    { it: 'what the network says nobody exports', from: itself('!ImportValue E'), says: 'unknown 5' },
    { it: 'no mode', from: only(encryption('InternetGatewayExclusionInput: enable')), says: 'unknown 5' },
    { it: 'no control', from: only(), says: 'unknown 2' },
    { it: 'the control of another network', from: only(encryption('Mode: enforce', 'vpc-1')), says: 'unknown 2' },
    { it: 'a mode nobody exports', from: only(encryption('Mode: !ImportValue M')), says: 'unknown 7' },
    {
      it: 'a control of nobody knows which network',
      from: only(encryption('Mode: enforce', '!ImportValue N')),
      says: 'unknown 7',
    },
    {
      it: 'peers left out',
      from: only(encryption('Mode: enforce, VpcPeeringExclusionInput: enable')),
      says: 'unknown 7',
    },
    {
      it: 'peers not left out',
      from: only(encryption('Mode: enforce, VpcPeeringExclusionInput: disable')),
      says: 'pass',
    },
    {
      it: 'the internet left out is no traffic between instances',
      from: only(encryption('Mode: enforce, InternetGatewayExclusionInput: enable')),
      says: 'pass',
    },
    {
      it: 'enforced in production',
      from: `Parameters: { Mode: { Type: String, Default: enforce, AllowedValues: [enforce, monitor] } }\n${only(encryption('Mode: !Ref Mode'))}`,
      says: 'pass [Mode is enforce] | unknown 8 [Mode is monitor]',
    },
  ]);

  test('the network layer is told apart from TLS', () => {
    const verdict = verdictOn(judgeText(instancesTalkEncrypted, only(encryption('Mode: enforce'))), 'Net');
    expect(verdict.message).toContain('which is not TLS');
  });
});

const rule = (port: string, source = 'SourceSecurityGroupId: !Ref Source', protocol = 'tcp') =>
  `        - { IpProtocol: ${protocol}, FromPort: ${port}, ToPort: ${port}, ${source} }\n`;
const groups = (rules: string, more = '') => `Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      VpcId: !Ref Net
      SecurityGroupIngress:
${rules}  Source: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Net } }
${network}${more}`;
const machine = (name: string, type: string, group: string) =>
  `  ${name}: { Type: AWS::EC2::Instance, Properties: { InstanceType: ${type}, SecurityGroupIds: [!Ref ${group}] } }\n`;
const fleet = (name: string, type: string, group: string) =>
  `  ${name}: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { InstanceType: ${type}, SecurityGroupIds: [!Ref ${group}] } } }\n`;
const balancer = (group: string) =>
  `  Portal: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { SecurityGroups: [!Ref ${group}] } }\n`;
const database = '  Records: { Type: AWS::RDS::DBInstance, Properties: { VPCSecurityGroups: [!Ref Group] } }\n';
const both = (here: string, there: string) => machine('A', here, 'Group') + machine('B', there, 'Source');

describe('rules of a group', () => {
  testEdges(instancesTalkEncrypted, 'Group', [
    { it: 'PEERS B-ec2-intra: HL7 between groups', from: groups(rule('2575')), says: 'fail 7' },
    { it: 'DICOM, quoted', from: groups(rule('"11112"')), says: 'fail 7' },
    {
      it: 'HTTP within a group',
      from: groups(rule('80', 'SourceSecurityGroupId: !GetAtt Group.GroupId')),
      says: 'fail 7',
    },
    { it: 'HTTPS', from: groups(rule('443')), says: 'pass' },
    { it: 'a port that tells nothing', from: groups(rule('8080')), says: 'not-applicable' },
    { it: 'a port that may change to TLS', from: groups(rule('1433')), says: 'unknown 7' },
    {
      it: 'every port tells nothing',
      from: groups('        - { IpProtocol: -1, SourceSecurityGroupId: !Ref Source }\n'),
      says: 'not-applicable',
    },
    {
      it: 'a range tells nothing',
      from: groups('        - { IpProtocol: tcp, FromPort: 80, ToPort: 90, SourceSecurityGroupId: !Ref Source }\n'),
      says: 'not-applicable',
    },
    { it: 'UDP', from: groups(rule('80', undefined, 'udp')), says: 'not-applicable' },
    { it: 'TCP by its number', from: groups(rule('80', undefined, '6')), says: 'fail 7' },
    {
      it: 'TCP of no port',
      from: groups('        - { IpProtocol: tcp, SourceSecurityGroupId: !Ref Source }\n'),
      says: 'not-applicable',
      message: 'it names no single port of TCP',
    },
    {
      it: 'no protocol said',
      from: groups('        - { FromPort: 80, ToPort: 80, SourceSecurityGroupId: !Ref Source }\n'),
      says: 'not-applicable',
    },
    {
      it: 'an instance of no type',
      from: groups(rule('80'), both('m6i.large', '!Ref AWS::NoValue')),
      says: 'unknown 7',
    },
    {
      it: 'one of two instances at one end does not',
      from: groups(rule('80'), both('m6i.large', 'm6i.large') + machine('C', 't3.large', 'Source')),
      says: 'fail 7',
    },
    {
      it: 'from what may be a load balancer alone',
      from: groups(
        rule('80'),
        `${balancer('Source')}  Tasks: { Type: AWS::Batch::ComputeEnvironment, Properties: { Groups: [!Ref Source] } }\n`,
      ),
      says: 'unknown 7',
      message: 'whether instances speak HTTP (80) there, or a load balancer only, is not given',
    },
    { it: 'HL7 from private addresses', from: groups(rule('2575', 'CidrIp: 10.20.0.0/16')), says: 'unknown 7' },
    {
      it: 'HL7 from the network itself, which enforces',
      from: groups(rule('2575', 'CidrIp: !GetAtt Net.CidrBlock'), encryption('Mode: enforce')),
      says: 'pass',
    },
    {
      it: 'HL7 from a part of the network, which enforces',
      from: groups(rule('2575', 'CidrIp: 10.0.9.0/24'), encryption('Mode: enforce')),
      says: 'pass',
    },
    {
      it: 'HL7 from a part of the network, which only watches',
      from: groups(rule('2575', 'CidrIp: 10.0.9.0/24'), encryption('Mode: monitor')),
      says: 'unknown 7',
      message: 'instances in 10.0.9.0/24 may speak HL7 MLLP (2575) to it in the clear',
    },
    {
      it: 'HL7 from a part of the network, of which nobody says anything',
      from: groups(rule('2575', 'CidrIp: 10.0.9.0/24')),
      says: 'unknown 7',
      message: 'instances in 10.0.9.0/24 may speak HL7 MLLP (2575) to it in the clear',
    },
    {
      it: 'HL7 from private addresses to a network that is not given',
      from: groups(rule('2575', 'CidrIp: 10.0.9.0/24')).replaceAll('!Ref Net', 'vpc-0a1b2c3d'),
      says: 'unknown 7',
    },
    {
      it: 'HL7 from more than the network, which enforces',
      from: groups(rule('2575', 'CidrIp: 10.0.0.0/8'), encryption('Mode: enforce')),
      says: 'unknown 7',
    },
    {
      it: 'HL7 from private addresses to a load balancer',
      from: groups(rule('2575', 'CidrIp: 10.0.0.0/8'), balancer('Group')),
      says: 'not-applicable',
    },
    {
      it: 'the internet is asked about elsewhere',
      from: groups(rule('80', 'CidrIp: 0.0.0.0/0')),
      says: 'not-applicable',
    },
    {
      it: 'private addresses at a port that may change to TLS tell nothing',
      from: groups(rule('1433', 'CidrIp: 10.0.0.0/8')),
      says: 'not-applicable',
    },
    { it: 'a group that is not given', from: groups(rule('80', 'SourceSecurityGroupId: sg-1')), says: 'unknown 7' },
    {
      it: 'a group nobody exports',
      from: groups(rule('80', 'SourceSecurityGroupId: !ImportValue G')),
      says: 'unknown 7',
    },
    { it: 'a port nobody exports', from: groups(rule('!ImportValue P')), says: 'unknown 7' },
    { it: 'from a load balancer', from: groups(rule('80'), balancer('Source')), says: 'not-applicable' },
    { it: 'to a load balancer', from: groups(rule('80'), balancer('Group')), says: 'not-applicable' },
    {
      it: 'from a load balancer and an instance',
      from: groups(rule('80'), balancer('Source') + machine('A', 't3.small', 'Source')),
      says: 'fail 7',
    },
    { it: 'to a database', from: groups(rule('1433'), database), says: 'not-applicable' },
    {
      it: 'to a database cluster',
      from: groups(
        rule('1433'),
        database.replace('DBInstance', 'DBCluster').replace('VPCSecurityGroups', 'VpcSecurityGroupIds'),
      ),
      says: 'not-applicable',
    },
    {
      it: 'to a database and instances that are still to be launched',
      from: groups(
        rule('1433'),
        `${database}  Other: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { SecurityGroupIds: [!Ref Group] } } }\n`,
      ),
      says: 'unknown 7',
    },
    {
      it: 'from a load balancer, and perhaps a service that is not read',
      from: groups(
        rule('80'),
        `${balancer('Source')}  Machines: { Type: AWS::Batch::ComputeEnvironment, Properties: { ComputeResources: { SecurityGroupIds: [!Ref Source] } } }\n`,
      ),
      says: 'unknown 7',
      message: 'whether instances speak HTTP (80) there, or a load balancer only, is not given',
    },
    {
      it: 'to a database and an instance',
      from: groups(rule('1433'), database + machine('A', 't3.small', 'Group')),
      says: 'unknown 7',
    },
    { it: 'where the network enforces', from: groups(rule('80'), encryption('Mode: enforce')), says: 'pass' },
    { it: 'where the network watches', from: groups(rule('80'), encryption('Mode: monitor')), says: 'unknown 14' },
    {
      it: 'both ends encrypt, which is not TLS',
      from: groups(rule('80'), both('m6i.large', 'r7g.xlarge')),
      says: 'unknown 7',
    },
    {
      it: 'both ends are fleets that may encrypt',
      from: groups(rule('80'), fleet('A', 'm6i.large', 'Group') + fleet('B', 'r7g.large', 'Source')),
      says: 'unknown 7',
    },
    {
      it: 'a fleet at one end does not',
      from: groups(rule('80'), fleet('A', 't3.large', 'Group') + fleet('B', 'm6i.large', 'Source')),
      says: 'fail 7',
    },
    {
      it: 'a fleet whose type is chosen elsewhere',
      from: groups(rule('80'), fleet('A', '!Ref "AWS::NoValue"', 'Group') + fleet('B', 'm6i.large', 'Source')),
      says: 'unknown 7',
    },
    { it: 'one end does not', from: groups(rule('80'), both('m6i.large', 't3.large')), says: 'fail 7' },
    { it: 'Nitro does not mean yes', from: groups(rule('80'), both('m5.large', 'm6g.large')), says: 'fail 7' },
    { it: 'a family on neither list', from: groups(rule('80'), both('c5a.large', 'm6i.large')), says: 'unknown 7' },
    ...failsInBothOrders(rule('!ImportValue P'), rule('2575').replace('\n', ' # here\n'), groups),
  ]);
});

describe('rules apart from their group', () => {
  const apart = (of: string, port = '2575') =>
    `  Rule:\n    Type: AWS::EC2::SecurityGroupIngress\n    Properties: { GroupId: ${of}, IpProtocol: tcp, FromPort: ${port}, ToPort: ${port}, SourceSecurityGroupId: !Ref Source }\n`;
  testEdges(instancesTalkEncrypted, 'Rule', [
    { it: 'of a group that is given', from: groups('        []\n', apart('!Ref Group')), says: 'fail 12' },
    { it: 'of a group that is not', from: groups('        []\n', apart('sg-1')), says: 'unknown 12' },
    { it: 'for TLS', from: groups('        []\n', apart('!Ref Group', '443')), says: 'pass' },
  ]);
});
