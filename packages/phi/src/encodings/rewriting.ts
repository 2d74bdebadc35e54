import { occurrences } from '../occurrences.ts';

/** A text, and where each of its characters came from in the text as it was given. */
export interface Traced {
  readonly text: string;
  /** Where the source of a character begins and ends; undefined while the text is the given one. */
  readonly from: Uint32Array | undefined;
  readonly to: Uint32Array | undefined;
}

/** What a match is rewritten to: every `outOf` characters of the source became `into` of the result, in order. */
export interface Rewritten {
  readonly text: string;
  readonly into: number;
  readonly outOf: number;
}

/**
 * Replaces what a pattern finds and `rewrite` has an answer for.
 * @param pattern with the flag g.
 */
export function rewriting(traced: Traced, pattern: RegExp, rewrite: (found: string) => Rewritten | undefined): Traced {
  const { text } = traced;
  let output: Output | undefined;
  let last = 0;
  for (const { 0: found, index } of occurrences(text, pattern)) {
    const result = rewrite(found);
    if (!result) continue;
    output ??= new Output(text.length);
    output.copy(traced, last, index);
    for (let at = 0; at < result.text.length; at += 1) {
      const block = Math.floor(at / result.into) * result.outOf;
      const end = Math.min(block + result.outOf, found.length);
      output.push(result.text.charCodeAt(at), fromOf(traced, index + block), toOf(traced, index + end - 1));
    }
    last = index + found.length;
  }
  if (!output) return traced;
  output.copy(traced, last, text.length);
  return output.traced();
}

export const fromOf = ({ from }: Traced, at: number): number => from?.[at] ?? at;
export const toOf = ({ to }: Traced, at: number): number => to?.[at] ?? at + 1;

/** Grows as it is written: an array of objects would be ten times its size for a text full of percent signs. */
class Output {
  #length = 0;
  #codes: Uint16Array<ArrayBuffer>;
  #from: Uint32Array<ArrayBuffer>;
  #to: Uint32Array<ArrayBuffer>;

  constructor(size: number) {
    this.#codes = new Uint16Array(size);
    this.#from = new Uint32Array(size);
    this.#to = new Uint32Array(size);
  }

  copy(traced: Traced, start: number, end: number): void {
    for (let at = start; at < end; at += 1) this.push(traced.text.charCodeAt(at), fromOf(traced, at), toOf(traced, at));
  }

  push(code: number, from: number, to: number): void {
    // Only folding characters can make a text longer.
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#from[this.#length] = from;
    this.#to[this.#length] = to;
    this.#length += 1;
  }

  #grow(): void {
    const size = this.#codes.length * 2 + 16;
    const [codes, from, to] = [new Uint16Array(size), new Uint32Array(size), new Uint32Array(size)];
    codes.set(this.#codes);
    from.set(this.#from);
    to.set(this.#to);
    [this.#codes, this.#from, this.#to] = [codes, from, to];
  }

  traced(): Traced {
    const pieces: string[] = [];
    for (let at = 0; at < this.#length; at += 8192)
      pieces.push(String.fromCharCode(...this.#codes.subarray(at, Math.min(at + 8192, this.#length))));
    return { text: pieces.join(''), from: this.#from, to: this.#to };
  }
}
