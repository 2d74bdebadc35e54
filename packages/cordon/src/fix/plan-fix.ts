import type { Control } from '../controls/control.ts';
import type { Judgement } from '../engine/judge.ts';
import { strongest } from '../engine/strongest.ts';
import type { Resource } from '../model/resource.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import { type Circumstances, failingOf, judgeAll } from './judge-all.ts';
import { type Failing, mend, type Refused, type Sources } from './mend.ts';

/** What a fix comes to. */
export interface Plan {
  /** The templates after it. */
  readonly sources: Sources;
  /** Resources that the control passes now. */
  readonly mended: readonly Resource[];
  readonly refused: readonly Refused[];
}

/**
 * Mends the resources that a control fails, and judges again what came of it. A change that does not do what it should, or
 * that makes any verdict worse, is not made.
 */
export function planFix(
  control: Control,
  failing: readonly Failing[],
  before: { readonly sources: Sources; readonly judgements: readonly Judgement[] },
  circumstances: Circumstances,
): Plan {
  const whole = mend(control, failing, before.sources);
  const refused = [...whole.refused];
  const tried = failing.filter(({ resource }) => !refused.some((each) => each.resource === resource));
  if (tried.length === 0) return { sources: before.sources, mended: [], refused };
  const why = whyNot(control, tried, before.judgements, whole.sources, circumstances);
  const mended = tried.map(({ resource }) => resource);
  if (why === undefined) return { sources: whole.sources, mended, refused };
  const [only] = tried;
  if (only && tried.length === 1) {
    return {
      sources: before.sources,
      mended: [],
      refused: [...refused, { resource: only.resource, why, at: placeOf(only) }],
    };
  }
  return oneByOne(control, tried, before, circumstances, refused);
}

/** Finds out which of several resources cannot be mended, so that the others are. */
function oneByOne(
  control: Control,
  tried: readonly Failing[],
  before: { readonly sources: Sources; readonly judgements: readonly Judgement[] },
  circumstances: Circumstances,
  refused: readonly Refused[],
): Plan {
  const bad: Refused[] = [];
  for (const each of tried) bad.push(...planFix(control, [each], before, circumstances).refused);
  const good = tried.filter(({ resource }) => !bad.some((each) => each.resource === resource));
  const all = [...refused, ...bad];
  if (good.length === 0) return { sources: before.sources, mended: [], refused: all };
  const { sources } = mend(control, good, before.sources);
  const why = whyNot(control, good, before.judgements, sources, circumstances);
  if (why === undefined) return { sources, mended: good.map(({ resource }) => resource), refused: all };
  const together = good.map((each) => ({
    resource: each.resource,
    why: `${why}; name one resource at a time`,
    at: placeOf(each),
  }));
  return { sources: before.sources, mended: [], refused: [...all, ...together] };
}

/** Why what was written does not do, or undefined where it does. */
function whyNot(
  control: Control,
  tried: readonly Failing[],
  before: readonly Judgement[],
  sources: Sources,
  circumstances: Circumstances,
): string | undefined {
  let after: readonly Judgement[];
  try {
    after = judgeAll(sources, circumstances);
  } catch (error) {
    if (error instanceof ReadError) return `the change would leave no template: ${error.message}`;
    throw error;
  }
  const old = new Map(before.map((each) => [keyOf(each), each]));
  const ids = new Set(tried.map(({ resource }) => resource.id));
  const existing = new Set(before.map(({ resource }) => resource.id));
  for (const judgement of after) {
    const isTried = judgement.control.id === control.id && ids.has(judgement.resource.id);
    const was = old.get(keyOf(judgement));
    const why = isTried ? whyNotPassing(judgement) : whyWorse(judgement, was, existing.has(judgement.resource.id));
    if (why !== undefined) return why;
  }
  return undefined;
}

function whyNotPassing(judgement: Judgement): string | undefined {
  const { outcome } = judgement;
  const [fault] = failingOf(judgement).flatMap(({ faults }) => faults);
  if (fault) return `the change would not be enough: ${fault.says}`;
  return outcome.verdict === 'unknown'
    ? `after the change it would be unknown: ${outcome.doubts[0]?.why ?? ''}`
    : undefined;
}

function whyWorse(judgement: Judgement, was: Judgement | undefined, isOld: boolean): string | undefined {
  const { control, resource, outcome } = judgement;
  const { strength } = strongest(control.obligations);
  // What is new must not break what binds; advice about it can wait.
  const [fault] =
    isOld || (strength !== 'may' && strength !== 'fact') ? failingOf(judgement).flatMap(({ faults }) => faults) : [];
  if (fault && (!was || failingOf(was).length === 0)) return `the change would break ${control.id}: ${fault.says}`;
  if (was?.outcome.verdict === 'pass' && outcome.verdict === 'unknown')
    return `the change would leave ${control.id} unknown for ${resource.name}: ${outcome.doubts[0]?.why ?? ''}`;
  return undefined;
}

function keyOf({ control, resource }: Judgement): string {
  return `${control.id} ${resource.id}`;
}

function placeOf({ resource, faults }: Failing) {
  return faults[0]?.at ?? resource.at;
}
