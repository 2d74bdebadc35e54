import type { DatedData } from './dated-data.ts';
import { cbcSha1, cbcSha2, chacha20, ecdheChacha20, gcm, rsaCdn, rsaSha1, rsaSha2, tls13 } from './tls-ciphers.ts';
import type { TlsContents } from './tls-policies.ts';

/** API Gateway: security policies of APIs and domain names. */
export const apiTlsData: DatedData = {
  id: 'api-gateway-tls',
  title: 'Security policies of API Gateway',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html',
};

export type ApiEndpoint = 'EDGE' | 'REGIONAL' | 'PRIVATE';

interface ApiPolicy {
  readonly name: string;
  readonly endpoints: readonly ApiEndpoint[];
  readonly contents: TlsContents;
}

const v10to13 = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
const v12to13 = ['TLSv1.2', 'TLSv1.3'];
const inRegion: readonly ApiEndpoint[] = ['REGIONAL', 'PRIVATE'];
const edge: readonly ApiEndpoint[] = ['EDGE'];
const modern = [...tls13, ...chacha20];
const regional = [...modern, ...gcm, ...cbcSha2, ...rsaSha2];
const atEdge = [...modern, ...gcm, ...ecdheChacha20];
const old = [...modern, ...gcm, ...cbcSha2, ...cbcSha1];

/** Names with the same contents on different endpoints are rows of their own. Three more names exist whose contents AWS does not publish. */
export const apiPolicies: readonly ApiPolicy[] = [
  row('SecurityPolicy_TLS13_1_3_2025_09', inRegion, ['TLSv1.3'], modern),
  row('SecurityPolicy_TLS13_1_3_FIPS_2025_09', inRegion, ['TLSv1.3'], tls13),
  row('SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09', inRegion, v12to13, [...tls13, ...gcm]),
  row('SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09', inRegion, v12to13, [...modern, ...gcm]),
  row('SecurityPolicy_TLS13_1_2_PQ_2025_09', inRegion, v12to13, regional),
  row('SecurityPolicy_TLS13_1_2_2021_06', inRegion, v12to13, regional),
  row('TLS_1_2', inRegion, v12to13, regional),
  row('TLS_1_0', inRegion, v10to13, [...old, ...rsaSha2, ...rsaSha1]),
  row('SecurityPolicy_TLS13_2025_EDGE', edge, ['TLSv1.3'], modern),
  row('SecurityPolicy_TLS12_PFS_2025_EDGE', edge, v12to13, atEdge),
  row('SecurityPolicy_TLS12_2018_EDGE', edge, v12to13, [...atEdge, ...cbcSha2]),
  row('TLS_1_2', edge, v12to13, [...atEdge, ...cbcSha2, ...rsaCdn]),
  row('TLS_1_0', edge, v10to13, [...old, 'AES256-SHA256', 'AES256-SHA']),
];

/** What an API or a domain name gets that names no policy. HTTP and WebSocket APIs always speak TLS 1.2 or newer. */
export const apiPolicyWhenAbsent = {
  api: { EDGE: 'TLS_1_0', REGIONAL: 'TLS_1_0', PRIVATE: 'TLS_1_2' },
  domain: { EDGE: 'TLS_1_2', REGIONAL: 'TLS_1_2', PRIVATE: 'TLS_1_2' },
} as const satisfies Record<string, Record<ApiEndpoint, string>>;

/** What a policy allows on that endpoint; undefined where it is not known. */
export function apiPolicy(name: string, endpoint: ApiEndpoint): TlsContents | undefined {
  return apiPolicies.find((each) => each.name === name && each.endpoints.includes(endpoint))?.contents;
}

function row(
  name: string,
  endpoints: readonly ApiEndpoint[],
  protocols: readonly string[],
  ciphers: readonly string[],
): ApiPolicy {
  return { name, endpoints, contents: { protocols, ciphers } };
}
