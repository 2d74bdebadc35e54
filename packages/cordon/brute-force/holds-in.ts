import { isUnknown } from './fresh.ts';
import type { NamedValue, World } from './worlds.ts';

/** One part of a `when`: a parameter's value is (not) among these, or a condition is true or false. No estate asks a question that is left open. */
export type Atom =
  | { readonly parameter: string; readonly deployment: string; readonly in: readonly (string | number)[] }
  | { readonly parameter: string; readonly deployment: string; readonly notIn: readonly (string | number)[] }
  | { readonly condition: string; readonly deployment: string; readonly is: boolean }
  | { readonly question: string; readonly deployment: string; readonly is: boolean };

/** When a verdict holds: all of the atoms, or any of several such groups. */
export type When =
  | { readonly text: string; readonly all: readonly Atom[] }
  | { readonly text: string; readonly any: readonly { readonly all: readonly Atom[] }[] };

/** Whether a `when` of the report is true in a world; null is true everywhere. Throws where it names what does not exist. */
export function holdsIn(when: When | null, world: World): boolean {
  if (when === null) return true;
  const groups = 'any' in when ? when.any : [when];
  // No short cut: every atom is looked up, so a name that does not exist is found wherever it stands.
  return groups.map((group) => group.all.map((atom) => atomHolds(atom, world)).every(Boolean)).some(Boolean);
}

/** An atom about a nested stack is taken at its word even where the stack is not created; where nothing can be said, it is false. */
function atomHolds(atom: Atom, world: World): boolean {
  if ('question' in atom) throw new TypeError(`nothing answers: ${atom.question}`);
  const stack = world.settings.get(atom.deployment);
  if (!stack) {
    const isNested = [...world.settings.keys()].some((id) => atom.deployment.startsWith(`${id}/`));
    if (isNested) return false;
    throw new TypeError(`there is no deployment ${atom.deployment}`);
  }
  if ('condition' in atom) {
    const truth = stack.conditions.get(atom.condition);
    if (truth === undefined) throw new TypeError(`${atom.deployment} has no condition ${atom.condition}`);
    return truth === atom.is;
  }
  const value = stack.parameters.get(atom.parameter);
  if (value === undefined) throw new TypeError(`${atom.deployment} has no parameter ${atom.parameter}`);
  const text = String(value);
  const named = 'in' in atom ? atom.in : atom.notIn;
  // A list is the same list with or without blanks after its commas.
  const isNamed =
    !isUnknown(text) &&
    named.some((each) => (Array.isArray(value) ? String(each).replaceAll(/,\s+/g, ',') : String(each)) === text);
  return 'in' in atom ? isNamed : !isNamed;
}

/** Every parameter value that a `when` names. */
export function namedValuesIn(when: When | null): NamedValue[] {
  if (when === null) return [];
  const atoms = ('any' in when ? when.any : [when]).flatMap(({ all }) => all);
  return atoms.flatMap((atom) => {
    if (!('parameter' in atom)) return [];
    const { deployment, parameter } = atom;
    return ('in' in atom ? atom.in : atom.notIn).map((value) => ({ deployment, parameter, value: String(value) }));
  });
}
