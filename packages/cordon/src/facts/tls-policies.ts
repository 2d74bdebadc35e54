import type { DatedData } from './dated-data.ts';
import {
  cbcSha1,
  cbcSha2,
  chacha20,
  dhe,
  gcm,
  gcm256,
  rsaGcm256,
  rsaSha1,
  rsaSha2,
  tls13,
  tls13Aes256,
  tripleDes,
} from './tls-ciphers.ts';

export type LoadBalancer = 'alb' | 'nlb' | 'classic';
export type TlsFamily = 'tls' | 'tls-pq' | 'fips' | 'fips-pq' | 'rfc9151' | 'fs' | 'legacy';

/** How far the contents of a policy were confirmed by something other than the page they were read from. */
export type TlsAgreement = 'independent' | 'aws-pages-only' | 'transcription' | 'transcription-conflict' | 'name-only';

/** What a policy lets a client negotiate: the whole basis of a judgement, its name never is. */
export interface TlsContents {
  /** Protocol versions as AWS spells them, oldest first: `TLSv1.2`. */
  readonly protocols: readonly string[];
  /** Suites as AWS spells them; the order carries no meaning here. */
  readonly ciphers: readonly string[];
}

export interface TlsPolicy {
  readonly name: string;
  readonly loadBalancers: readonly LoadBalancer[];
  readonly family: TlsFamily;
  /** Absent where only the name is known. */
  readonly contents: TlsContents | undefined;
  readonly agreement: TlsAgreement;
}

/** The table below, and which policy AWS uses towards targets (tls-back-end.ts). */
export const tlsPoliciesData: DatedData = {
  id: 'tls-policies',
  title: 'Predefined TLS policies of load balancers',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
};

/** The policy of a listener that names none when made by a template, the CLI or the API. The console picks another. */
export const tlsPolicyWhenAbsent = 'ELBSecurityPolicy-2016-08';

const v2: readonly LoadBalancer[] = ['alb', 'nlb'];
const all: readonly LoadBalancer[] = ['alb', 'nlb', 'classic'];
const nlb: readonly LoadBalancer[] = ['nlb'];
const classic: readonly LoadBalancer[] = ['classic'];

const v13 = ['TLSv1.3'];
const v12 = ['TLSv1.2'];
const v12to13 = ['TLSv1.2', 'TLSv1.3'];
const v11to12 = ['TLSv1.1', 'TLSv1.2'];
const v11to13 = ['TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const v10to12 = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'];
const v10to13 = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];

const wide = [gcm, cbcSha2, cbcSha1, rsaSha2, rsaSha1];

/** Every predefined policy. One name has two contents (`2015-05`), so a name alone does not identify a row. */
export const tlsPolicies: readonly TlsPolicy[] = [
  row('TLS13-1-3-2021-06', v2, 'tls', v13, [tls13, chacha20], 'independent'),
  row('TLS13-1-3-PQ-2025-09', v2, 'tls-pq', v13, [tls13, chacha20], 'transcription'),
  row('TLS13-1-2-2021-06', v2, 'tls', v12to13, [tls13, chacha20, gcm, cbcSha2], 'independent'),
  row('TLS13-1-2-PQ-2025-09', v2, 'tls-pq', v12to13, [tls13, chacha20, gcm, cbcSha2], 'transcription'),
  row('TLS13-1-2-Res-2021-06', v2, 'tls', v12to13, [tls13, chacha20, gcm], 'independent'),
  row('TLS13-1-2-Res-PQ-2025-09', v2, 'tls-pq', v12to13, [tls13, chacha20, gcm], 'transcription'),
  row('TLS13-1-2-Ext2-2021-06', v2, 'tls', v12to13, [tls13, chacha20, ...wide], 'independent'),
  row('TLS13-1-2-Ext2-PQ-2025-09', v2, 'tls-pq', v12to13, [tls13, chacha20, ...wide], 'transcription'),
  row('TLS13-1-2-Ext1-2021-06', v2, 'tls', v12to13, [tls13, chacha20, gcm, cbcSha2, rsaSha2], 'independent'),
  row(
    'TLS13-1-2-Ext1-PQ-2025-09',
    v2,
    'tls-pq',
    v12to13,
    [tls13, chacha20, gcm, cbcSha2, rsaSha2],
    'transcription-conflict',
  ),
  row('TLS13-1-1-2021-06', v2, 'tls', v11to13, [tls13, chacha20, ...wide], 'independent'),
  row('TLS13-1-0-2021-06', v2, 'tls', v10to13, [tls13, chacha20, ...wide], 'independent'),
  row('TLS13-1-0-PQ-2025-09', v2, 'tls-pq', v10to13, [tls13, chacha20, ...wide], 'transcription'),
  row('TLS-1-2-Ext-2018-06', v2, 'tls', v12, [...wide], 'independent'),
  row('TLS-1-2-2017-01', all, 'tls', v12, [gcm, cbcSha2, rsaSha2], 'independent'),
  row('TLS-1-1-2017-01', all, 'tls', v11to12, [...wide], 'independent'),
  row('2016-08', all, 'tls', v10to12, [...wide], 'independent'),
  row('TLS13-1-3-FIPS-2023-04', v2, 'fips', v13, [tls13], 'aws-pages-only'),
  row('TLS13-1-3-FIPS-PQ-2025-09', v2, 'fips-pq', v13, [tls13], 'aws-pages-only'),
  row('TLS13-1-2-FIPS-2023-04', v2, 'fips', v12to13, [tls13, gcm, cbcSha2], 'aws-pages-only'),
  row('TLS13-1-2-FIPS-PQ-2025-09', v2, 'fips-pq', v12to13, [tls13, gcm, cbcSha2], 'aws-pages-only'),
  row('TLS13-1-2-Res-FIPS-2023-04', v2, 'fips', v12to13, [tls13, gcm], 'aws-pages-only'),
  row('TLS13-1-2-Res-FIPS-PQ-2025-09', v2, 'fips-pq', v12to13, [tls13, gcm], 'aws-pages-only'),
  row('TLS13-1-2-Ext2-FIPS-2023-04', v2, 'fips', v12to13, [tls13, ...wide], 'aws-pages-only'),
  row('TLS13-1-2-Ext2-FIPS-PQ-2025-09', v2, 'fips-pq', v12to13, [tls13, ...wide], 'aws-pages-only'),
  row('TLS13-1-2-Ext1-FIPS-2023-04', v2, 'fips', v12to13, [tls13, gcm, cbcSha2, rsaSha2], 'aws-pages-only'),
  row('TLS13-1-2-Ext1-FIPS-PQ-2025-09', v2, 'fips-pq', v12to13, [tls13, gcm, cbcSha2, rsaSha2], 'aws-pages-only'),
  row('TLS13-1-2-Ext0-FIPS-2023-04', v2, 'fips', v12to13, [tls13, gcm, cbcSha2, cbcSha1], 'aws-pages-only'),
  row('TLS13-1-2-Ext0-FIPS-PQ-2025-09', v2, 'fips-pq', v12to13, [tls13, gcm, cbcSha2, cbcSha1], 'aws-pages-only'),
  row('TLS13-1-1-FIPS-2023-04', v2, 'fips', v11to13, [tls13, ...wide], 'aws-pages-only'),
  row('TLS13-1-0-FIPS-2023-04', v2, 'fips', v10to13, [tls13, ...wide], 'aws-pages-only'),
  row('TLS13-1-0-FIPS-PQ-2025-09', v2, 'fips-pq', v10to13, [tls13, ...wide], 'aws-pages-only'),
  row('TLS13-1-3-RFC9151-FIPS-2023-07', v2, 'rfc9151', v13, [tls13Aes256], 'aws-pages-only'),
  row('TLS13-1-2-RFC9151-FIPS-2023-07', v2, 'rfc9151', v12to13, [tls13Aes256, gcm256], 'aws-pages-only'),
  row(
    'TLS13-1-2-Ext0-RFC9151-FIPS-2023-07',
    v2,
    'rfc9151',
    v12to13,
    [tls13Aes256, gcm256, rsaGcm256],
    'aws-pages-only',
  ),
  row('TLS13-1-2-RFC9151-INTEROP1-FIPS-2023-07', v2, 'rfc9151', v12to13, [tls13, gcm], 'independent'),
  row('TLS13-1-2-RFC9151-INTEROP2-FIPS-2023-07', v2, 'rfc9151', v12to13, [tls13, gcm, cbcSha2], 'independent'),
  row('TLS13-1-2-RFC9151-INTEROP3-FIPS-2023-07', v2, 'rfc9151', v12to13, [tls13, gcm, cbcSha2, cbcSha1], 'independent'),
  row('TLS13-1-2-RFC9151-INTEROP4-FIPS-2023-07', v2, 'rfc9151', v12to13, [tls13, ...wide], 'independent'),
  row('FS-1-2-Res-2020-10', v2, 'fs', v12, [gcm], 'independent'),
  row('FS-1-2-Res-2019-08', v2, 'fs', v12, [gcm, cbcSha2], 'independent'),
  row('FS-1-2-2019-08', v2, 'fs', v12, [gcm, cbcSha2, cbcSha1], 'independent'),
  row('FS-1-1-2019-08', v2, 'fs', v11to12, [gcm, cbcSha2, cbcSha1], 'independent'),
  row('FS-2018-06', v2, 'fs', v10to12, [gcm, cbcSha2, cbcSha1], 'independent'),
  row('2015-05', nlb, 'legacy', v10to12, [...wide], 'independent'),
  row('2015-05', classic, 'legacy', v10to12, [...wide, tripleDes], 'aws-pages-only'),
  row('2015-03', classic, 'legacy', v10to12, [...wide, dhe, tripleDes], 'aws-pages-only'),
  row('2015-02', classic, 'legacy', v10to12, [...wide, dhe], 'aws-pages-only'),
  row('TLS-1-0-2015-04', v2, 'legacy', v10to12, [...wide, tripleDes], 'independent'),
  row('2014-10', classic, 'legacy', undefined, undefined, 'name-only'),
  row('2014-01', classic, 'legacy', undefined, undefined, 'name-only'),
  row('2011-08', classic, 'legacy', undefined, undefined, 'name-only'),
];

/**
 * The predefined policy of that name on that kind of load balancer.
 * `undefined` for a name that kind does not know; `contents` is absent where AWS publishes the name only.
 */
export function tlsPolicy(name: string, loadBalancer: LoadBalancer): TlsPolicy | undefined {
  return tlsPolicies.find((policy) => policy.name === name && policy.loadBalancers.includes(loadBalancer));
}

function row(
  name: string,
  loadBalancers: readonly LoadBalancer[],
  family: TlsFamily,
  protocols: readonly string[] | undefined,
  blocks: readonly (readonly string[])[] | undefined,
  agreement: TlsAgreement,
): TlsPolicy {
  const contents = protocols && blocks ? { protocols, ciphers: blocks.flat() } : undefined;
  return { name: `ELBSecurityPolicy-${name}`, loadBalancers, family, contents, agreement };
}
