import { type TlsFamily, type TlsPolicy, tlsPolicies } from './tls-policies.ts';

/**
 * Which policy the load balancer itself uses towards its targets, by what any of its listeners uses. Nobody can choose it.
 * That the first matching row wins, top to bottom, is our reading of AWS's page.
 */
export const tlsBackEndRows: readonly {
  readonly listener: string;
  readonly families: readonly TlsFamily[];
  readonly backEnd: string;
}[] = [
  {
    listener: 'an RFC 9151 policy',
    families: ['rfc9151'],
    backEnd: 'ELBSecurityPolicy-TLS13-1-2-RFC9151-INTEROP4-FIPS-2023-07',
  },
  {
    listener: 'a post-quantum FIPS policy',
    families: ['fips-pq'],
    backEnd: 'ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09',
  },
  { listener: 'a FIPS policy', families: ['fips'], backEnd: 'ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04' },
  { listener: 'a post-quantum policy', families: ['tls-pq'], backEnd: 'ELBSecurityPolicy-TLS13-1-0-PQ-2025-09' },
];

const withTls13 = 'ELBSecurityPolicy-TLS13-1-0-2021-06';
const otherwise = 'ELBSecurityPolicy-2016-08';

/**
 * The policy between an Application or Network load balancer and its TLS targets, given the policies of all its
 * secure listeners. All of these but the RFC 9151 one accept TLS 1.0. Classic load balancers have a fixed cipher list
 * of their own, whose protocols AWS does not state: do not ask for them here.
 */
export function backEndPolicy(listenerPolicies: readonly TlsPolicy[]): TlsPolicy {
  const row = tlsBackEndRows.find(({ families }) => listenerPolicies.some(({ family }) => families.includes(family)));
  const anyTls13 = listenerPolicies.some(({ contents }) => contents?.protocols.includes('TLSv1.3'));
  const name = row?.backEnd ?? (anyTls13 ? withTls13 : otherwise);
  const policy = tlsPolicies.find((each) => each.name === name);
  if (policy === undefined) throw new Error(`tls-back-end.ts names ${name}, which tls-policies.ts does not have`);
  return policy;
}
