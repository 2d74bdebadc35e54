import type { StoreRemark } from '../reports/report-flow.ts';
import type { Box } from '../worlds/box.ts';
import type { Verdict } from '../worlds/verdict.ts';
import { masked } from './fingerprint.ts';
import type { LookedAt } from './path-check.ts';
import { at } from './place.ts';

/** A way as it was looked at in one set of worlds. */
export interface LookedAtIn extends LookedAt {
  readonly box: Box;
}

/**
 * What is said of stores on a way where the way itself comes out like this.
 * @param asDeclared in the declared world, where the way comes out so there; else in all worlds in which it does.
 */
export function remarksOn(looks: readonly LookedAtIn[], like: Verdict, asDeclared: boolean): readonly StoreRemark[] {
  if (like !== 'fail' && like !== 'unknown') return [];
  const remarks = new Map<string, StoreRemark>();
  const all = looks.filter(({ outcome }) => outcome.verdict === like);
  const declared = asDeclared ? all.filter(({ box }) => box.isDeclared) : [];
  for (const { resource, control, outcome } of (declared.length > 0 ? declared : all).flatMap(({ stores }) => stores)) {
    if (outcome.verdict !== 'fail' && outcome.verdict !== 'unknown') continue;
    const place = outcome.verdict === 'fail' ? outcome.faults[0]?.at : outcome.doubts[0]?.at;
    const message = outcome.verdict === 'fail' ? outcome.faults[0]?.says : outcome.doubts[0]?.why;
    remarks.set(`${resource.id} ${control.id} ${outcome.verdict}`, {
      resource: resource.id,
      control: control.id,
      verdict: outcome.verdict,
      message: masked(message ?? ''),
      at: at(place ?? resource.at),
    });
  }
  return [...remarks.values()];
}
