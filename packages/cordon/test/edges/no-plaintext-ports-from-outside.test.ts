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

const balancer =
  '  Portal:\n    Type: AWS::ElasticLoadBalancingV2::LoadBalancer\n    Properties: { SecurityGroups: [!GetAtt Group.GroupId] }\n';

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
    {
      it: 'no protocol said',
      from: group('        - { FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0 }\n'),
      says: 'fail 6',
    },
    {
      it: 'a port without an end',
      from: group('        - { IpProtocol: tcp, FromPort: 443, CidrIp: 0.0.0.0/0 }\n'),
      says: 'pass',
    },
    {
      it: 'a port that may change to TLS, of a group that a load balancer holds',
      from: group(rule('1433', '1433'), balancer),
      says: 'unknown 6',
    },
    {
      it: 'every port',
      from: group(rule('-1', '-1')),
      says: 'fail 6',
      message: 'Group lets the outside reach Telnet (23), HTTP (80), DICOM (104) and 2 more in the clear',
    },
    {
      it: 'a range with three',
      from: group(rule('22', '110')),
      says: 'fail 6',
      message: 'Group lets the outside reach Telnet (23), HTTP (80), DICOM (104) in the clear',
    },
    { it: 'TCP by its number', from: group(rule('23', '23', 'CidrIp: 0.0.0.0/0', '6')), says: 'fail 6' },
    { it: 'UDP', from: group(rule('80', '80', 'CidrIp: 0.0.0.0/0', 'udp')), says: 'pass' },
    { it: 'a port nobody exports', from: group(rule('!ImportValue P', '443')), says: 'unknown 6' },
    {
      it: 'a port from a parameter',
      from: `Parameters: { P: { Type: Number, Default: 443 } }\n${group(rule('!Ref P', '!Ref P'))}`,
      says: 'pass [P is 443] | unknown 7 [P is not 443]',
    },
    {
      it: 'no rules',
      from: group('        []\n'),
      says: 'not-applicable',
      message: 'it lets nobody in by rules of its own',
    },
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
      it: 'a prefix list without entries',
      from: group(
        rule('80', '80', 'SourcePrefixListId: !Ref List'),
        '  List: { Type: "AWS::EC2::PrefixList", Properties: { MaxEntries: 1 } }\n',
      ),
      says: 'unknown 7',
    },
    {
      it: 'a prefix list that names nothing yet',
      from: group(rule('80', '80', 'SourcePrefixListId: !Ref List'), list()),
      says: 'unknown 7',
    },
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
    {
      it: 'a rule that is there in some configurations',
      from: `Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n${group('        - !If [IsProd, !Ref "AWS::NoValue", { IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0 }]\n')}`,
      says: 'not-applicable [IsProd is true] | fail 8 [IsProd is false]',
    },
  ]);
});

const reachedFrom = (ranges: readonly string[], says: string) =>
  ranges.map((range) => ({ it: range, from: group(rule('80', '80', `CidrIp: "${range}"`)), says }));

describe('ranges of addresses', () => {
  const [privately, publicly, nowhere] = ['pass', 'fail 6', 'unknown 6'];
  testEdges(noPlaintextPortsFromOutside, 'Group', [
    ...reachedFrom(['10.0.0.0/8', '10.255.255.255/32', '172.16.0.0/12', '172.31.0.0/16'], privately),
    ...reachedFrom(['192.168.0.0/16', '100.64.0.0/10', '169.254.0.0/16', '127.0.0.0/8', ' 10.0.0.0/8 '], privately),
    ...reachedFrom(['fc00::/7', 'fd00::/8', 'FD12:3456::/32', 'fe80::/10', 'febf::1/128'], privately),
    ...reachedFrom(['128.0.0.0/1', '203.0.113.7/32', '10.0.0.0/7', '172.32.0.0/16', '192.169.0.0/16'], publicly),
    ...reachedFrom(['100.128.0.0/10', '169.255.0.0/16', '1.0.0.0/8', '255.255.255.255/32', '0.0.0.0/32'], publicly),
    ...reachedFrom(['::/0', '2001:db8::/32', 'fc00::/6', 'fe80::/9', 'fec0::/10', 'fd::/16', '10::/8'], publicly),
    ...reachedFrom(['everybody', '10.0.0.0', '10.0.0/8', '10.0.0.0.0/8', '10.0.0.256/32', '10.0.0.0/33'], nowhere),
    ...reachedFrom(
      ['x10.0.0.0/8', '10.0.0.0/8x', 'xfd00::/8', 'fd00::/8x', 'fd00::', 'fd00:g::/16', '10.0.0.0/'],
      nowhere,
    ),
  ]);
});

const machine =
  '  Machine:\n    Type: AWS::EC2::Instance\n    Properties: { SecurityGroupIds: [!GetAtt Group.GroupId] }\n';
const card =
  '  Machine:\n    Type: AWS::EC2::Instance\n    Properties: { NetworkInterfaces: [{ DeviceIndex: "0", GroupSet: [!Ref Group] }] }\n';
const service =
  '  Service:\n    Type: AWS::Batch::ComputeEnvironment\n    Properties: { ComputeResources: { SecurityGroupIds: [!Ref Group] } }\n';

const groups = '{ SecurityGroups: [!Ref Group] }';
const network = `{ NetworkConfiguration: { AwsvpcConfiguration: ${groups} } }`;

describe('who holds the group', () => {
  testEdges(noPlaintextPortsFromOutside, 'Group', [
    { it: 'a load balancer', from: group(rule('80', '80'), balancer), says: 'not-applicable' },
    {
      it: 'a load balancer, and a port that nobody exports',
      from: group(rule('!ImportValue P', '80'), balancer),
      says: 'unknown 6',
    },
    {
      it: 'a load balancer and a service that is not read, in a nested stack',
      from: {
        'template.yaml': group(rule('80', '80'), balancer + service),
        'parent.yaml':
          'Resources:\n  Child: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: template.yaml } }\n',
      },
      says: 'unknown 10',
      message: 'besides load balancers, Service (AWS::Batch::ComputeEnvironment) may use its group',
    },
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
      it: 'a load balancer, an instance and a service that is not read',
      from: group(rule('80', '80'), balancer + machine + service),
      says: 'fail 6',
    },
    {
      it: 'a Classic Load Balancer',
      from: group(rule('80', '80'), balancer.replace('V2', '')),
      says: 'not-applicable',
    },
    ...[
      ['EC2::ClientVpnEndpoint', 'SecurityGroupIds'],
      ['EC2::InstanceConnectEndpoint', 'SecurityGroupIds'],
      ['EC2::NetworkInterface', 'GroupSet'],
      ['EC2::VPCEndpoint', 'SecurityGroupIds'],
      ['RDS::DBInstance', 'VPCSecurityGroups'],
      ['RDS::DBCluster', 'VpcSecurityGroupIds'],
      ['DMS::ReplicationInstance', 'VpcSecurityGroupIds'],
      ['DocDB::DBCluster', 'VpcSecurityGroupIds'],
      ['EFS::MountTarget', 'SecurityGroups'],
      ['ElastiCache::CacheCluster', 'VpcSecurityGroupIds'],
      ['ElastiCache::ReplicationGroup', 'SecurityGroupIds'],
      ['ElastiCache::ServerlessCache', 'SecurityGroupIds'],
      ['Neptune::DBCluster', 'VpcSecurityGroupIds'],
      ['Redshift::Cluster', 'VpcSecurityGroupIds'],
    ].map(([type, property]) => ({
      it: `a load balancer and ${type}`,
      from: group(
        rule('80', '80'),
        `${balancer}  Other: { Type: "AWS::${type}", Properties: { ${property}: [!Ref Group] } }\n`,
      ),
      says: 'fail 6',
    })),
    {
      it: 'a load balancer and a function',
      from: group(
        rule('80', '80'),
        `${balancer}  Other: { Type: "AWS::Lambda::Function", Properties: { VpcConfig: { SecurityGroupIds: [!Ref Group] } } }\n`,
      ),
      says: 'fail 6',
    },
    ...[
      ['ECS::Service', 'NetworkConfiguration: { AwsvpcConfiguration: { SecurityGroups: [!Ref Group] } }'],
      ['Elasticsearch::Domain', 'VPCOptions: { SecurityGroupIds: [!Ref Group] }'],
      ['Events::Rule', `Targets: [{ EcsParameters: { NetworkConfiguration: { AwsVpcConfiguration: ${groups} } } }]`],
      ['OpenSearchService::Domain', 'VPCOptions: { SecurityGroupIds: [!Ref Group] }'],
      ['Pipes::Pipe', 'SourceParameters: { SelfManagedKafkaParameters: { Vpc: { SecurityGroup: [!Ref Group] } } }'],
      ['Pipes::Pipe', `TargetParameters: { EcsTaskParameters: ${network} }`],
      ['Scheduler::Schedule', `Target: { EcsParameters: ${network} }`],
      ['Transfer::Server', 'EndpointDetails: { SecurityGroupIds: [!Ref Group] }'],
      ...['AmazonOpenSearchServerless', 'Amazonopensearchservice', 'Elasticsearch'].map((sort) => [
        'KinesisFirehose::DeliveryStream',
        `${sort}DestinationConfiguration: { VpcConfiguration: { SecurityGroupIds: [!Ref Group] } }`,
      ]),
    ].map(([type, properties]) => ({
      it: `a load balancer and, inside, ${type}: ${properties}`,
      from: group(rule('80', '80'), `${balancer}  Other: { Type: "AWS::${type}", Properties: { ${properties} } }\n`),
      says: 'fail 6',
    })),
    ...[
      ['Scheduler::Schedule', 'Target: { Input: !Sub "{ ${Group} }" }', 'EventBridge schedule'],
      ['Events::Rule', 'Targets: [{ Input: !Sub "{ ${Group} }" }]', 'EventBridge rule'],
      ['SSM::Parameter', 'Value: !GetAtt Group.GroupId', 'Systems Manager parameter'],
      [
        'SecretsManager::RotationSchedule',
        'HostedRotationLambda: { VpcSecurityGroupIds: !Ref Group }',
        'Secrets Manager rotation',
      ],
      [
        'StepFunctions::StateMachine',
        'Definition: { States: { Run: { Groups: [!Ref Group] } } }',
        'Step Functions state machine',
      ],
      ['StepFunctions::StateMachine', 'DefinitionString: !Sub "{ ${Group} }"', 'Step Functions state machine'],
      ['StepFunctions::StateMachine', 'DefinitionSubstitutions: { Group: !Ref Group }', 'Step Functions state machine'],
    ].map(([type, properties, label]) => ({
      it: `a load balancer, and what ${type} does with it is not seen: ${properties}`,
      from: group(rule('80', '80'), `${balancer}  Other: { Type: "AWS::${type}", Properties: { ${properties} } }\n`),
      says: 'unknown 10',
      message: `besides load balancers, Other (${label}) may use its group`,
    })),
    {
      it: 'a load balancer and instances that are still to be launched',
      from: group(
        rule('80', '80'),
        `${balancer}  Other: { Type: "AWS::EC2::LaunchTemplate", Properties: { LaunchTemplateData: { SecurityGroupIds: [!Ref Group] } } }\n`,
      ),
      says: 'fail 6',
    },
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
    { it: 'a group that is not given', from: `Resources:\n${apart('sg-1')}`, says: 'fail 2' },
    { it: 'a group that is not given', from: `Resources:\n${apart('sg-1')}`, says: 'fail 2' },
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
