import { describe, expect, test } from 'vitest';
import { tlsPolicyIsCurrent } from '../../src/controls/tls-policy-is-current.ts';
import { tlsClass } from '../../src/facts/tls-class.ts';
import { tlsPolicies } from '../../src/facts/tls-policies.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const listener = (properties: string, before = '') => `${before}Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/portal/50dc6c495c0c9188
      DefaultActions: [{ Type: fixed-response }]
${properties}`;
const https = '      Protocol: HTTPS\n';

testEdges(tlsPolicyIsCurrent, 'Portal', [
  { it: 'PEERS B-elb-v2-default: no policy means the one of 2016', from: listener(https), says: 'fail 2' },
  { it: 'no value is no policy', from: listener(`${https}      SslPolicy: !Ref AWS::NoValue\n`), says: 'fail 8' },
  { it: 'TLS 1.1', from: listener(`${https}      SslPolicy: ELBSecurityPolicy-TLS-1-1-2017-01\n`), says: 'fail 8' },
  {
    it: 'TLS 1.2 with CBC',
    from: listener(`${https}      SslPolicy: ELBSecurityPolicy-TLS-1-2-2017-01\n`),
    says: 'pass',
  },
  { it: 'a network load balancer without a policy', from: listener('      Protocol: TLS\n'), says: 'fail 2' },
  { it: 'a protocol in lower case', from: listener('      Protocol: https\n'), says: 'fail 2' },
  {
    it: 'a policy in lower case is none that AWS has',
    from: listener(`${https}      SslPolicy: elbsecuritypolicy-2016-08\n`),
    says: 'unknown 8',
  },
  {
    it: 'a policy nobody knows',
    from: listener(`${https}      SslPolicy: ELBSecurityPolicy-2040-01\n`),
    says: 'unknown 8',
  },
  {
    it: 'a policy that Application Load Balancers do not have',
    from: listener(`${https}      SslPolicy: ELBSecurityPolicy-2015-05\n`),
    says: 'unknown 8',
  },
  {
    it: 'the same policy on a network load balancer',
    from: listener('      Protocol: TLS\n      SslPolicy: ELBSecurityPolicy-2015-05\n'),
    says: 'fail 8',
  },
  { it: 'plain HTTP negotiates nothing', from: listener('      Protocol: HTTP\n'), says: 'not-applicable' },
  { it: 'TCP negotiates nothing', from: listener('      Protocol: TCP\n'), says: 'not-applicable' },
  { it: 'a protocol nobody exports', from: listener('      Protocol: !ImportValue Protocol\n'), says: 'unknown 7' },
  {
    it: 'a policy from the parameter store',
    from: listener(`${https}      SslPolicy: "{{resolve:ssm:/elb/policy}}"\n`),
    says: 'unknown 8',
  },
  {
    it: 'a policy by Region from a mapping',
    from: listener(
      `${https}      SslPolicy: !FindInMap [Policies, !Ref "AWS::Region", Name]\n`,
      'Mappings:\n  Policies:\n    us-east-1: { Name: ELBSecurityPolicy-2016-08 }\n    us-west-2: { Name: ELBSecurityPolicy-TLS13-1-2-2021-06 }\n',
    ),
    says: 'fail 12 [AWS::Region is us-east-1] | pass [AWS::Region is us-west-2]',
  },
  {
    it: 'a policy that a parameter allows',
    from: listener(
      `${https}      SslPolicy: !Ref Policy\n`,
      'Parameters:\n  Policy:\n    Type: String\n    Default: ELBSecurityPolicy-TLS13-1-2-2021-06\n    AllowedValues: [ELBSecurityPolicy-TLS13-1-2-2021-06, ELBSecurityPolicy-2016-08]\n',
    ),
    says: 'pass [Policy is ELBSecurityPolicy-TLS13-1-2-2021-06] | fail 13 [Policy is ELBSecurityPolicy-2016-08]',
  },
]);

const named = (policy: string) => listener(`${https}      SslPolicy: ELBSecurityPolicy-${policy}\n`);

describe('names say nothing, contents do', () => {
  testEdges(tlsPolicyIsCurrent, 'Portal', [
    { it: 'PEERS C22: FIPS and PQ in the name, and TLS 1.0', from: named('TLS13-1-0-FIPS-PQ-2025-09'), says: 'fail 8' },
    { it: 'PEERS C22: FIPS in the name, and TLS 1.1', from: named('TLS13-1-1-FIPS-2023-04'), says: 'fail 8' },
    { it: 'PEERS C23: a FIPS policy is not insecure', from: named('TLS13-1-2-FIPS-2023-04'), says: 'pass' },
    { it: 'RFC 9151', from: named('TLS13-1-3-RFC9151-FIPS-2023-07'), says: 'pass' },
    { it: 'a Classic policy on an Application Load Balancer', from: named('2015-03'), says: 'unknown 8' },
    { it: 'TLS 1.3 in the name, and TLS 1.0', from: named('TLS13-1-0-2021-06'), says: 'fail 8' },
  ]);

  test.each(tlsPolicies.filter(({ loadBalancers }) => loadBalancers.includes('alb')))('$name', ({ name, contents }) => {
    const found = tlsClass(contents);
    const [verdict] = judgeText(tlsPolicyIsCurrent, listener(`${https}      SslPolicy: ${name}\n`));
    expect(verdict?.verdict).toBe(found === 'E' ? 'fail' : 'pass');
    expect(verdict?.data).toEqual(['tls-policies']);
  });

  test.each([
    ['A', 'TLS13-1-2-Res-FIPS-2023-04', ''],
    ['B', 'TLS13-1-2-Res-2021-06', 'ChaCha20'],
    ['C', 'TLS13-1-2-2021-06', 'CBC'],
    ['D', 'TLS-1-2-2017-01', 'RSA key transport'],
  ])('class %s passes and says what it leaves', (_class, name, words) => {
    expect(verdictOn(judgeText(tlsPolicyIsCurrent, named(name)), 'Portal').message).toContain(words);
  });
});

const classic = (listeners: string, rest = '') => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancing::LoadBalancer
    Properties:
      Listeners:
${listeners}${rest}`;
const front = (protocol: string, names = '') =>
  `        - { Protocol: ${protocol}, LoadBalancerPort: 443, InstancePort: 443${names && `, PolicyNames: ${names}`} }\n`;
const policy = (attributes: string, type = 'SSLNegotiationPolicyType', name = 'Tls') =>
  `      Policies:\n        - PolicyName: ${name}\n          PolicyType: ${type}\n          Attributes:\n${attributes}`;
const attribute = (name: string, value: string) => `            - { Name: ${name}, Value: ${value} }\n`;
const reference = (name: string) => attribute('Reference-Security-Policy', name);
const custom = (...on: string[]) =>
  classic(front('SSL', '[Tls]'), policy(on.map((each) => attribute(each, '"true"')).join('')));
const cookies = '      LBCookieStickinessPolicy: [{ PolicyName: Tls }]\n';

describe('Classic Load Balancers', () => {
  testEdges(tlsPolicyIsCurrent, 'Portal', [
    { it: 'HTTP negotiates nothing', from: classic(front('HTTP')), says: 'not-applicable' },
    { it: 'TCP passes on what others negotiate', from: classic(front('TCP')), says: 'not-applicable' },
    {
      it: 'HTTPS without a policy means the one of 2016',
      from: classic(front('HTTPS')),
      says: 'fail 6',
      finds: 'Listeners[0].PolicyNames: no policy, which means ELBSecurityPolicy-2016-08',
    },
    { it: 'no listeners', from: classic('').replace('Listeners:', 'CrossZone: true'), says: 'not-applicable' },
    { it: 'no protocol', from: classic('        - { InstancePort: 443 }\n'), says: 'not-applicable' },
    { it: 'SSL without a policy', from: classic(front('ssl')), says: 'fail 6' },
    { it: 'PEERS f3: HTTP beside HTTPS', from: classic(front('HTTP') + front('HTTPS')), says: 'fail 7' },
    {
      it: 'a policy that nobody attaches',
      from: classic(front('HTTPS'), policy(reference('ELBSecurityPolicy-TLS-1-2-2017-01'))),
      says: 'fail 6',
    },
    {
      it: 'the policy of 2017',
      from: classic(front('HTTPS', '[Tls]'), policy(reference('ELBSecurityPolicy-TLS-1-2-2017-01'))),
      says: 'pass',
    },
    {
      it: 'the policy of 2016',
      from: classic(front('HTTPS', '[Tls]'), policy(reference('ELBSecurityPolicy-2016-08'))),
      says: 'fail 11',
      finds: 'Policies[0].Attributes[0].Value: ELBSecurityPolicy-2016-08',
    },
    {
      it: 'a policy of newer load balancers',
      from: classic(front('HTTPS', '[Tls]'), policy(reference('ELBSecurityPolicy-TLS13-1-2-2021-06'))),
      says: 'unknown 11',
    },
    {
      it: 'a policy of which AWS publishes the name only',
      from: classic(front('HTTPS', '[Tls]'), policy(reference('ELBSecurityPolicy-2014-01'))),
      says: 'unknown 11',
    },
    {
      it: 'a name that no policy has',
      from: classic(front('HTTPS', '[Other]'), policy(reference('ELBSecurityPolicy-TLS-1-2-2017-01'))),
      says: 'unknown 6',
    },
    {
      it: 'a policy whose name nobody exports may be it',
      from: classic(front('HTTPS', '[Tls]'), policy(reference('x'), undefined, '!ImportValue Name')),
      says: 'unknown 8',
    },
    { it: 'a name where there are no policies', from: classic(front('HTTPS', '[Tls]')), says: 'unknown 6' },
    {
      it: 'a name beside a cookie policy whose name nobody exports',
      from: classic(front('HTTPS', '[Tls]'), cookies.replace('Tls', '!ImportValue N')),
      says: 'unknown 6',
    },
    {
      it: 'a policy that says nothing',
      from: classic(front('HTTPS', '[Tls]'), policy('').replace('          Attributes:\n', '')),
      says: 'unknown 8',
    },
    {
      it: 'an attribute without a name',
      from: classic(front('HTTPS', '[Tls]'), policy('            - { Value: "true" }\n')),
      says: 'unknown 11',
    },
    {
      it: 'a reference to nothing',
      from: classic(front('HTTPS', '[Tls]'), policy('            - { Name: Reference-Security-Policy }\n')),
      says: 'unknown 11',
    },
    {
      it: 'a suite without a word on whether it is offered',
      from: classic(
        front('SSL', '[Tls]'),
        policy(
          `            - { Name: RC4-SHA }\n${attribute('Protocol-TLSv1.2', 'true')}${attribute('AES128-GCM-SHA256', 'true')}`,
        ),
      ),
      says: 'pass',
    },
    {
      it: 'a sound policy and a suite that no protocol goes with',
      from: classic(
        front('SSL', '[Tls]'),
        policy(reference('ELBSecurityPolicy-TLS-1-2-2017-01') + attribute('AES128-GCM-SHA256', 'true')),
      ),
      says: 'unknown 8',
    },
    { it: 'names that nobody exports', from: classic(front('HTTPS', '!ImportValue Names')), says: 'unknown 6' },
    { it: 'a cookie policy leaves the default', from: classic(front('HTTPS', '[Tls]'), cookies), says: 'fail 6' },
    {
      it: 'a policy of another type leaves the default',
      from: classic(front('HTTPS', '[Tls]'), policy(attribute('ProxyProtocol', '"true"'), 'ProxyProtocolPolicyType')),
      says: 'fail 6',
    },
    {
      it: 'TLS 1.2 and a suite of today',
      from: custom('Protocol-TLSv1.2', 'ECDHE-RSA-AES128-GCM-SHA256'),
      says: 'pass',
    },
    {
      it: 'TLS 1.0 beside it',
      from: custom('Protocol-TLSv1.2', 'Protocol-TLSv1', 'ECDHE-RSA-AES128-GCM-SHA256'),
      says: 'fail 12',
    },
    { it: 'RC4', from: custom('Protocol-TLSv1.2', 'RC4-SHA'), says: 'fail 12' },
    { it: 'a suite nobody knows', from: custom('Protocol-TLSv1.2', 'KYBER-2040'), says: 'unknown 12' },
    { it: 'a suite nobody knows beside TLS 1.1', from: custom('KYBER-2040', 'Protocol-TLSv1.1'), says: 'fail 12' },
    { it: 'no suite at all', from: custom('Protocol-TLSv1.2'), says: 'unknown 8' },
    { it: 'an order alone', from: custom('Server-Defined-Cipher-Order'), says: 'unknown 8' },
    {
      it: 'TLS 1.0 switched off',
      from: classic(
        front('SSL', '[Tls]'),
        policy(
          attribute('Protocol-TLSv1', '"false"') +
            attribute('Protocol-TLSv1.2', '"true"') +
            attribute('AES128-GCM-SHA256', 'true'),
        ),
      ),
      says: 'pass',
    },
    {
      it: 'TLS 1.0 in some configurations',
      from: `Parameters: { Old: { Type: String, Default: "false", AllowedValues: ["true", "false"] } }\n${custom('Protocol-TLSv1.2', 'AES128-SHA256').concat(attribute('Protocol-TLSv1', '!Ref Old'))}`,
      says: 'pass [Old is false] | fail 14 [Old is true]',
    },
    {
      it: 'a condition that leaves the policy out',
      from: `Parameters: { Env: { Type: String, Default: prod } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\n${classic(front('HTTPS', '!If [IsProd, [Tls], !Ref AWS::NoValue]'), policy(reference('ELBSecurityPolicy-TLS-1-2-2017-01')))}`,
      says: 'pass [IsProd is true] | fail 8 [IsProd is false]',
    },
    ...failsInBothOrders(
      attribute('Protocol-TLSv1.2', '!ImportValue Twelve'),
      attribute('Protocol-SSLv3', '"true"').replace('\n', ' # here\n'),
      (attributes) => classic(front('HTTPS', '[Tls]'), policy(attributes)),
    ),
    ...failsInBothOrders(front('!ImportValue P'), front('HTTPS').replace('\n', ' # here\n'), (listeners) =>
      classic(listeners),
    ),
  ]);
});
