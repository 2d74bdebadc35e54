import type { Ask } from '../controls/ask.ts';
import type { Outcome } from '../controls/outcome.ts';
import type { Way } from '../flow/ways.ts';
import type { StoreRemark } from '../reports/report-flow.ts';
import { explore } from '../worlds/explore.ts';
import { masked } from './fingerprint.ts';
import type { PathCheck } from './path-check.ts';
import { at } from './place.ts';

/**
 * What is said of stores on a way where the way itself comes out like this.
 * @param asDeclared in the declared world, where the way comes out so there; else in all worlds in which it does.
 */
export function remarksOn(
  check: PathCheck,
  way: Way,
  like: Outcome,
  asDeclared: boolean,
  ask: Ask,
): readonly StoreRemark[] {
  if (like.verdict !== 'fail' && like.verdict !== 'unknown') return [];
  const remarks = new Map<string, StoreRemark>();
  const all = explore((world) => {
    ask.world = world;
    return check.check(way, ask).verdict === like.verdict ? check.storesOn(way, ask) : undefined;
  }).flatMap(({ box, result }) => (result ? [{ box, result }] : []));
  const declared = asDeclared ? all.filter(({ box }) => box.isDeclared) : [];
  const leaves = declared.length > 0 ? declared : all;
  for (const { resource, control, outcome } of leaves.flatMap(({ result }) => result)) {
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
