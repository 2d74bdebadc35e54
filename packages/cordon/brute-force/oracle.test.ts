import { expect, test } from 'vitest';
import { unknownValue } from './fresh.ts';
import type { NodeMap } from './node.ts';
import { judgeAll } from './oracle.ts';

const SOME = unknownValue('something');
const rule = (from: number | string, to: number | string, cidr: string, protocol = 'tcp') => ({
  IpProtocol: protocol,
  FromPort: from,
  ToPort: to,
  CidrIp: cidr,
});
const OPEN = '0.0.0.0/0';
const INSIDE = '10.0.0.0/8';

const CASES: [string, NodeMap | undefined, string][] = [
  ['AWS::EC2::Volume', { Encrypted: true }, 'pass'],
  ['AWS::EC2::Volume', { Encrypted: 'false' }, 'fail'],
  ['AWS::EC2::Volume', {}, 'fail'],
  ['AWS::EC2::Volume', { Encrypted: SOME }, 'unknown'],
  ['AWS::EC2::Volume', undefined, 'not-applicable'],
  ['AWS::ElasticLoadBalancingV2::TargetGroup', { Protocol: 'TLS' }, 'pass'],
  ['AWS::ElasticLoadBalancingV2::TargetGroup', { Protocol: 'HTTP' }, 'fail'],
  ['AWS::ElasticLoadBalancingV2::TargetGroup', { Protocol: SOME }, 'unknown'],
  ['AWS::EC2::SecurityGroup', {}, 'not-applicable'],
  ['AWS::EC2::SecurityGroup', { SecurityGroupIngress: [rule(80, 80, INSIDE), rule(8, -1, OPEN, 'udp')] }, 'pass'],
  ['AWS::EC2::SecurityGroup', { SecurityGroupIngress: [rule(81, '2574', OPEN)] }, 'pass'],
  ['AWS::EC2::SecurityGroup', { SecurityGroupIngress: [rule('24', 80, OPEN)] }, 'fail'],
  ['AWS::EC2::SecurityGroup', { SecurityGroupIngress: [rule(SOME, SOME, OPEN)] }, 'unknown'],
  ['AWS::EC2::SecurityGroup', { SecurityGroupIngress: [rule(SOME, SOME, INSIDE), rule(443, 443, SOME)] }, 'pass'],
  ['AWS::EC2::SecurityGroup', { SecurityGroupIngress: [rule(80, 80, SOME), rule(23, 23, OPEN)] }, 'fail'],
  ['AWS::RDS::DBInstance', {}, 'fail'],
  ['AWS::RDS::DBInstance', { DBParameterGroupName: SOME }, 'unknown'],
  ['AWS::RDS::DBInstance', { DBParameterGroupName: { Ref: 'main/on' } }, 'pass'],
  ['AWS::RDS::DBInstance', { DBParameterGroupName: { Ref: 'main/off' } }, 'fail'],
  ['AWS::RDS::DBInstance', { DBParameterGroupName: { Ref: 'main/silent' } }, 'fail'],
  ['AWS::RDS::DBInstance', { DBParameterGroupName: { Ref: 'main/dim' } }, 'unknown'],
];

const group = (id: string, parameters: NodeMap) => ({
  id: `main/${id}`,
  type: 'AWS::RDS::DBParameterGroup',
  properties: { Parameters: parameters },
});
const GROUPS = [
  group('on', { 'rds.force_ssl': 1 }),
  group('off', { 'rds.force_ssl': '0' }),
  group('silent', {}),
  group('dim', { 'rds.force_ssl': SOME }),
];

test.each(CASES)('%s with %j: %s', (type, properties, verdict) => {
  const resource = { id: 'main/It', type, ...(properties && { properties }) };
  expect([...judgeAll([resource, ...GROUPS]).values()]).toEqual([verdict]);
});
