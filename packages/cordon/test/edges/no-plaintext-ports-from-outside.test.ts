import { describe } from 'vitest';
import { noPlaintextPortsFromOutside } from '../../src/controls/no-plaintext-ports-from-outside.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const group = (rules: string, more = '') => `Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      SecurityGroupIngress:
${rules}${more}`;
const rule = (from: string, to: string, source = 'CidrIp: 0.0.0.0/0', protocol = 'tcp') =>
  `        - { IpProtocol: ${protocol}, FromPort: ${from}, ToPort: ${to}, ${source} }\n`;

describe('ports', () => {
  testEdges(noPlaintextPortsFromOutside, 'Group', [
    { it: 'HTTP', from: group(rule('80', '80')), says: 'fail 6' },
    { it: 'HTTP, as text', from: group(rule('"80"', '"80"')), says: 'fail 6' },
    { it: 'HTTPS', from: group(rule('443', '443')), says: 'pass' },
    { it: 'a range that holds DICOM', from: group(rule('11000', '12000')), says: 'fail 6' },
    { it: 'a range that holds none', from: group(rule('8000', '9000')), says: 'pass' },
    { it: 'a port that may change to TLS', from: group(rule('1433', '1433')), says: 'unknown 6' },
    { it: 'every protocol', from: group('        - { IpProtocol: "-1", CidrIp: 0.0.0.0/0 }\n'), says: 'fail 6' },
    {
      it: 'every protocol, as a number',
      from: group('        - { IpProtocol: -1, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }\n'),
      says: 'fail 6',
    },
    { it: 'DICOM on its old port', from: group(rule('104', '104')), says: 'fail 6' },
    { it: 'PEERS B-ec2-clear-ports: DICOM', from: group(rule('11112', '11112')), says: 'fail 6' },
    { it: 'PEERS B-ec2-clear-ports: HL7', from: group(rule('2575', '2575')), says: 'fail 6' },
    { it: 'UDP by its number', from: group(rule('80', '80', 'CidrIp: 0.0.0.0/0', '"17"')), says: 'pass' },
    { it: 'the first of a range', from: group(rule('2575', '2600')), says: 'fail 6' },
    { it: 'the last of a range', from: group(rule('2500', '2575')), says: 'fail 6' },
    {
      it: 'TCP without ports is every port',
      from: group('        - { IpProtocol: tcp, CidrIp: 0.0.0.0/0 }\n'),
      says: 'fail 6',
    },
    { it: 'every port', from: group(rule('-1', '-1')), says: 'fail 6' },
    { it: 'TCP by its number', from: group(rule('23', '23', 'CidrIp: 0.0.0.0/0', '6')), says: 'fail 6' },
    { it: 'UDP', from: group(rule('80', '80', 'CidrIp: 0.0.0.0/0', 'udp')), says: 'pass' },
    { it: 'a port nobody exports', from: group(rule('!ImportValue P', '443')), says: 'unknown 6' },
    {
      it: 'a port from a parameter',
      from: `Parameters: { P: { Type: Number, Default: 443 } }\n${group(rule('!Ref P', '!Ref P'))}`,
      says: 'pass [P is 443] | unknown 7 [P is not 443]',
    },
    { it: 'no rules', from: group('        []\n'), says: 'not-applicable' },
    ...failsInBothOrders(
      rule('!ImportValue P', '!ImportValue P'),
      rule('2575', '2575').replace('\n', ' # here\n'),
      group,
    ),
    ...failsInBothOrders(
      rule('80', '80', 'CidrIp: !ImportValue C'),
      rule('2575', '2575').replace('\n', ' # here\n'),
      group,
    ),
  ]);
});

const list = (...ranges: string[]) =>
  `  List:\n    Type: AWS::EC2::PrefixList\n    Properties:\n      Entries: [${ranges.map((range) => `{ Cidr: ${range} }`).join(', ')}]\n`;

describe('sources', () => {
  testEdges(noPlaintextPortsFromOutside, 'Group', [
    {
      it: 'the group itself',
      from: group(rule('80', '80', 'SourceSecurityGroupId: !GetAtt Group.GroupId')),
      says: 'pass',
    },
    { it: 'half of all addresses', from: group(rule('80', '80', 'CidrIp: 128.0.0.0/1')), says: 'fail 6' },
    {
      it: 'a prefix list of private ranges',
      from: group(rule('80', '80', 'SourcePrefixListId: !Ref List'), list('10.0.0.0/8')),
      says: 'pass',
    },
    {
      it: 'a prefix list with the internet in it',
      from: group(rule('80', '80', 'SourcePrefixListId: !Ref List'), list('10.0.0.0/8', '0.0.0.0/0')),
      says: 'fail 6',
    },
    {
      it: 'a prefix list with a range nobody exports',
      from: group(rule('80', '80', 'SourcePrefixListId: !Ref List'), list('!ImportValue C')),
      says: 'unknown 10',
    },
    {
      it: 'a prefix list that names nothing yet',
      from: group(rule('80', '80', 'SourcePrefixListId: !Ref List'), list()),
      says: 'unknown 7',
    },
    { it: 'every IPv6 address', from: group(rule('80', '80', 'CidrIpv6: "::/0"')), says: 'fail 6' },
    { it: 'a range of one public address', from: group(rule('80', '80', 'CidrIp: 203.0.113.7/32')), says: 'fail 6' },
    { it: 'private addresses', from: group(rule('80', '80', 'CidrIp: 10.0.0.0/8')), says: 'pass' },
    { it: 'more than the private addresses', from: group(rule('80', '80', 'CidrIp: 10.0.0.0/7')), says: 'fail 6' },
    { it: 'private IPv6 addresses', from: group(rule('80', '80', 'CidrIpv6: "fd00::/8"')), says: 'pass' },
    { it: 'a group', from: group(rule('80', '80', 'SourceSecurityGroupId: sg-1')), says: 'pass' },
    { it: 'a group by its name', from: group(rule('80', '80', 'SourceSecurityGroupName: web')), says: 'pass' },
    {
      it: 'a prefix list from elsewhere',
      from: group(rule('80', '80', 'SourcePrefixListId: pl-1')),
      says: 'unknown 6',
    },
    { it: 'a source nobody exports', from: group(rule('80', '80', 'CidrIp: !ImportValue C')), says: 'unknown 6' },
    {
      it: 'a source and a port nobody exports',
      from: group(rule('!ImportValue P', '80', 'CidrIp: !ImportValue C')),
      says: 'unknown 6',
    },
    {
      it: 'a source nobody exports to a sound port',
      from: group(rule('443', '443', 'CidrIp: !ImportValue C')),
      says: 'pass',
    },
    {
      it: 'one range nobody exports, and the internet',
      from: group(rule('80', '80', 'CidrIp: !ImportValue C, CidrIpv6: "::/0"')),
      says: 'fail 6',
    },
    {
      it: 'the internet, and a range nobody exports',
      from: group(rule('80', '80', 'CidrIp: 0.0.0.0/0, CidrIpv6: !ImportValue C')),
      says: 'fail 6',
    },
    { it: 'no source', from: group(rule('80', '80', 'Description: none')), says: 'unknown 6' },
    { it: 'not a range', from: group(rule('80', '80', 'CidrIp: everybody')), says: 'unknown 6' },
    {
      it: 'a rule that is there in some configurations',
      from: `Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n${group('        - !If [IsProd, !Ref "AWS::NoValue", { IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0 }]\n')}`,
      says: 'not-applicable [IsProd is true] | fail 8 [IsProd is false]',
    },
  ]);
});

const balancer =
  '  Portal:\n    Type: AWS::ElasticLoadBalancingV2::LoadBalancer\n    Properties: { SecurityGroups: [!GetAtt Group.GroupId] }\n';
const machine =
  '  Machine:\n    Type: AWS::EC2::Instance\n    Properties: { SecurityGroupIds: [!GetAtt Group.GroupId] }\n';
const card =
  '  Machine:\n    Type: AWS::EC2::Instance\n    Properties: { NetworkInterfaces: [{ DeviceIndex: "0", GroupSet: [!Ref Group] }] }\n';
const service =
  '  Service:\n    Type: AWS::ECS::Service\n    Properties: { NetworkConfiguration: { AwsvpcConfiguration: { SecurityGroups: [!Ref Group] } } }\n';

describe('who holds the group', () => {
  testEdges(noPlaintextPortsFromOutside, 'Group', [
    { it: 'a load balancer', from: group(rule('80', '80'), balancer), says: 'not-applicable' },
    { it: 'a load balancer and an instance', from: group(rule('80', '80'), balancer + machine), says: 'fail 6' },
    {
      it: 'a load balancer and the network card of an instance',
      from: group(rule('80', '80'), balancer + card),
      says: 'fail 6',
    },
    {
      it: 'a load balancer and a service that is not read',
      from: group(rule('80', '80'), balancer + service),
      says: 'unknown 10',
    },
    { it: 'a service that is not read', from: group(rule('80', '80'), service), says: 'fail 6' },
    {
      it: 'a load balancer in another stack',
      from: {
        'template.yaml': `${group(rule('80', '80'))}Outputs: { G: { Value: !GetAtt Group.GroupId, Export: { Name: group } } }\n`,
        'edge.yaml': `Resources:\n${balancer.replace('!GetAtt Group.GroupId', '!ImportValue group')}`,
      },
      says: 'not-applicable',
    },
  ]);
});

const apart = (of: string, source = 'CidrIp: 0.0.0.0/0', port = '80') => `  Rule:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: { GroupId: ${of}, IpProtocol: tcp, FromPort: ${port}, ToPort: ${port}, ${source} }
`;

describe('rules apart from their group', () => {
  testEdges(noPlaintextPortsFromOutside, 'Rule', [
    { it: 'a group nobody exports', from: `Resources:\n${apart('!ImportValue G')}`, says: 'unknown 4' },
    {
      it: 'a group nobody exports, a sound port',
      from: `Resources:\n${apart('!ImportValue G', 'CidrIp: 0.0.0.0/0', '443')}`,
      says: 'pass',
    },
    {
      it: 'a group nobody exports, a private source',
      from: `Resources:\n${apart('!ImportValue G', 'CidrIp: 10.0.0.0/8')}`,
      says: 'pass',
    },
    {
      it: 'a group of its own template',
      from: `Resources:\n${apart('!Ref Group')}  Group: { Type: "AWS::EC2::SecurityGroup" }\n`,
      says: 'fail 2',
    },
    {
      it: 'a group that only a load balancer holds',
      from: `Resources:\n${apart('!Ref Group')}  Group: { Type: "AWS::EC2::SecurityGroup" }\n${balancer}`,
      says: 'not-applicable',
    },
    {
      it: 'a group of another stack',
      from: {
        'template.yaml': `Resources:\n${apart('!ImportValue group')}`,
        'net.yaml':
          'Resources:\n  Group: { Type: "AWS::EC2::SecurityGroup" }\nOutputs: { G: { Value: !GetAtt Group.GroupId, Export: { Name: group } } }\n',
      },
      says: 'fail 2',
    },
  ]);
});
