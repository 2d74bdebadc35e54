import { describe } from 'vitest';
import { listenerEncryptsClients } from '../../src/controls/listener-encrypts-clients.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const redirect = '{ Type: redirect, RedirectConfig: { Protocol: HTTPS, StatusCode: HTTP_301 } }';
const forward = '{ Type: forward, TargetGroupArn: !Ref Targets }';

const listener = (protocol: string, actions: string, more = '') => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Balancer
      Protocol: ${protocol}
      DefaultActions: [${actions}]
${more}`;

const inner = (type: string) =>
  `  Inner:\n    Type: AWS::ElasticLoadBalancingV2::TargetGroup\n    Properties: { Protocol: TCP, Port: 443, TargetType: ${type} }\n`;

const rule = (actions: string, of = '!Ref Portal', condition = '') => `  Rule:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
${condition}    Properties:
      ListenerArn: ${of}
      Actions:
        - ${actions}
`;

describe('listeners', () => {
  testEdges(listenerEncryptsClients, 'Portal', [
    { it: 'HTTPS', from: listener('HTTPS', forward), says: 'pass' },
    { it: 'TLS in lower case', from: listener('tls', forward), says: 'pass' },
    { it: 'HTTP that forwards', from: listener('HTTP', forward), says: 'fail 6', finds: 'Protocol: HTTP' },
    { it: 'HTTP that only redirects to HTTPS', from: listener('HTTP', redirect), says: 'pass' },
    {
      it: 'a redirect to HTTP',
      from: listener('HTTP', '{ Type: redirect, RedirectConfig: { Protocol: HTTP } }'),
      says: 'fail 6',
    },
    {
      it: 'a redirect without a protocol keeps HTTP',
      from: listener('HTTP', '{ Type: redirect, RedirectConfig: { Port: "443" } }'),
      says: 'fail 6',
    },
    {
      it: 'a redirect that keeps the protocol',
      from: listener('HTTP', '{ Type: redirect, RedirectConfig: { Protocol: "#{protocol}" } }'),
      says: 'fail 6',
    },
    { it: 'a fixed response', from: listener('HTTP', '{ Type: fixed-response }'), says: 'fail 6' },
    {
      it: 'who are you, then forward',
      from: listener('HTTP', `{ Type: authenticate-oidc, Order: 1 }, ${forward}`),
      says: 'fail 6',
    },
    { it: 'no action at all', from: listener('HTTP', ''), says: 'fail 6' },
    { it: 'PEERS C19: TCP passes through', from: listener('TCP', forward), says: 'unknown 6' },
    {
      it: 'PEERS C19: TCP that ends at an Application Load Balancer, which is judged itself',
      from: listener('TCP', '{ Type: forward, TargetGroupArn: !Ref Inner }', inner('alb')),
      says: 'not-applicable',
    },
    {
      it: 'PEERS C19: TCP that ends there in part',
      from: listener(
        'TCP',
        '{ Type: forward, ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref Inner }, { TargetGroupArn: !Ref Targets }] } }',
        inner('alb'),
      ),
      says: 'unknown 6',
    },
    {
      it: 'PEERS C19: TCP that ends at an instance',
      from: listener('TCP', '{ Type: forward, TargetGroupArn: !Ref Inner }', inner('instance')),
      says: 'unknown 6',
    },
    { it: 'QUIC is never without TLS', from: listener('QUIC', forward), says: 'pass' },
    { it: 'TCP beside QUIC', from: listener('TCP_QUIC', forward), says: 'unknown 6' },
    { it: 'UDP passes through', from: listener('UDP', forward), says: 'unknown 6' },
    { it: 'a protocol that nobody exports', from: listener('!ImportValue Protocol', forward), says: 'unknown 6' },
    {
      it: 'a protocol that a parameter does not say',
      from: `Parameters: { P: { Type: String } }\n${listener('!Ref P', forward)}`,
      says: 'unknown 7',
    },
    { it: 'no protocol', from: listener('!Ref AWS::NoValue', forward), says: 'unknown 5' },
    {
      it: 'an application load balancer has to name one',
      from: listener(
        '!Ref AWS::NoValue',
        forward,
        '  Balancer: { Type: "AWS::ElasticLoadBalancingV2::LoadBalancer" }\n',
      ),
      says: 'unknown 6',
    },
    {
      it: 'a gateway load balancer names none',
      from: listener(
        '!Ref AWS::NoValue',
        forward,
        '  Balancer:\n    Type: AWS::ElasticLoadBalancingV2::LoadBalancer\n    Properties: { Type: gateway }\n',
      ),
      says: 'not-applicable',
    },
    ...failsInBothOrders('        - Type: !ImportValue Action\n', '        - Type: forward\n', (actions) =>
      listener('HTTP # here', '', '').replace('DefaultActions: []', `DefaultActions:\n${actions.trimEnd()}`),
    ),
  ]);
});

describe('rules of listeners', () => {
  testEdges(listenerEncryptsClients, 'Portal', [
    { it: 'a rule that forwards', from: listener('HTTP', redirect, rule(forward)), says: 'fail 13' },
    {
      it: 'a rule with a fixed response',
      from: listener('HTTP', redirect, rule('{ Type: fixed-response }')),
      says: 'fail 13',
    },
    { it: 'a rule that redirects', from: listener('HTTP', redirect, rule(redirect)), says: 'pass' },
    {
      it: 'a rule without actions',
      from: listener('HTTP', redirect, rule('x').replace('Actions:\n        - x', 'Actions: []')),
      says: 'fail 12',
      finds: 'Actions: HTTP, where Rule applies',
    },
    { it: 'a rule of an HTTPS listener', from: listener('HTTPS', forward, rule(forward)), says: 'pass' },
    {
      it: 'a rule whose listener nobody knows may forward here',
      from: listener('HTTP', redirect, rule(forward, '!ImportValue Listener')),
      says: 'unknown 11',
    },
    {
      it: 'a rule whose listener nobody knows only redirects',
      from: listener('HTTP', redirect, rule(redirect, '!ImportValue Listener')),
      says: 'pass',
    },
    {
      it: 'one rule that is ours and one that may be',
      from: listener(
        'HTTP',
        redirect,
        rule(redirect) + rule(forward, '!ImportValue Listener').replace('Rule:', 'Other:'),
      ),
      says: 'unknown 17',
    },
    {
      it: 'an unknown default and a rule that forwards',
      from: listener('HTTP', '{ Type: !ImportValue Action }', rule(forward)),
      says: 'fail 13',
    },
    {
      it: 'a default that forwards and an unknown rule',
      from: listener('HTTP', forward, rule('{ Type: !ImportValue Action }')),
      says: 'fail 6',
    },
    {
      it: 'a rule in some configurations',
      from: `Parameters: { Env: { Type: String, Default: prod, AllowedValues: [prod, test] } }\nConditions: { IsTest: !Equals [!Ref Env, test] }\n${listener('HTTP', redirect, rule(forward, '!Ref Portal', '    Condition: IsTest\n'))}`,
      says: 'pass [IsTest is false] | fail 16 [IsTest is true]',
    },
    {
      it: 'a rule in another stack than its listener',
      from: {
        'edge.yaml': `${listener('HTTP', redirect)}Outputs:\n  Listener: { Value: !Ref Portal, Export: { Name: portal-listener } }\n`,
        'app.yaml': `Resources:\n${rule(forward, '!ImportValue portal-listener')}`,
      },
      says: 'fail app.yaml:7',
    },
    {
      it: 'a custom resource that may add rules',
      from: listener(
        'HTTP',
        redirect,
        '  Maker:\n    Type: Custom::Maker\n    Properties: { Listener: !Ref Portal }\n',
      ),
      says: 'unknown 8',
    },
    {
      it: 'a rule in a nested stack that is given the listener',
      from: {
        'template.yaml': `Parameters: { Arn: { Type: String } }\nResources:\n${rule(forward, '!Ref Arn')}`,
        'parent.yaml': `${listener('HTTP', redirect)}  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: template.yaml\n      Parameters: { Arn: !Ref Portal }\n`,
      },
      says: 'fail 8',
    },
  ]);
});

const classic = (listeners: string) => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
${listeners}`;

describe('Classic listeners', () => {
  testEdges(listenerEncryptsClients, 'Portal', [
    { it: 'HTTPS', from: classic('        - Protocol: HTTPS\n'), says: 'pass' },
    { it: 'SSL', from: classic('        - Protocol: ssl\n'), says: 'pass' },
    { it: 'HTTP', from: classic('        - Protocol: HTTP\n'), says: 'fail 6' },
    {
      it: 'TCP',
      from: classic('        - Protocol: TCP\n'),
      says: 'unknown 6',
      message: 'TCP passes bytes on as they come; only the bytes show whether they are TLS',
    },
    {
      it: 'PEERS B-elb-classic-front: HTTPS and HTTP',
      from: classic('        - Protocol: HTTPS\n        - Protocol: HTTP\n'),
      says: 'fail 7',
    },
    { it: 'a single listener without its list', from: classic('        Protocol: HTTP\n'), says: 'fail 6' },
    {
      it: 'no protocol',
      from: classic('        - InstancePort: 80\n'),
      says: 'unknown 6',
      message: 'no protocol is named',
    },
    { it: 'no listeners', from: classic('').replace('Listeners:', 'CrossZone: true'), says: 'not-applicable' },
    ...failsInBothOrders('        - Protocol: !ImportValue P\n', '        - Protocol: HTTP # here\n', classic),
  ]);
});
