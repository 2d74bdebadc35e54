import type { Chooser, Guard } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import { asText, movedTo, unknown } from '../../model/read-value.ts';
import { sameText } from '../../model/text.ts';
import type { Text, Value } from '../../model/value.ts';
import { declaredValue } from './declared-world.ts';
import { isOpen } from './exported-name.ts';
import { type Export, Exports } from './exports.ts';
import type { Stack } from './stack.ts';

/** Follows imports to the stacks that export what they name. */
export class Imports {
  readonly #stacks: readonly Stack[];
  readonly #notice: (text: string, at: Place) => void;
  readonly #inferred = new Set<string>();
  #exports: Exports | undefined;

  /** @param stacks every deployment; they are looked at when the first import is followed. */
  constructor(stacks: readonly Stack[], notice: (text: string, at: Place) => void) {
    this.#stacks = stacks;
    this.#notice = notice;
  }

  /** The value behind an import. Bound once, so that stacks can hand it on. */
  readonly value = (name: Expression, at: Place, chooser: Chooser, importer: string): Value => {
    const exports = this.#exports ?? this.#collect();
    // Names are found as they are written: `${Network}-VpcId` can mean what `${AWS::StackName}-VpcId` is exported as.
    const written = asText(name.resolve(asWritten(chooser)));
    const found = exports.find(written).filter((each) => mayMean(name, written, each, chooser));
    const existing = found.filter((each) => each.exists(chooser));
    const [only, another] = existing;
    if (another) {
      const stacks = [...new Set(existing.map((each) => each.stack))].join(' and ');
      return unknown(
        `${stacks} export it more than once`,
        at,
        'leave one of them out, or use names that tell them apart',
      );
    }
    if (!only)
      return unknown(
        `no given stack exports ${readable(written)}`,
        at,
        'pass the template of the stack that exports it',
      );
    if (isToldByForm(only)) this.#noteInference(written, only, importer, at);
    return movedTo(only.value.resolve(chooser), at);
  };

  /** A link that rests on a name nobody spelled out, on either side, is said to be inferred: once. */
  #noteInference(written: Text, { name, stack }: Export, importer: string, at: Place): void {
    const open = written.parts.find((part) => typeof part !== 'string' && part.is === 'open');
    const parameter = open && typeof open !== 'string' && open.is === 'open' ? open.id.split('.').at(-1) : undefined;
    if (parameter === undefined && !isOpen(name)) return;
    const inferred =
      parameter === undefined
        ? `${readable(written)} is what ${stack} exports as ${readable(name)}`
        : `${parameter} of ${importer} is ${stack}, the one given stack that exports what it names`;
    if (this.#inferred.has(inferred)) return;
    this.#inferred.add(inferred);
    this.#notice(`inferred: ${inferred}`, at);
  }

  #collect(): Exports {
    const exports = new Exports();
    // Set before it is filled: the name of an export may itself be an import.
    this.#exports = exports;
    for (const stack of this.#stacks) {
      for (const { value, exists, exported } of stack.outputs()) {
        if (!exported) continue;
        const guard: Guard = (chooser) => stack.exists(chooser) && exists(chooser);
        const name = asText(
          declaredValue({ at: exported.at, resolve: (chooser) => exported.resolve(asWritten(chooser)) }),
        );
        exports.add({ name, spelled: exported, value, exists: guard, stack: stack.id });
      }
    }
    return exports;
  }
}

/**
 * Can the import mean this export in this world? A stack's name is known to nobody here, so such a name is told by its
 * form. Where parameters decide on either side, their values do: `${Env}-key` is not `prod-key` while Env is dev.
 */
function mayMean(name: Expression, written: Text, each: Export, chooser: Chooser): boolean {
  if (isToldByForm(each) || (!isOpen(written) && !isOpen(each.name))) return true;
  return sameText(asText(name.resolve(chooser)), asText(each.spelled.resolve(chooser))) !== false;
}

/** Is the name open, but not because of a parameter? */
function isToldByForm({ name }: Export): boolean {
  return isOpen(name) && !name.parts.some((part) => typeof part !== 'string' && part.is === 'open' && part.variable);
}

function readable(text: Text): string {
  return text.parts.map((part) => (typeof part === 'string' ? part : '*')).join('');
}

/** The same world, but no parameter is spelled out: names are seen as they are written. */
function asWritten(chooser: Chooser): Chooser {
  return {
    isOneOf: (variable, values) => chooser.isOneOf(variable, values),
    valueOf: () => undefined,
    areEqual: (left, right) => chooser.areEqual(left, right),
    ask: (question) => chooser.ask(question),
    impossible: (why) => chooser.impossible(why),
  };
}
