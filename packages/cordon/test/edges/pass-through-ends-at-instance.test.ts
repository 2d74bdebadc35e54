import { describe, expect, test } from 'vitest';
import { passThroughEndsAtInstance } from '../../src/controls/pass-through-ends-at-instance.ts';
import { judgeText } from '../../src/trial/judge-text.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const listener = (protocol: string, action: string, more = '') => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      Protocol: ${protocol}
      DefaultActions: [${action}]
${more}`;
const to = (group: string) => `{ Type: forward, TargetGroupArn: ${group} }`;
const weighted =
  '{ Type: forward, ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref Tls }, { TargetGroupArn: !Ref Mllp }] } }';
const group = (name: string, properties: string) =>
  `  ${name}:\n    Type: AWS::ElasticLoadBalancingV2::TargetGroup\n    Properties: { ${properties} }\n`;
const tls = group('Tls', 'Protocol: TCP, Port: 443');
const mllp = group('Mllp', 'Protocol: TCP, Port: 2575');
const rule = (action: string, of = '!Ref Portal') =>
  `  Rule:\n    Type: AWS::ElasticLoadBalancingV2::ListenerRule\n    Properties: { ListenerArn: ${of}, Actions: [${action}] }\n`;

describe('listeners', () => {
  testEdges(passThroughEndsAtInstance, 'Portal', [
    {
      it: 'PEERS C19: TCP is TLS or not; only a probe tells',
      from: listener('TCP', to('!Ref Tls'), tls),
      says: 'unknown 5',
    },
    { it: 'TCP to a port of HL7', from: listener('tcp', to('!Ref Mllp'), mllp), says: 'fail 5' },
    {
      it: 'TCP to a port of DICOM',
      from: listener('TCP', to('!Ref D'), group('D', 'Protocol: TCP, Port: 11112')),
      says: 'fail 5',
    },
    {
      it: 'TCP to port 80',
      from: listener('TCP', to('!Ref W'), group('W', 'Protocol: TCP, Port: 80')),
      says: 'fail 5',
    },
    {
      it: 'TCP to a port that may change to TLS',
      from: listener('TCP', to('!Ref M'), group('M', 'Protocol: TCP, Port: 25')),
      says: 'unknown 5',
    },
    { it: 'one of two groups by weight', from: listener('TCP', weighted, tls + mllp), says: 'fail 5' },
    { it: 'a rule', from: listener('TCP', to('!Ref Tls'), tls + mllp + rule(to('!Ref Mllp'))), says: 'fail 5' },
    { it: 'a group nobody exports', from: listener('TCP', to('!ImportValue G')), says: 'unknown 6' },
    { it: 'a group from elsewhere', from: listener('TCP', to('arn:aws:elasticloadbalancing:x')), says: 'unknown 5' },
    {
      it: 'a port nobody exports',
      from: listener('TCP', to('!Ref P'), group('P', 'Protocol: TCP, Port: !ImportValue P')),
      says: 'unknown 9',
    },
    { it: 'UDP', from: listener('UDP', to('!Ref U'), group('U', 'Protocol: UDP, Port: 2575')), says: 'unknown 5' },
    {
      it: 'TCP and UDP',
      from: listener('TCP_UDP', to('!Ref U'), group('U', 'Protocol: TCP_UDP, Port: 2575')),
      says: 'fail 5',
    },
    {
      it: 'QUIC is never without TLS',
      from: listener('QUIC', to('!Ref Q'), group('Q', 'Protocol: QUIC, Port: 443')),
      says: 'pass',
    },
    {
      it: 'TCP beside QUIC',
      from: listener('TCP_QUIC', to('!Ref Q'), group('Q', 'Protocol: TCP_QUIC, Port: 443')),
      says: 'unknown 5',
    },
    { it: 'TLS ends here', from: listener('TLS', to('!Ref Mllp'), mllp), says: 'pass' },
    { it: 'HTTPS ends here', from: listener('HTTPS', to('!Ref Mllp'), mllp), says: 'pass' },
    {
      it: 'an Application Load Balancer never passes through, WebSocket or not',
      from: listener('HTTP', to('!Ref Tls'), tls),
      says: 'not-applicable',
    },
    {
      it: 'a Gateway Load Balancer names no protocol',
      from: listener('!Ref AWS::NoValue', to('!Ref Tls'), tls),
      says: 'not-applicable',
    },
    { it: 'a protocol nobody exports', from: listener('!ImportValue P', to('!Ref Mllp'), mllp), says: 'unknown 5' },
    { it: 'no group', from: listener('TCP', ''), says: 'unknown 6' },
    {
      it: 'a group of Application Load Balancers ends it there',
      from: listener('TCP', to('!Ref A'), group('A', 'Protocol: TCP, Port: 80, TargetType: alb')),
      says: 'not-applicable',
    },
    {
      it: 'in test only',
      from: `Parameters: { P: { Type: String, Default: TLS, AllowedValues: [TLS, TCP] } }\n${listener('!Ref P', to('!Ref Mllp'), mllp)}`,
      says: 'pass [P is TLS] | fail 6 [P is TCP]',
    },
    ...[`${to('!ImportValue G')}, ${to('!Ref Mllp')}`, `${to('!Ref Mllp')}, ${to('!ImportValue G')}`].map(
      (actions, index) => ({
        it: `a group nobody exports ${index === 0 ? 'before' : 'after'} one that fails`,
        from: listener('TCP', actions, mllp),
        says: 'fail 5',
      }),
    ),
  ]);
});

test('an Application Load Balancer says why it is not asked', () => {
  const [verdict] = judgeText(passThroughEndsAtInstance, listener('HTTP', to('!Ref Tls'), tls));
  expect(verdict?.message).toContain('WebSocket or not');
});

const classic = (listeners: string) => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
${listeners}`;
const pair = (front: string, back: string, port: string | number) =>
  `        - { Protocol: ${front}, ${back && `InstanceProtocol: ${back}, `}InstancePort: ${port} }\n`;

describe('Classic Load Balancers', () => {
  testEdges(passThroughEndsAtInstance, 'Portal', [
    { it: 'PEERS B-elb-classic-tcp: TCP to TCP', from: classic(pair('TCP', 'TCP', 443)), says: 'unknown 6' },
    { it: 'TCP to a port of HL7', from: classic(pair('TCP', 'TCP', '"2575"')), says: 'fail 6' },
    { it: 'TCP, and nothing said of the back', from: classic(pair('TCP', '', 80)), says: 'fail 6' },
    { it: 'TCP to SSL passes nothing through', from: classic(pair('TCP', 'SSL', 80)), says: 'unknown 6' },
    { it: 'a port nobody exports', from: classic(pair('TCP', 'TCP', '!ImportValue P')), says: 'unknown 6' },
    { it: 'SSL', from: classic(pair('SSL', 'SSL', 443)), says: 'pass' },
    { it: 'no protocol, which may be TCP', from: classic('        - { InstancePort: 80 }\n'), says: 'fail 6' },
    { it: 'no listeners', from: classic('').replace('Listeners:', 'CrossZone: true'), says: 'not-applicable' },
    { it: 'HTTP', from: classic(pair('HTTP', 'HTTP', 80)), says: 'not-applicable' },
    ...failsInBothOrders(pair('!ImportValue P', 'TCP', 80), pair('TCP', 'TCP', 23).replace('\n', ' # here\n'), classic),
  ]);
});
