import type { Guard } from '../model/chooser.ts';
import type { NamedCondition } from '../model/deployment.ts';
import type { Box, Limit } from './box.ts';
import { isDeployable } from './explore.ts';
import { Impossible, World } from './world.ts';

/** One thing that must be so for a world to belong to a set of worlds. */
export type Atom =
  | { readonly condition: string; readonly deployment: string; readonly is: boolean }
  | { readonly parameter: string; readonly deployment: string; readonly in: readonly string[] }
  | { readonly parameter: string; readonly deployment: string; readonly notIn: readonly string[] }
  | { readonly question: string; readonly deployment: string; readonly is: boolean };

/** A set of worlds in the template's own terms: every atom of one of the rows. */
export interface When {
  readonly text: string;
  readonly any: readonly (readonly Atom[])[];
}

/**
 * Tells the worlds in `own` from the worlds in `others`, in as few words as it can: a declared condition's name where
 * one alone separates, else what parameters hold. Deterministic: conditions and boxes are tried in their given order.
 * @param isAmbiguous may the reader take this name for another deployment's? Then the text says whose it is.
 */
export function separate(
  own: readonly Box[],
  others: readonly Box[],
  conditions: readonly NamedCondition[],
  rules: (box: Box) => readonly Guard[],
  isAmbiguous: (name: string, deployment: string) => boolean,
): When {
  for (const condition of conditions) {
    const is = separates(condition.holds, own, others, rules);
    if (is !== undefined)
      return phrase([[{ condition: condition.name, deployment: condition.deployment, is }]], isAmbiguous);
  }
  return phrase(
    cover(own, others).map((box) => [...box.limits.values()].map(atom)),
    isAmbiguous,
  );
}

/** true: the guard holds in exactly our worlds; false: in exactly the others. */
function separates(
  guard: Guard,
  own: readonly Box[],
  others: readonly Box[],
  rules: (box: Box) => readonly Guard[],
): boolean | undefined {
  const first = own[0] && settled(guard, own[0], rules);
  if (first === undefined) return undefined;
  const agrees = own.every((box) => settled(guard, box, rules) === first);
  return agrees && others.every((box) => settled(guard, box, rules) === !first) ? first : undefined;
}

/** A condition that takes longer than this to follow is not told by its name. */
const mostRuns = 256;

/** What the guard says in all deployable worlds of the box, where it says one thing. */
function settled(guard: Guard, box: Box, rules: (box: Box) => readonly Guard[]): boolean | undefined {
  const answers = new Set<boolean>();
  const waiting: Box[] = [box];
  let runs = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    runs += 1;
    const world = new World(next);
    try {
      const answer = guard(world);
      if (isDeployable(world.box, rules(world.box))) answers.add(answer);
    } catch (error) {
      if (!(error instanceof Impossible)) throw error;
    }
    waiting.push(...world.later);
    if (answers.size > 1 || runs > mostRuns) return undefined;
  }
  return answers.size === 1 ? answers.has(true) : undefined;
}

/** A small cover of our boxes: every limit that is not needed to keep the others out is dropped, then every box. */
function cover(own: readonly Box[], others: readonly Box[]): readonly Box[] {
  const wide = own.map((box) => {
    let result = box;
    for (const id of box.limits.keys()) {
      const wider = result.widen(id);
      if (!others.some((other) => other.meets(wider))) result = wider;
    }
    return result;
  });
  const kept: Box[] = [];
  for (const box of [...wide].sort((a, b) => a.limits.size - b.limits.size)) {
    if (!kept.some((each) => contains(each, box))) kept.push(box);
  }
  return joined(kept);
}

/** Is every world of `inner` in `outer`? */
function contains(outer: Box, inner: Box): boolean {
  for (const [id, limit] of outer.limits) {
    const theirs = inner.limits.get(id);
    if (!theirs) return false;
    if (theirs.within) {
      for (const value of theirs.values) if (limit.values.has(value) !== limit.within) return false;
    } else {
      if (limit.within) return false;
      for (const value of limit.values) if (!theirs.values.has(value)) return false;
    }
  }
  return true;
}

/** Boxes that differ in one variable are one box: `Env is dev` and `Env is test` is `Env is dev or test`. */
function joined(boxes: readonly Box[]): readonly Box[] {
  const result: Box[] = [];
  for (const box of boxes) {
    let grown = box;
    for (let index = 0; index < result.length; index += 1) {
      const union = (result[index] as Box).join(grown);
      if (!union) continue;
      grown = union;
      result.splice(index, 1);
      // What has grown may now fit one that it did not fit before.
      index = -1;
    }
    result.push(grown);
  }
  return result;
}

function atom(limit: Limit): Atom {
  const { variable, values, within } = limit;
  const { name, deployment } = variable;
  if (variable.sort === 'question') return { question: name, deployment, is: values.has('true') === within };
  // A closed parameter is said by what it may be, where that is shorter.
  const rest = variable.values.filter((value) => values.has(value) === within);
  const list = variable.secret ? unshown(values) : [...values].sort();
  if (within) return { parameter: name, deployment, in: list };
  return variable.open || rest.length > 3
    ? { parameter: name, deployment, notIn: list }
    : { parameter: name, deployment, in: variable.secret ? unshown(rest) : rest };
}

/** That a secret is empty tells nothing; any other value stays unsaid. */
function unshown(values: Iterable<string>): readonly string[] {
  return [...new Set([...values].map((value) => (value === '' ? '' : 'a secret value')))].sort();
}

function phrase(any: readonly (readonly Atom[])[], isAmbiguous: (name: string, deployment: string) => boolean): When {
  const atoms = any.flat();
  const said = (each: Atom) => {
    const name = nameOf(each);
    const isShared = atoms.some((other) => nameOf(other) === name && other.deployment !== each.deployment);
    return words(each, isShared || isAmbiguous(name, each.deployment) ? `${name} of ${each.deployment}` : name);
  };
  return { text: any.map((all) => all.map(said).join(' and ')).join(', or '), any };
}

function nameOf(each: Atom): string {
  if ('condition' in each) return each.condition;
  return 'question' in each ? each.question : each.parameter;
}

function words(each: Atom, name: string): string {
  if ('condition' in each) return `${name} is ${each.is}`;
  if ('question' in each) return each.is ? name : `not ${name}`;
  if ('in' in each) return `${name} is ${each.in.map(shown).join(' or ')}`;
  return `${name} is not ${each.notIn.map(shown).join(' or ')}`;
}

function shown(value: string): string {
  return value === '' ? 'empty' : value;
}
