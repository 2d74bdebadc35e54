import type { Judgement } from '../engine/judge.ts';
import type { Waivers, Waiving } from '../engine/waivers.ts';
import { failingOf } from '../fix/judge-all.ts';
import type { Failing } from '../fix/mend.ts';
import type { Resource } from '../model/resource.ts';

/** A resource that a control fails, and what a waiver makes of it. */
export interface Found {
  readonly failing: Failing;
  readonly waiving: Waiving;
}

/** What fails among the judgements, with what waivers make of it. */
export function foundIn(judgements: readonly Judgement[], waivers: Waivers): Found[] {
  return judgements.flatMap((judgement) =>
    failingOf(judgement).map((failing) => ({ failing, waiving: waivers.on(judgement) })),
  );
}

/** Why a resource is left alone, which somebody accepted as it is. */
export function leftAlone({ failing: { resource }, waiving: { waived } }: Found): string {
  return `${placeOf(waived)}: ${resource.name} is left alone: it is waived until ${waived?.until}; name it to fix it all the same`;
}

/** Waivers that would waive nothing any more once these resources pass: each would be an error of the next check. */
export function idleWaivers(found: readonly Found[], mended: readonly Resource[]): string[] {
  const passes = ({ failing }: Found) => mended.includes(failing.resource);
  const needed = new Set(found.filter((each) => !passes(each)).map(waiverOf));
  const idle = new Set(found.filter(passes).map(waiverOf));
  return [...idle]
    .filter((place) => place !== undefined && !needed.has(place))
    .map((place) => `${place}: this waiver waives nothing after the change: remove it`);
}

function waiverOf({ waiving: { waived, waiverExpired } }: Found): string | undefined {
  return placeOf(waived ?? waiverExpired);
}

function placeOf(waived: Waiving['waived'] | undefined): string | undefined {
  return waived ? `${waived.from.file}:${waived.from.line}` : undefined;
}
