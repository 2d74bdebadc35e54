import { type ApiEndpoint, apiPolicy, apiPolicyWhenAbsent, apiTlsData } from '../facts/api-tls.ts';
import type { Fact } from '../model/fact.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { isOutdated } from './tls-version.ts';

/** Where it is reached: over CloudFront unless it says otherwise. */
export function endpointOf(types: Fact<readonly Fact<string>[]>, ask: Ask): ApiEndpoint {
  const [first] = ask.need(types) ?? [];
  const type = first && ask.need(first)?.toUpperCase();
  return type === 'REGIONAL' || type === 'PRIVATE' ? type : 'EDGE';
}

/** Is the policy of an API or of a domain name at least TLS 1.2? */
export function policyIsCurrent(
  policy: Fact<string>,
  endpoint: ApiEndpoint,
  of: keyof typeof apiPolicyWhenAbsent,
  name: string,
  ask: Ask,
): Outcome {
  ask.cite(apiTlsData);
  const given = ask.need(policy);
  const named = given ?? apiPolicyWhenAbsent[of][endpoint];
  const outdated = isOutdated(apiPolicy(named, endpoint));
  if (outdated === undefined) {
    const why = `what ${named} allows at a ${endpoint} endpoint is not known here`;
    return ask.unknown(policy, why, 'use a policy that AWS documents');
  }
  if (!outdated) return ask.pass();
  return ask.fail({
    at: policy,
    got: given ?? `no policy, which means ${named}`,
    want: 'a policy that starts at TLS 1.2',
    says: `${name} lets clients negotiate TLS 1.0 or 1.1`,
  });
}
