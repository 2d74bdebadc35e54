import { describe, expect, test } from 'vitest';
import type { Subnet } from '../../model/kinds/subnet.ts';
import type { Resource } from '../../model/resource.ts';
import { askOf } from './ask-of.fixture.ts';
import { isPublic } from './is-public.ts';
import { liesInNetwork, liesInSubnet } from './lies-in.ts';
import { networkAround, networkOf } from './network-of.ts';
import { subnetsOf } from './subnets-of.ts';

const ward = {
  Clinic: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  Further: { Type: 'AWS::EC2::VPCCidrBlock', Properties: { VpcId: { Ref: 'Clinic' }, CidrBlock: '10.8.0.0/16' } },
  Ward: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Clinic' }, CidrBlock: '10.0.1.0/24' } },
  Lab: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: 'vpc-0a1b2c3d', CidrBlock: '10.0.2.0/24' } },
};
const names = (list: readonly Resource[]) => list.map(({ name }) => name);

describe('the subnets of', () => {
  const both = [{ Ref: 'Ward' }, { Ref: 'Lab' }, 'subnet-0a1b2c3d'];
  const group = { Type: 'AWS::RDS::DBSubnetGroup', Properties: { DBSubnetGroupName: 'records', SubnetIds: both } };
  const template = (properties: object) => ({
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: { LaunchTemplateData: properties },
  });
  const card = { NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: { Ref: 'Lab' } }] };
  test.each<[string, string, object, readonly string[], object?]>([
    ['an instance', 'AWS::EC2::Instance', { SubnetId: { Ref: 'Ward' } }, ['Ward']],
    ['an instance by its card', 'AWS::EC2::Instance', card, ['Lab']],
    [
      'an instance by its launch template',
      'AWS::EC2::Instance',
      { LaunchTemplate: { LaunchTemplateId: { Ref: 'T' } } },
      ['Lab'],
      { T: template(card) },
    ],
    ['a fleet', 'AWS::AutoScaling::AutoScalingGroup', { VPCZoneIdentifier: both }, ['Ward', 'Lab']],
    [
      'a fleet by its launch template',
      'AWS::AutoScaling::AutoScalingGroup',
      { LaunchTemplate: { LaunchTemplateId: { Ref: 'T' } } },
      ['Lab'],
      { T: template(card) },
    ],
    ['a function', 'AWS::Lambda::Function', { VpcConfig: { SubnetIds: both } }, ['Ward', 'Lab']],
    ['a load balancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer', { Subnets: both }, ['Ward', 'Lab']],
    [
      'a load balancer with addresses',
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      { SubnetMappings: [{ SubnetId: { Ref: 'Lab' } }] },
      ['Lab'],
    ],
    [
      'a listener',
      'AWS::ElasticLoadBalancingV2::Listener',
      { LoadBalancerArn: { Ref: 'B' } },
      ['Ward', 'Lab'],
      { B: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: both } } },
    ],
    ['a classic load balancer', 'AWS::ElasticLoadBalancing::LoadBalancer', { Subnets: both }, ['Ward', 'Lab']],
    ['a database', 'AWS::RDS::DBInstance', { DBSubnetGroupName: { Ref: 'G' } }, ['Ward', 'Lab'], { G: group }],
    [
      'a database by the name of its group',
      'AWS::RDS::DBInstance',
      { DBSubnetGroupName: 'records' },
      ['Ward', 'Lab'],
      { G: group },
    ],
    [
      'a database of a cluster',
      'AWS::RDS::DBInstance',
      { DBClusterIdentifier: { Ref: 'C' } },
      ['Ward', 'Lab'],
      { G: group, C: { Type: 'AWS::RDS::DBCluster', Properties: { DBSubnetGroupName: { Ref: 'G' } } } },
    ],
    [
      'a client VPN',
      'AWS::EC2::ClientVpnEndpoint',
      {},
      ['Ward'],
      {
        A: {
          Type: 'AWS::EC2::ClientVpnTargetNetworkAssociation',
          Properties: { ClientVpnEndpointId: { Ref: 'It' }, SubnetId: { Ref: 'Ward' } },
        },
      },
    ],
    ['a bucket, which has none', 'AWS::S3::Bucket', {}, []],
    [
      'things that refer in a circle',
      'AWS::EC2::Instance',
      { LaunchTemplate: { LaunchTemplateId: { Ref: 'T' } } },
      [],
      { T: { Type: 'AWS::EC2::Instance', Properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'It' } } } } },
    ],
  ])('%s', (_it, type, properties, expected, more = {}) => {
    const { ask, named } = askOf({ ...ward, It: { Type: type, Properties: properties }, ...more });
    expect(names(subnetsOf(named('It'), ask))).toEqual(expected);
  });
});

describe('the network', () => {
  const { ask, named } = askOf({
    ...ward,
    Host: { Type: 'AWS::EC2::Instance', Properties: { SubnetId: { Ref: 'Ward' } } },
    Other: {
      Type: 'AWS::EC2::Instance',
      Properties: { SubnetId: { Ref: 'Lab' }, SecurityGroupIds: [{ Ref: 'Group' }] },
    },
    Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: { Ref: 'Clinic' } } },
  });
  test.each([
    ['of a subnet', 'Ward', 'Clinic'],
    ['of a subnet whose network is not given', 'Lab', undefined],
  ])('%s', (_it, subnet, expected) => {
    expect(networkOf(named(subnet) as Subnet, ask)?.name).toBe(expected);
  });
  test.each([
    ['by its subnet', 'Host'],
    ['by its group', 'Other'],
    ['by its own word', 'Group'],
  ])('around a resource, %s', (_it, name) => {
    expect(networkAround(named(name), ask)?.name).toBe('Clinic');
  });
  test.each([
    ['10.0.9.0/24', true, false],
    ['10.0.1.9/32', true, true],
    ['10.8.1.0/24', true, false],
    ['10.9.0.0/16', false, false],
    ['10.0.0.0/8', false, false],
    ['::/0', false, false],
  ])('%s lies in it, in its subnet', (cidr, inNetwork, inSubnet) => {
    expect(liesInNetwork(cidr, named('Clinic') as never, ask)).toBe(inNetwork);
    expect(liesInSubnet(cidr, named('Ward') as never, ask)).toBe(inSubnet);
  });
});

describe('is the subnet public, with', () => {
  const follows = (table: unknown) => ({
    A: {
      Type: 'AWS::EC2::SubnetRouteTableAssociation',
      Properties: { SubnetId: { Ref: 'Ward' }, RouteTableId: table },
    },
  });
  const route = (properties: object) => ({
    ...follows({ Ref: 'Table' }),
    Table: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Clinic' } } },
    Gate: { Type: 'AWS::EC2::InternetGateway' },
    Nat: { Type: 'AWS::EC2::NatGateway', Properties: {} },
    Vpn: { Type: 'AWS::EC2::VPNGateway', Properties: { Type: 'ipsec.1' } },
    Way: {
      Type: 'AWS::EC2::Route',
      Properties: { RouteTableId: { Ref: 'Table' }, DestinationCidrBlock: '0.0.0.0/0', ...properties },
    },
  });
  const imported = { 'Fn::ImportValue': 'nobody-exports-this' };
  test.each<[string, object, boolean | undefined]>([
    ['no route table of its own', {}, false],
    ['a way out by an internet gateway', route({ GatewayId: { Ref: 'Gate' } }), true],
    [
      'one over IPv6',
      route({ DestinationCidrBlock: undefined, DestinationIpv6CidrBlock: '::/0', GatewayId: { Ref: 'Gate' } }),
      true,
    ],
    ['one by an internet gateway that is not given', route({ GatewayId: 'igw-0a1b2c3d' }), true],
    ['one way to a place by it', route({ DestinationCidrBlock: '203.0.113.0/24', GatewayId: { Ref: 'Gate' } }), false],
    ['a way out by NAT', route({ NatGatewayId: { Ref: 'Nat' } }), false],
    ['a way out by a VPN', route({ GatewayId: { Ref: 'Vpn' } }), false],
    ['a way out by something imported', route({ GatewayId: imported }), undefined],
    ['a route table that is not given', follows(imported), undefined],
  ])('%s', (_it, more, expected) => {
    const { ask, named } = askOf({ ...ward, ...more });
    expect(isPublic(named('Ward') as Subnet, ask)).toBe(expected);
  });
});
