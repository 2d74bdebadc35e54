import { hopEndsAgree } from '../../src/controls/hop-ends-agree.ts';
import { testEdges } from './edge-table.ts';

const rule = (port: string, from = '!Ref HostGroup') =>
  `[{ IpProtocol: tcp, FromPort: ${port}, ToPort: ${port}, SourceSecurityGroupId: ${from} }]`;
const database = (properties: string, ingress: string, egress = '') => `Resources:
  Records:
    Type: AWS::RDS::DBInstance
    Properties: { Engine: sqlserver-se, VPCSecurityGroups: [!Ref RecordsGroup]${properties} }
  RecordsGroup:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: r, SecurityGroupIngress: ${ingress} }
  HostGroup:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: h${egress} }
  Host: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-0a1b2c3d, InstanceType: m6i.large, SecurityGroupIds: [!Ref HostGroup] } }
`;
const portal = (port: number, ingress: string) => `Resources:
  Portal: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [subnet-0a1b2c3d, subnet-1a2b3c4d] } }
  Records:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties: { LoadBalancerArn: !Ref Portal, Port: 443, Protocol: HTTPS, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Hosts }] }
  Hosts:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Protocol: HTTPS, Port: ${port}, VpcId: vpc-0a1b2c3d, Targets: [{ Id: !Ref Host }] }
  Host: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-0a1b2c3d, InstanceType: m6i.large, SecurityGroupIds: [!Ref HostGroup] } }
  HostGroup:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: h, SecurityGroupIngress: ${ingress} }
`;
const anywhere = (port: number) => `[{ IpProtocol: tcp, FromPort: ${port}, ToPort: ${port}, CidrIp: 10.0.0.0/8 }]`;
const out = (port: number) => `, SecurityGroupEgress: ${anywhere(port)}`;

testEdges(hopEndsAgree, 'Records', [
  { it: 'the port of the engine', from: database('', rule('1433')), says: 'pass' },
  { it: 'another port', from: database('', rule('5432')), says: 'fail 7' },
  { it: 'a port of its own', from: database(', Port: "5432"', rule('5432')), says: 'pass' },
  {
    it: 'a port of its own, and the rule of the engine',
    from: database(', Port: "5432"', rule('1433')),
    says: 'fail 7',
  },
  { it: 'nobody is let in', from: database('', '[]'), says: 'not-applicable' },
  { it: 'a port that is not known', from: database('', rule('!ImportValue E')), says: 'unknown 7' },
  { it: 'a sender that is let out there', from: database('', rule('1433'), out(1433)), says: 'pass' },
  { it: 'a sender that is let out elsewhere only', from: database('', rule('1433'), out(443)), says: 'fail 10' },
  { it: 'a listener whose target opens the port', from: portal(8443, anywhere(8443)), says: 'pass' },
  { it: 'a listener whose target opens another', from: portal(8443, anywhere(80)), says: 'fail 12' },
  { it: 'HTTPS to the port of HTTP', from: portal(80, anywhere(80)), says: 'unknown 8' },
]);
