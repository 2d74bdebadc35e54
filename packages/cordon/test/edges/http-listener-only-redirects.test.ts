import { describe, expect, test } from 'vitest';
import { httpListenerOnlyRedirects } from '../../src/controls/http-listener-only-redirects.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const redirect = '{ Type: redirect, RedirectConfig: { Protocol: HTTPS, Port: "443", StatusCode: HTTP_301 } }';
const forward = '{ Type: forward, TargetGroupArn: !Ref Targets }';
const weighted =
  '{ Type: forward, ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref A, Weight: 1 }, { TargetGroupArn: !Ref B, Weight: 1 }] } }';

const listener = (protocol: string, actions: string, more = '') => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Balancer
      Protocol: ${protocol}
      DefaultActions: [${actions}]
${more}`;

const rule = (actions: string, of = '!Ref Portal', condition = '') => `  Rule:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
${condition}    Properties:
      ListenerArn: ${of}
      Actions: [${actions}]
`;
const to = (protocol: string) => `{ Type: redirect, RedirectConfig: { Protocol: ${protocol}, StatusCode: HTTP_302 } }`;

describe('default actions', () => {
  testEdges(httpListenerOnlyRedirects, 'Portal', [
    { it: 'a redirect', from: listener('HTTP', redirect), says: 'pass' },
    { it: 'a redirect for now', from: listener('http', to('HTTPS')), says: 'pass' },
    { it: 'a redirect, in lower case', from: listener('HTTP', to('https')), says: 'pass' },
    { it: 'a forward', from: listener('HTTP', forward), says: 'fail 7', finds: 'DefaultActions[0].Type: forward' },
    {
      it: 'an action without a type',
      from: listener('HTTP', '{ TargetGroupArn: !Ref Targets }'),
      says: 'fail 7',
      finds: 'DefaultActions[0].Type: an action without a type',
    },
    { it: 'a forward by weight', from: listener('HTTP', weighted), says: 'fail 7' },
    { it: 'a fixed response', from: listener('HTTP', '{ Type: fixed-response }'), says: 'fail 7' },
    {
      it: 'PEERS B-elb-v2-redirect: a redirect to HTTP',
      from: listener('HTTP', to('HTTP')),
      says: 'fail 7',
      finds: 'DefaultActions[0].RedirectConfig.Protocol: redirect to HTTP',
    },
    { it: 'a redirect that keeps the protocol', from: listener('HTTP', to('"#{protocol}"')), says: 'fail 7' },
    { it: 'a redirect that says no protocol', from: listener('HTTP', '{ Type: redirect }'), says: 'fail 7' },
    { it: 'no action', from: listener('HTTP', ''), says: 'fail 7' },
    { it: 'HTTPS is asked elsewhere', from: listener('HTTPS', forward), says: 'not-applicable' },
    { it: 'TCP is asked elsewhere', from: listener('TCP', forward), says: 'not-applicable' },
    { it: 'no protocol', from: listener('!Ref AWS::NoValue', forward), says: 'not-applicable' },
    { it: 'a protocol nobody exports', from: listener('!ImportValue P', redirect), says: 'unknown 6' },
    { it: 'an action nobody exports', from: listener('HTTP', '{ Type: !ImportValue A }'), says: 'unknown 7' },
    { it: 'actions nobody exports', from: listener('HTTP', '').replace('[]', '!ImportValue A'), says: 'unknown 7' },
    { it: 'a redirect to what nobody exports', from: listener('HTTP', to('!ImportValue P')), says: 'unknown 7' },
    {
      it: 'a certificate decides',
      from: `Parameters: { Certificate: { Type: String, Default: "" } }\nConditions: { IsPlain: !Equals [!Ref Certificate, ""] }\n${listener('HTTP', `!If [IsPlain, ${forward}, ${redirect}]`)}`,
      says: 'fail 9 [IsPlain is true] | pass [IsPlain is false]',
    },
    {
      it: 'a parameter decides',
      from: `Parameters: { Type: { Type: String, Default: redirect, AllowedValues: [redirect, forward] } }\n${listener('HTTP', redirect.replace('Type: redirect', 'Type: !Ref Type'))}`,
      says: 'pass [Type is redirect] | fail 8 [Type is forward]',
    },
    ...failsInBothOrders('        - Type: !ImportValue Action\n', '        - Type: forward # here\n', (actions) =>
      listener('HTTP', '').replace('DefaultActions: []', `DefaultActions:\n${actions.trimEnd()}`),
    ),
  ]);
});

describe('rules', () => {
  testEdges(httpListenerOnlyRedirects, 'Portal', [
    { it: 'a rule that redirects', from: listener('HTTP', redirect, rule(redirect)), says: 'pass' },
    {
      it: 'PEERS B-elb-v2-rules: a rule that forwards',
      from: listener('HTTP', redirect, rule(forward)),
      says: 'fail 12',
      finds: 'Actions[0].Type: forward, where Rule applies',
    },
    { it: 'a rule that forwards by weight', from: listener('HTTP', redirect, rule(weighted)), says: 'fail 12' },
    { it: 'PEERS B-elb-v2-rules: both', from: listener('HTTP', forward, rule(forward)), says: 'fail 7,12' },
    {
      it: 'a rule of another listener',
      from: listener('HTTP', redirect, rule(forward, '!Ref Secure') + secure('x')),
      says: 'pass',
    },
    {
      it: 'a rule of nobody knows which',
      from: listener('HTTP', redirect, rule(forward, '!ImportValue L')),
      says: 'unknown 11',
    },
    {
      it: 'a redirect of nobody knows which',
      from: listener('HTTP', redirect, rule(redirect, '!ImportValue L')),
      says: 'pass',
    },
    {
      it: 'a rule in some configurations',
      from: `Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsTest: !Equals [!Ref Env, test] }\n${listener('HTTP', redirect, rule(forward, '!Ref Portal', '    Condition: IsTest\n'))}`,
      says: 'pass [IsTest is false] | fail 15 [IsTest is true]',
    },
    {
      it: 'a rule in another stack than its listener',
      from: {
        'template.yaml': `${listener('HTTP', redirect)}Outputs:\n  L: { Value: !Ref Portal, Export: { Name: portal } }\n`,
        'app.yaml': `Resources:\n${rule(forward, '!ImportValue portal')}`,
      },
      says: 'fail app.yaml:6',
    },
    {
      it: 'a custom resource that may add rules',
      from: listener('HTTP', redirect, '  Maker:\n    Type: Custom::Maker\n    Properties: { L: !Ref Portal }\n'),
      says: 'unknown 8',
    },
  ]);
});

const header = 'routing.http.response.strict_transport_security.header_value';
const secure = (value: string, protocol = 'HTTPS', key = header) => `  Secure:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Balancer
      Protocol: ${protocol}
      ListenerAttributes: [{ Key: ${key}, Value: ${value} }]
      DefaultActions: [${forward}]
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
`;

test.each([
  ['says it where nothing is set beside', '', 'HTTPS', true],
  ['says it beside a listener without a protocol', 'max-age=31536000', '!Ref AWS::NoValue', true],
  ['says that a first request crosses in the clear', '!Ref AWS::NoValue', 'HTTPS', true],
  ['says nothing more where browsers are told to come over HTTPS', 'max-age=31536000', 'HTTPS', false],
  ['says it where browsers are told over plain HTTP, which they do not heed', 'max-age=31536000', 'HTTP', true],
])('%s', (_it, value, protocol, noted) => {
  const beside =
    value === '' ? secure(value, protocol).replace(/ *ListenerAttributes.*\n/, '') : secure(value, protocol);
  const { verdict, message } = verdictOn(
    judgeText(httpListenerOnlyRedirects, listener('HTTP', redirect, beside)),
    'Portal',
  );
  expect([verdict, message !== '']).toEqual(['pass', noted]);
});

test.each([
  ['another header alone', '[{ Key: routing.http.response.server.enabled, Value: "true" }]', true],
  [
    'this header beside another one',
    `[{ Key: routing.http.response.server.enabled, Value: "true" }, { Key: ${header}, Value: max-age=1 }]`,
    false,
  ],
])('tells headers apart: %s', (_it, attributes, noted) => {
  const beside = secure('x').replace(/ListenerAttributes: .*/, `ListenerAttributes: ${attributes}`);
  const { message } = verdictOn(judgeText(httpListenerOnlyRedirects, listener('HTTP', redirect, beside)), 'Portal');
  expect(message !== '').toBe(noted);
});
