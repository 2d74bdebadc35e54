import { canonical, spelling } from '../../model/text.ts';
import type { Text } from '../../model/value.ts';

/** Stands in a name for a part that is not spelled out. */
const gap = '\u{E000}';

/** The name with its open parts made anonymous: every stack that imports `${Network}-VpcId` asks the same. */
export function shapeOf(name: Text): string {
  return name.parts.map((part) => (typeof part === 'string' ? part : gap)).join('');
}

/** What is spelled out between the open parts of a name, first and last too. */
export function literalsOf(name: Text): string[] {
  return shapeOf(name).split(gap);
}

/** What is spelled out at the end of a name. */
export function endingOf(name: Text): string {
  const last = name.parts.at(-1);
  return typeof last === 'string' ? last : '';
}

export function isOpen(name: Text): boolean {
  return spelling(name) === undefined;
}

/** Could both be the same text? Each open part stands for any text that is not empty. */
export function canAgree(left: Text, right: Text): boolean {
  if (canonical(left) === canonical(right)) return true;
  const [a, b] = [shapeOf(left), shapeOf(right)];
  // A name of which nothing is spelled out would agree with every other.
  if ([a, b].some((shape) => shape.replaceAll(gap, '') === '')) return false;
  return fits(a.split(gap), b) || fits(b.split(gap), a);
}

/** Does the sample consist of these literals with at least one character between each two? Linear: names are hostile input. */
export function fits(literals: readonly string[], sample: string): boolean {
  const [first = '', ...others] = literals;
  const last = others.pop();
  if (last === undefined) return sample === first;
  if (!sample.startsWith(first) || !sample.endsWith(last)) return false;
  let at = first.length;
  for (const literal of others) {
    const found = sample.indexOf(literal, at + 1);
    if (found < 0) return false;
    at = found + literal.length;
  }
  return at + 1 + last.length <= sample.length;
}
