import { PatternError } from './pattern-error.ts';

/** A pattern, taken apart. */
export type Syntax =
  | { readonly is: 'character'; readonly source: string }
  | { readonly is: 'edge'; readonly source: '^' | '$' | '\\b' | '\\B' }
  | { readonly is: 'sequence'; readonly items: readonly Syntax[] }
  | { readonly is: 'choice'; readonly ways: readonly Syntax[] }
  | { readonly is: 'repeat'; readonly item: Syntax; readonly least: number; readonly most: number };

const refused: readonly (readonly [RegExp, string])[] = [
  [/^\(\?<?[=!]/, 'looks around itself'],
  [/^\(\?(?!:|<[A-Za-z])/, 'has a group of a kind that is not known here'],
  [/^\\[1-9k]/, 'refers back to a group'],
  [/^\\[pPcx]/, 'has an escape that is not known here'],
  [/^\\u(?![0-9a-fA-F]{4})/, 'has an escape that is not known here'],
];

/** Reads the pattern; throws a PatternError for what an automaton without memory cannot do. */
export function parsePattern(pattern: string): Syntax {
  try {
    new RegExp(pattern);
  } catch {
    throw new PatternError('is not a regular expression');
  }
  const reader = new Reader(pattern);
  return reader.choice();
}

class Reader {
  #at = 0;
  constructor(readonly pattern: string) {}

  choice(): Syntax {
    const ways = [this.#sequence()];
    while (this.#take(/\|/y)) ways.push(this.#sequence());
    return ways.length === 1 && ways[0] ? ways[0] : { is: 'choice', ways };
  }

  #sequence(): Syntax {
    const items: Syntax[] = [];
    while (this.#at < this.pattern.length && !/[|)]/.test(this.pattern.charAt(this.#at))) items.push(this.#repeated());
    return { is: 'sequence', items };
  }

  #repeated(): Syntax {
    const item = this.#item();
    const quantifier = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (quantifier === undefined) return item;
    const [least, most] = bounds(quantifier);
    return { is: 'repeat', item, least, most };
  }

  #item(): Syntax {
    const rest = this.pattern.slice(this.#at);
    const complaint = refused.find(([form]) => form.test(rest))?.[1];
    if (complaint) throw new PatternError(`${complaint} ("${rest.slice(0, 12)}")`);
    if (this.#take(/\((?:\?:|\?<\w+>)?/y) !== undefined) {
      const inner = this.choice();
      this.#take(/\)/y);
      return inner;
    }
    const edge = this.#take(/\^|\$|\\[bB]/y);
    if (edge !== undefined) return { is: 'edge', source: edge as '^' };
    const source = this.#take(/\[(?:\\.|[^\]\\])*\]|\\u[0-9a-fA-F]{4}|\\.|./sy) ?? '';
    // A brace that begins no quantifier is itself.
    return { is: 'character', source: /^[{}\]]$/.test(source) ? `\\${source}` : source };
  }

  #take(form: RegExp): string | undefined {
    form.lastIndex = this.#at;
    const found = form.exec(this.pattern)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

function bounds(quantifier: string): [number, number] {
  const mark = quantifier.charAt(0);
  if (mark === '*') return [0, Number.POSITIVE_INFINITY];
  if (mark === '+') return [1, Number.POSITIVE_INFINITY];
  if (mark === '?') return [0, 1];
  const [, least = '0', comma, most] = /\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? [];
  if (!comma) return [Number(least), Number(least)];
  return [Number(least), most ? Number(most) : Number.POSITIVE_INFINITY];
}
