import type { Control, Edit } from '../controls/control.ts';
import type { Outcome } from '../controls/outcome.ts';
import { Undetermined } from '../controls/undetermined.ts';
import { Impossible } from '../worlds/world.ts';
import { isPromise, outcomeFault } from './outcome-fault.ts';
import { firstLine, inOwnCode } from './own-code.ts';
import { UserError } from './user-error.ts';

/** A control that throws, or answers with no outcome, is its author's bug and not ours: say which, and on what. */
export function guardedControl(control: Control): Control {
  return {
    ...control,
    fix: guardedFix(control),
    check(resource, ask) {
      const where = `${control.id} on ${resource.id}`;
      let outcome: Outcome;
      try {
        outcome = inOwnCode(where, () => control.check(resource, ask));
      } catch (error) {
        // Both are how a question ends early, and no errors.
        if (error instanceof Undetermined || error instanceof Impossible) throw error;
        throw new UserError([`${where}: its check threw ${firstLine(error)}`]);
      }
      const fault = outcomeFault(outcome);
      if (fault === undefined) return outcome;
      ignoreRejection(outcome);
      throw new UserError([`${where}: ${fault}`]);
    },
  };
}

function guardedFix({ id, fix }: Control): Control['fix'] {
  const own = fix.edits;
  if (own === undefined) return fix;
  const edits: typeof own = (fault) => {
    const where = `${id} on ${fault.judged}`;
    let given: readonly Edit[];
    try {
      given = inOwnCode(where, () => own.call(fix, fault));
    } catch (error) {
      throw new UserError([`${where}: its fix.edits threw ${firstLine(error)}`]);
    }
    if (Array.isArray(given) && given.every(isEdit)) return given;
    ignoreRejection(given);
    throw new UserError([
      `${where}: its fix.edits returned no edits; return a list of { set, to }, { remove }, { append, item }, { add, resource }`,
    ]);
  };
  return { ...fix, edits };
}

/** A promise is refused as such; that it is rejected too would be a second line about the same mistake. */
function ignoreRejection(given: unknown): void {
  if (isPromise(given)) given.then(undefined, () => undefined);
}

function isEdit(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const edit = given as { readonly [name: string]: unknown };
  const [what, value] = [
    ['set', 'to'],
    ['append', 'item'],
    ['add', 'resource'],
    ['remove', 'remove'],
  ].find(([name = '']) => name in edit) ?? ['', ''];
  return typeof edit[what ?? ''] === 'string' && edit[value ?? ''] !== undefined;
}
