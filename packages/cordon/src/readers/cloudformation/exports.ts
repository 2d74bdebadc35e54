import type { Guard } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import { canonical } from '../../model/text.ts';
import type { Text } from '../../model/value.ts';
import { canAgree, endingOf, isOpen, shapeOf } from './exported-name.ts';

/** A value that a stack offers to others under a name. */
export interface Export {
  /** The name as it is written: what parameters or the deployment decide is open. */
  readonly name: Text;
  /** The same, for a world to spell. */
  readonly spelled: Expression;
  readonly value: Expression;
  readonly exists: Guard;
  readonly stack: string;
}

/** All exports of the given deployments, found by name. */
export class Exports {
  readonly #exact = new Map<string, Export[]>();
  readonly #byEnding = new Map<string, Export[]>();
  readonly #remembered = new Map<string, readonly Export[]>();

  add(each: Export): void {
    push(this.#exact, canonical(each.name), each);
    if (isOpen(each.name)) push(this.#byEnding, endingOf(each.name), each);
  }

  /**
   * The exports that this name can mean. Equal names come first and alone; else those that agree in everything that is
   * spelled out, so `${X}-VPC` finds `${AWS::StackName}-VPC`.
   */
  find(name: Text): readonly Export[] {
    const exact = this.#exact.get(canonical(name));
    if (exact) return exact;
    const shape = shapeOf(name);
    const before = this.#remembered.get(shape);
    if (before) return before;
    const found = this.#candidates(name).filter((each) => canAgree(each.name, name));
    this.#remembered.set(shape, found);
    return found;
  }

  #candidates(name: Text): readonly Export[] {
    const end = endingOf(name);
    if (isOpen(name)) return [...(this.#byEnding.get(end) ?? []), ...this.#literalsEndingLike(end)];
    // A spelled-out name can end like any export whose known ending is one of its own.
    const found: Export[] = [];
    for (const [own, exports] of this.#byEnding) if (end.endsWith(own)) for (const each of exports) found.push(each);
    return found;
  }

  #literalsEndingLike(end: string): Export[] {
    const found: Export[] = [];
    for (const exports of this.#exact.values()) {
      for (const each of exports) if (!isOpen(each.name) && endingOf(each.name).endsWith(end)) found.push(each);
    }
    return found;
  }
}

function push(map: Map<string, Export[]>, key: string, each: Export): void {
  const before = map.get(key);
  if (before) before.push(each);
  else map.set(key, [each]);
}
