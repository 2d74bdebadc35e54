import { asOf, rows } from './data/tls-policies.ts';
import type { DatedData } from './dated-data.ts';
import { table, words } from './table.ts';

export type LoadBalancer = 'alb' | 'nlb' | 'classic';
export type TlsFamily = 'tls' | 'tls-pq' | 'fips' | 'fips-pq' | 'rfc9151' | 'fs' | 'legacy';

/** How far the contents of a policy were confirmed by something other than the page they were read from; `described` is AWS's own answer. */
export type TlsAgreement =
  | 'described'
  | 'independent'
  | 'aws-pages-only'
  | 'transcription'
  | 'transcription-conflict'
  | 'name-only';

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
  asOf,
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
};

/** The policy of a listener that names none when made by a template, the CLI or the API. The console picks another. */
export const tlsPolicyWhenAbsent = 'ELBSecurityPolicy-2016-08';

/** Every predefined policy. One name has two contents (`2015-05`), so a name alone does not identify a row. */
export const tlsPolicies: readonly TlsPolicy[] = table(rows).map(
  ([name = '', loadBalancers, family, agreement, protocols, ciphers]) => ({
    name,
    loadBalancers: words(loadBalancers) as LoadBalancer[],
    family: family as TlsFamily,
    contents: protocols === '-' ? undefined : { protocols: words(protocols), ciphers: words(ciphers) },
    agreement: agreement as TlsAgreement,
  }),
);

/**
 * The predefined policy of that name on that kind of load balancer.
 * `undefined` for a name that kind does not know; `contents` is absent where AWS publishes the name only.
 */
export function tlsPolicy(name: string, loadBalancer: LoadBalancer): TlsPolicy | undefined {
  return tlsPolicies.find((policy) => policy.name === name && policy.loadBalancers.includes(loadBalancer));
}
