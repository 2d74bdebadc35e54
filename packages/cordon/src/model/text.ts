import type { Place } from './place.ts';
import type { Gap, OpenPart, Part, Text } from './value.ts';

/** Builds a text from parts, joining neighbours that are both spelled out. */
export function textOf(parts: readonly Part[], at: Place): Text {
  if (parts.length === 1 && parts[0] !== '') return { is: 'text', parts, at };
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.length - 1;
    const before = joined[last];
    if (part === '') continue;
    if (typeof part === 'string' && typeof before === 'string') joined[last] = before + part;
    else joined.push(part);
  }
  return { is: 'text', parts: joined, at };
}

/** The spelling, or undefined where a part of it is not known. */
export function spelling(text: Text): string | undefined {
  const [only, second] = text.parts;
  if (only === undefined) return '';
  return typeof only === 'string' && second === undefined ? only : undefined;
}

/** The parts of which nobody knows how they are spelled. */
export function openParts({ parts }: Text): readonly OpenPart[] {
  return parts.filter((each): each is OpenPart => typeof each !== 'string' && each.is === 'open');
}

/** Why the text cannot be spelled out, or undefined where it can. */
export function gapOf(text: Text): Gap | undefined {
  const [part] = openParts(text);
  if (part) {
    const made = openParts(text).every((each) => each.platformMade);
    return {
      why: part.why,
      ...(part.settle === undefined ? {} : { settle: part.settle }),
      ...(made ? { platformMade: true as const } : {}),
    };
  }
  const reference = text.parts.find((each) => typeof each !== 'string');
  return reference && { why: 'it is only known once the resource it refers to exists' };
}

/** A spelling in which what is not known stands as an opaque token: equal strings are equal texts. */
export function canonical(text: Text): string {
  return text.parts.map(token).join('');
}

/**
 * One part as an opaque token between two private-use characters, or the part itself where it is spelled out. A `#` in it
 * says that the platform makes it: no wildcard stands in it.
 */
export function token(part: Part): string {
  if (typeof part === 'string') return part;
  if (part.is === 'reference') return `\u{E000}${part.to}#${part.attribute}\u{E001}`;
  return `\u{E000}${part.id}${part.platformMade ? '#' : ''}\u{E001}`;
}

/** A name that nobody spelled, as an opaque token: a resource's own, or of what it belongs to. */
export function nameOf(resource: string): string {
  return token({ is: 'reference', to: resource, attribute: 'Ref' });
}

/**
 * Are two texts equal? `undefined` where that depends on spellings we do not know.
 * Known beginnings and ends that disagree settle it.
 */
export function sameText(left: Text, right: Text): boolean | undefined {
  const a = canonical(left);
  const b = canonical(right);
  if (a === b) return true;
  if (spelling(left) !== undefined && spelling(right) !== undefined) return false;
  if (isEmptyAgainstReference(left, right) || isEmptyAgainstReference(right, left)) return false;
  return edgesAgree(left.parts, right.parts) ? undefined : false;
}

function isEmptyAgainstReference(empty: Text, other: Text): boolean {
  return empty.parts.length === 0 && other.parts.some((part) => typeof part === 'string' || part.is === 'reference');
}

function edgesAgree(left: readonly Part[], right: readonly Part[]): boolean {
  const [a, b] = [left[0], right[0]];
  if (typeof a === 'string' && typeof b === 'string' && !a.startsWith(b) && !b.startsWith(a)) return false;
  const [y, z] = [left.at(-1), right.at(-1)];
  return !(typeof y === 'string' && typeof z === 'string' && !y.endsWith(z) && !z.endsWith(y));
}
