import { describe, expect, test } from 'vitest';
import { targetGroupSpeaksTls } from '../../src/controls/target-group-speaks-tls.ts';
import { judgeText } from '../../src/trial/judge-text.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const group = (protocol: string, more = '', before = '') => `${before}Resources:
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: ${protocol}
${more}`;
const listener = (
  name: string,
  protocol: string,
  actions = '{ Type: forward, TargetGroupArn: !Ref Targets }',
) => `  ${name}:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      Protocol: ${protocol}
      DefaultActions: [${actions}]
`;
const weighted =
  '{ Type: forward, ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref Other }, { TargetGroupArn: !Ref Targets }] } }';
const prod = 'Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n';

describe('target groups', () => {
  testEdges(targetGroupSpeaksTls, 'Targets', [
    { it: 'HTTPS', from: group('HTTPS'), says: 'pass' },
    { it: 'HTTPS in lower case', from: group('https'), says: 'pass' },
    {
      it: 'PEERS B-elb-v2-health: HTTPS with a health check over HTTP',
      from: group('HTTPS', '      HealthCheckProtocol: HTTP\n'),
      says: 'pass',
    },
    { it: 'TLS', from: group('TLS'), says: 'pass' },
    { it: 'HTTP', from: group('HTTP'), says: 'fail 5' },
    {
      it: 'PEERS C18, f4: HTTP behind an HTTPS listener',
      from: group('HTTP', listener('Front', 'HTTPS')),
      says: 'fail 5',
    },
    { it: 'PEERS C18: HTTP by weight', from: group('HTTP', listener('Front', 'HTTPS', weighted)), says: 'fail 5' },
    { it: 'HTTP to addresses', from: group('HTTP', '      TargetType: ip\n'), says: 'fail 5' },
    {
      it: 'Lambda has no protocol',
      from: group('!Ref AWS::NoValue', '      TargetType: lambda\n'),
      says: 'not-applicable',
    },
    { it: 'Gateway Load Balancer', from: group('GENEVE'), says: 'not-applicable' },
    { it: 'no protocol', from: group('!Ref AWS::NoValue'), says: 'unknown 5' },
    { it: 'a protocol nobody exports', from: group('!ImportValue P'), says: 'unknown 5' },
    {
      it: 'If',
      from: group('!If [IsProd, HTTPS, HTTP]', '', prod),
      says: 'pass [IsProd is true] | fail 7 [IsProd is false]',
    },
    {
      it: 'a parameter that says HTTP by default',
      from: group('!Ref P', '', 'Parameters: { P: { Type: String, Default: HTTP } }\n'),
      says: 'fail 6 [P is HTTP] | unknown 6 [P is not HTTP]',
    },
    {
      it: 'a parameter that is given',
      from: group('!Ref P', '', 'Parameters: { P: { Type: String, Default: HTTP, AllowedValues: [HTTP, HTTPS] } }\n'),
      given: { P: 'HTTPS' },
      says: 'pass [P is HTTPS] | fail 6 [P is HTTP]',
    },
    {
      it: 'a parameter of a nested stack',
      from: {
        'template.yaml': group('!Ref P', '', 'Parameters: { P: { Type: String, Default: HTTPS } }\n'),
        'parent.yaml':
          'Resources:\n  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: template.yaml, Parameters: { P: HTTP } }\n',
      },
      says: 'fail 6',
    },
  ]);
});

describe('what encryption to a target leaves open', () => {
  const noted = (more: string, protocol = 'HTTPS') =>
    judgeText(targetGroupSpeaksTls, group(protocol, more))[0]?.message;
  test.each([
    ['HTTPS with health checks over HTTPS', '      HealthCheckProtocol: HTTPS\n', 'HTTPS', ''],
    ['HTTPS without a word on health checks', '', 'HTTPS', 'its health checks cross in the clear'],
    ['TLS knows no such health checks', '', 'TLS', ''],
    [
      'HTTPS with health checks over HTTP',
      '      HealthCheckProtocol: HTTP\n',
      'HTTPS',
      'its health checks cross in the clear',
    ],
    ['health checks over what nobody exports', '      HealthCheckProtocol: !ImportValue P\n', 'HTTPS', ''],
    ['TLS to instances', '      TargetType: instance\n', 'TLS', ''],
  ])('%s', (_it, more, protocol, note) => expect(noted(more, protocol)).toBe(note));
  test('addresses may lie outside the VPC', () => {
    expect(noted('      TargetType: ip\n', 'TLS')).toContain('outside the VPC');
  });
});

describe('target groups of network load balancers', () => {
  testEdges(targetGroupSpeaksTls, 'Targets', [
    { it: 'TCP that nobody is seen to use', from: group('TCP'), says: 'unknown 5' },
    { it: 'PEERS C19: TCP behind TCP', from: group('TCP', listener('Front', 'TCP')), says: 'unknown 5' },
    { it: 'TCP behind TLS', from: group('TCP', listener('Front', 'TLS')), says: 'fail 5' },
    { it: 'TCP behind TLS by weight', from: group('TCP', listener('Front', 'TLS', weighted)), says: 'fail 5' },
    { it: 'TCP_UDP behind TLS', from: group('TCP_UDP', listener('Front', 'TLS')), says: 'fail 5' },
    { it: 'TLS behind TLS', from: group('TLS', listener('Front', 'TLS')), says: 'pass' },
    { it: 'UDP', from: group('UDP', listener('Front', 'UDP')), says: 'unknown 5' },
    { it: 'QUIC', from: group('QUIC', listener('Front', 'QUIC')), says: 'pass' },
    { it: 'TCP_QUIC', from: group('TCP_QUIC', listener('Front', 'TCP_QUIC')), says: 'unknown 5' },
    { it: 'TCP_UDP', from: group('TCP_UDP', listener('Front', 'TCP_UDP')), says: 'unknown 5' },
    { it: 'behind TCP and TLS', from: group('TCP', listener('A', 'TCP') + listener('B', 'TLS')), says: 'fail 5' },
    { it: 'behind TLS and TCP', from: group('TCP', listener('A', 'TLS') + listener('B', 'TCP')), says: 'fail 5' },
    {
      it: 'behind a listener without a protocol',
      from: group('TCP', listener('Front', '!Ref AWS::NoValue')),
      says: 'unknown 5',
    },
    {
      it: 'behind a listener whose actions nobody exports',
      from: group('TCP', listener('Front', 'TLS').replace(/DefaultActions: .*/, 'DefaultActions: !ImportValue A')),
      says: 'unknown 5',
    },
    {
      it: 'behind TLS and what nobody exports',
      from: group('TCP', listener('A', 'TLS') + listener('B', '!ImportValue P')),
      says: 'fail 5',
    },
    {
      it: 'behind what nobody exports and TLS',
      from: group('TCP', listener('A', '!ImportValue P') + listener('B', 'TLS')),
      says: 'fail 5',
    },
    {
      it: 'PEERS B-elb-v2-back: a rule of a TLS listener',
      from: group(
        'TCP',
        `${listener('Front', 'TLS', '{ Type: forward, TargetGroupArn: !Ref Other }')}  Rule:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Front
      Actions: [{ Type: forward, TargetGroupArn: !Ref Targets }]
`,
      ),
      says: 'fail 5',
    },
    {
      it: 'TLS in production only',
      from: group('TCP', listener('Front', '!If [IsProd, TLS, TCP]'), prod),
      says: 'fail 7 [IsProd is true] | unknown 7 [IsProd is false]',
    },
    {
      it: 'a listener in another stack',
      from: {
        'template.yaml': `${group('TCP')}Outputs:\n  T: { Value: !Ref Targets, Export: { Name: targets } }\n`,
        'edge.yaml': `Resources:\n${listener('Front', 'TLS', '{ Type: forward, TargetGroupArn: !ImportValue targets }')}`,
      },
      says: 'fail 5',
    },
  ]);
});

const balancer = (port: number, protocol: string) => `      TargetType: alb
      Port: 443
      Targets: [{ Id: !Ref Balancer }]
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
  Portal:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Balancer
      Port: ${port}
      Protocol: ${protocol}
      DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Other }]
`;

describe('groups of application load balancers', () => {
  testEdges(targetGroupSpeaksTls, 'Targets', [
    { it: 'an HTTPS listener on the port', from: group('TCP', balancer(443, 'HTTPS')), says: 'pass' },
    {
      it: 'PEERS B-elb-v2-chain: an HTTP listener on the port',
      from: group('TCP', balancer(443, 'HTTP')),
      says: 'fail 16',
    },
    { it: 'no listener on the port', from: group('TCP', balancer(80, 'HTTPS')), says: 'unknown 8' },
    {
      it: 'a load balancer from elsewhere',
      from: group('TCP', '      TargetType: alb\n      Targets: [{ Id: !ImportValue Alb }]\n'),
      says: 'unknown 7',
    },
    {
      it: 'a load balancer that is spelled out, from elsewhere',
      from: group('TCP', '      TargetType: alb\n      Targets: [{ Id: "arn:aws:elasticloadbalancing:x" }]\n'),
      says: 'unknown 7',
    },
    { it: 'no target', from: group('TCP', '      TargetType: alb\n'), says: 'unknown 2' },
    {
      it: 'one that gets in the clear what a TLS listener decrypted',
      from: group('TCP', balancer(443, 'HTTPS') + listener('Front', 'TLS')),
      says: 'fail 5',
      message: 'Targets receives in the clear what Front decrypted: a TLS listener passes nothing through',
    },
    {
      it: 'one that gets sessions passed through',
      from: group('TCP', balancer(443, 'HTTPS') + listener('Front', 'TCP')),
      says: 'pass',
    },
  ]);
});

const classic = (listeners: string) => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
${listeners}`;
const pair = (front: string, back: string) =>
  classic(`        - Protocol: ${front}\n          InstanceProtocol: ${back}\n`);

describe('Classic listeners', () => {
  testEdges(targetGroupSpeaksTls, 'Portal', [
    { it: 'HTTPS and HTTPS', from: pair('HTTPS', 'HTTPS'), says: 'pass' },
    { it: 'PEERS B-elb-classic-back: HTTPS and HTTP', from: pair('HTTPS', 'HTTP'), says: 'fail 7' },
    { it: 'HTTPS and TCP', from: pair('HTTPS', 'TCP'), says: 'fail 7', finds: 'Listeners[0].InstanceProtocol: TCP' },
    { it: 'HTTPS behind no protocol', from: pair('!Ref AWS::NoValue', 'HTTPS'), says: 'pass' },
    { it: 'no protocol on either side', from: classic('        - InstancePort: 80\n'), says: 'unknown 6' },
    { it: 'no listeners', from: classic('').replace('Listeners:', 'CrossZone: true'), says: 'not-applicable' },
    { it: 'SSL and SSL', from: pair('SSL', 'ssl'), says: 'pass' },
    { it: 'SSL and TCP: decrypted, then in the clear', from: pair('SSL', 'TCP'), says: 'fail 7' },
    { it: 'TCP and TCP: passed through', from: pair('TCP', 'TCP'), says: 'unknown 7' },
    { it: 'TCP and SSL', from: pair('TCP', 'SSL'), says: 'pass' },
    { it: 'what nobody exports and HTTP', from: pair('!ImportValue P', 'HTTP'), says: 'fail 7' },
    { it: 'HTTP and nothing said', from: classic('        - Protocol: HTTP\n'), says: 'fail 6' },
    {
      it: 'TCP and nothing said',
      from: classic('        - Protocol: TCP\n'),
      says: 'unknown 6',
      message: 'TCP passes bytes on as they come; only the bytes show whether they are TLS',
    },
    {
      it: 'HTTPS and nothing said: no default is documented',
      from: classic('        - Protocol: HTTPS\n'),
      says: 'unknown 6',
    },
    {
      it: 'two listeners',
      from: classic(
        '        - { Protocol: HTTPS, InstanceProtocol: HTTPS }\n        - { Protocol: HTTPS, InstanceProtocol: HTTP }\n',
      ),
      says: 'fail 7',
    },
    ...failsInBothOrders(
      '        - { Protocol: HTTPS, InstanceProtocol: !ImportValue P }\n',
      '        - { Protocol: HTTPS, InstanceProtocol: HTTP } # here\n',
      classic,
    ),
  ]);
});
