import type { Guard } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import { canonical } from '../../model/text.ts';
import type { Text } from '../../model/value.ts';

/** A value that a stack offers to others under a name. */
export interface Export {
  /** The name as the declared world spells it; what depends on the deployment stays open. */
  readonly name: Text;
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
    if (isOpen(each.name)) push(this.#byEnding, ending(each.name), each);
  }

  /**
   * The exports that this name can mean. Equal names come first and alone; else those that agree in everything that is
   * spelled out, so `${X}-VPC` finds `${AWS::StackName}-VPC`.
   */
  find(name: Text): readonly Export[] {
    const form = shape(name);
    const before = this.#remembered.get(form);
    if (before) return before;
    const exact = this.#exact.get(canonical(name));
    const found = exact ?? this.#candidates(name).filter((each) => canAgree(each.name, name));
    this.#remembered.set(form, found);
    return found;
  }

  #candidates(name: Text): readonly Export[] {
    if (isOpen(name)) return [...(this.#byEnding.get(ending(name)) ?? []), ...this.#literalsEndingLike(name)];
    // A spelled-out name can end like any export whose known ending is one of its own.
    const literal = String(name.parts[0] ?? '');
    const found: Export[] = [];
    for (const [end, exports] of this.#byEnding) if (literal.endsWith(end)) found.push(...exports);
    return found;
  }

  #literalsEndingLike(name: Text): Export[] {
    const end = ending(name);
    const found: Export[] = [];
    for (const exports of this.#exact.values()) {
      for (const each of exports) if (!isOpen(each.name) && canonical(each.name).endsWith(end)) found.push(each);
    }
    return found;
  }
}

function push(map: Map<string, Export[]>, key: string, each: Export): void {
  const before = map.get(key);
  if (before) before.push(each);
  else map.set(key, [each]);
}

function isOpen(text: Text): boolean {
  return text.parts.some((part) => typeof part !== 'string');
}

function ending(text: Text): string {
  const last = text.parts.at(-1);
  return typeof last === 'string' ? last : '';
}

/** The name with its open parts made anonymous: every stack that imports `${Network}-VpcId` asks the same. */
function shape(text: Text): string {
  return text.parts.map((part) => (typeof part === 'string' ? part : '\u{E000}')).join('');
}

/** Could both be the same text? Open parts stand for any text. */
function canAgree(left: Text, right: Text): boolean {
  const pattern = (text: Text) =>
    text.parts.map((part) => (typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '.+')).join('');
  const sample = (text: Text) => text.parts.map((part) => (typeof part === 'string' ? part : '\u{E000}')).join('');
  return new RegExp(`^${pattern(left)}$`).test(sample(right)) || new RegExp(`^${pattern(right)}$`).test(sample(left));
}
