import type { Attestation } from '../model/declared.ts';
import type { Resource } from '../model/resource.ts';
import { resourcePattern } from '../model/resource-pattern.ts';
import type { Ask } from './ask.ts';

/** What somebody attests of these obligations for this resource, as long as its review is not overdue. */
export function currentAttestations(
  obligations: readonly string[],
  resource: Resource,
  ask: Ask,
): readonly Attestation[] {
  const { attestations, asOf } = ask.declared;
  return attestations.filter(({ obligation, date, reviewBy, resources }) => {
    const isCurrent = date <= asOf && asOf <= reviewBy;
    const isAbout = resources.length === 0 || resources.some((one) => resourcePattern(one)?.matches(resource));
    return obligations.includes(obligation) && isCurrent && isAbout;
  });
}
