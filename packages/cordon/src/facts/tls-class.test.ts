import { describe, expect, it } from 'vitest';
import { backEndPolicy } from './tls-back-end.ts';
import { tlsClass } from './tls-class.ts';
import { type LoadBalancer, type TlsPolicy, tlsPolicies, tlsPolicy, tlsPolicyWhenAbsent } from './tls-policies.ts';

const byName: readonly (readonly [name: string, on: LoadBalancer, expected: ReturnType<typeof tlsClass>])[] = [
  ['TLS13-1-3-FIPS-PQ-2025-09', 'alb', 'A'],
  ['TLS13-1-2-Res-FIPS-PQ-2025-09', 'nlb', 'A'],
  ['TLS13-1-2-RFC9151-INTEROP1-FIPS-2023-07', 'alb', 'A'],
  ['FS-1-2-Res-2020-10', 'alb', 'A'],
  ['TLS13-1-2-Res-PQ-2025-09', 'alb', 'B'],
  ['TLS13-1-3-2021-06', 'nlb', 'B'],
  ['TLS13-1-2-2021-06', 'alb', 'C'],
  ['TLS13-1-2-Ext0-FIPS-2023-04', 'alb', 'C'],
  ['FS-1-2-2019-08', 'alb', 'C'],
  ['TLS-1-2-2017-01', 'classic', 'D'],
  ['TLS13-1-2-Ext0-RFC9151-FIPS-2023-07', 'alb', 'D'],
  ['TLS13-1-2-Ext1-PQ-2025-09', 'alb', 'D'],
  ['TLS13-1-0-FIPS-PQ-2025-09', 'alb', 'E'],
  ['TLS13-1-1-2021-06', 'alb', 'E'],
  ['FS-2018-06', 'nlb', 'E'],
  ['2016-08', 'alb', 'E'],
  ['2011-08', 'classic', undefined],
];

const modern = ['TLSv1.2'];
const byContents: readonly (readonly [
  title: string,
  protocols: string[],
  ciphers: string[],
  expected: ReturnType<typeof tlsClass>,
])[] = [
  ['GCM with forward secrecy', modern, ['ECDHE-RSA-AES128-GCM-SHA256', 'DHE-RSA-AES256-GCM-SHA384'], 'A'],
  ['ChaCha20 beside GCM', modern, ['ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-CHACHA20-POLY1305'], 'B'],
  ['one CBC suite', modern, ['ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-SHA'], 'C'],
  ['one suite with RSA key transport', modern, ['ECDHE-RSA-AES128-GCM-SHA256', 'AES128-GCM-SHA256'], 'D'],
  ['static Diffie-Hellman', modern, ['ECDH-RSA-AES128-GCM-SHA256'], 'D'],
  ['RC4', modern, ['ECDHE-RSA-RC4-SHA'], 'E'],
  ['3DES', modern, ['EDH-RSA-DES-CBC3-SHA'], 'E'],
  ['anonymous', modern, ['ADH-AES128-GCM-SHA256'], 'E'],
  ['export', modern, ['EXP-EDH-RSA-DES-CBC-SHA'], 'E'],
  ['SSLv3', ['SSLv3', 'TLSv1.2'], ['ECDHE-RSA-AES128-GCM-SHA256'], 'E'],
  ['TLS 1.0 as Classic spells it', ['TLSv1', 'TLSv1.2'], ['ECDHE-RSA-AES128-GCM-SHA256'], 'E'],
  ['a suite we cannot read', modern, ['ECDHE-RSA-AES128-GCM-SHA256', 'PSK-AES256-CBC-SHA'], undefined],
  ['a suite we cannot read beside TLS 1.1', ['TLSv1.1'], ['PSK-AES256-CBC-SHA'], 'E'],
  ['a protocol we cannot read', ['TLSv1.4'], ['TLS_AES_128_GCM_SHA256'], undefined],
  ['no suite at all', modern, [], undefined],
  ['no protocol at all', [], ['ECDHE-RSA-AES128-GCM-SHA256'], undefined],
];

describe('the class of a TLS policy', () => {
  it.each(byName)('%s on %s is %s', (name, on, expected) => {
    const policy = tlsPolicy(`ELBSecurityPolicy-${name}`, on);
    expect(policy?.name).toBe(`ELBSecurityPolicy-${name}`);
    expect(tlsClass(policy?.contents)).toBe(expected);
  });

  it.each(byContents)('%s', (_, protocols, ciphers, expected) => {
    expect(tlsClass({ protocols, ciphers })).toBe(expected);
  });

  it('leaves only policies without contents unclassed', () => {
    const open = tlsPolicies.filter(({ contents }) => tlsClass(contents) === undefined);
    expect(open.map(({ name, agreement }) => `${name} ${agreement}`)).toEqual([
      'ELBSecurityPolicy-2014-10 name-only',
      'ELBSecurityPolicy-2014-01 name-only',
      'ELBSecurityPolicy-2011-08 name-only',
    ]);
  });
});

describe('looking a TLS policy up', () => {
  it('tells 2015-05 on a Classic load balancer from 2015-05 on a Network one', () => {
    const name = 'ELBSecurityPolicy-2015-05';
    expect(tlsPolicy(name, 'classic')?.contents?.ciphers).toContain('DES-CBC3-SHA');
    expect(tlsPolicy(name, 'nlb')?.contents?.ciphers).toHaveLength(18);
    expect(tlsPolicy(name, 'alb')).toBeUndefined();
  });

  it('knows no policy by another name or on another kind of load balancer', () => {
    expect(tlsPolicy('ELBSecurityPolicy-Made-Up', 'alb')).toBeUndefined();
    expect(tlsPolicy('ELBSecurityPolicy-TLS13-1-3-2021-06', 'classic')).toBeUndefined();
  });

  it('has the policy that applies when none is named, on every kind', () => {
    const found = (['alb', 'nlb', 'classic'] as const).map((on) => tlsPolicy(tlsPolicyWhenAbsent, on)?.name);
    expect(found).toEqual(['ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-2016-08']);
  });
});

describe('the policy towards the targets', () => {
  it.each([
    [['TLS13-1-3-RFC9151-FIPS-2023-07', 'TLS13-1-3-FIPS-PQ-2025-09'], 'TLS13-1-2-RFC9151-INTEROP4-FIPS-2023-07', 'D'],
    [['TLS13-1-2-FIPS-2023-04', 'TLS13-1-3-FIPS-PQ-2025-09'], 'TLS13-1-0-FIPS-PQ-2025-09', 'E'],
    [['2016-08', 'TLS13-1-2-FIPS-2023-04'], 'TLS13-1-0-FIPS-2023-04', 'E'],
    [['TLS13-1-2-Res-PQ-2025-09'], 'TLS13-1-0-PQ-2025-09', 'E'],
    [['2016-08', 'TLS13-1-2-2021-06'], 'TLS13-1-0-2021-06', 'E'],
    [['FS-1-2-Res-2020-10'], '2016-08', 'E'],
    [[], '2016-08', 'E'],
  ])('behind %j it is %s, class %s', (listeners, expected, expectedClass) => {
    const policies = listeners.map((name) => tlsPolicy(`ELBSecurityPolicy-${name}`, 'alb') as TlsPolicy);
    const policy = backEndPolicy(policies);
    expect(policy.name).toBe(`ELBSecurityPolicy-${expected}`);
    expect(tlsClass(policy.contents)).toBe(expectedClass);
  });
});
