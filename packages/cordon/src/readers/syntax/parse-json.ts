import { deepest } from './limits.ts';
import { Entry, type Node, PlainScalar, type Scalar } from './node.ts';
import { ReadError } from './read-error.ts';
import { refuseRepeatedKey } from './refuse-repeated-key.ts';
import type { SourceText } from './source-text.ts';

/**
 * Parses JSON (ECMA-404) into a tree with offsets, which JSON.parse does not tell. Scalars stay the text that was written.
 * @throws ReadError for anything JSON does not allow, a repeated key, or nesting deeper than `deepest`.
 */
export function parseJson(source: SourceText): Node {
  const reading = new JsonReading(source);
  const root = reading.value(0);
  reading.end();
  return root;
}

const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

class JsonReading {
  readonly #source: SourceText;
  readonly #text: string;
  #at = 0;

  constructor(source: SourceText) {
    this.#source = source;
    this.#text = source.text;
  }

  value(depth: number): Node {
    const next = this.#next();
    if (next === '{') return this.#mapping(depth + 1);
    if (next === '[') return this.#sequence(depth + 1);
    return next === '"' ? this.#string() : this.#literal();
  }

  end(): void {
    if (this.#next() !== '') throw this.#wrong('the JSON ends before this: remove what follows');
  }

  #mapping(depth: number): Node {
    const start = this.#open(depth);
    const entries: Entry[] = [];
    while (this.#follows('}', entries.length, start)) {
      if (this.#next() !== '"') throw this.#unexpected('a key in double quotes', start);
      const key = this.#string();
      if (this.#next() !== ':') throw this.#unexpected('a colon after the key', start);
      this.#at += 1;
      if (this.#next() === '') throw this.#unclosed(start);
      entries.push(new Entry(key.text, key.start, this.value(depth)));
    }
    refuseRepeatedKey(entries, this.#source);
    return { kind: 'mapping', tag: undefined, start, size: entries.length, entries };
  }

  #sequence(depth: number): Node {
    const start = this.#open(depth);
    const items: Node[] = [];
    while (this.#follows(']', items.length, start)) items.push(this.value(depth));
    return { kind: 'sequence', tag: undefined, start, items };
  }

  /** Steps over the opening brace or bracket. @returns its offset. */
  #open(depth: number): number {
    if (depth > deepest) throw this.#wrong(`nested deeper than ${deepest} levels`);
    this.#at += 1;
    return this.#at - 1;
  }

  /** Does another element follow? Steps over the comma before it, or over the end. */
  #follows(close: '}' | ']', before: number, start: number): boolean {
    const next = this.#next();
    if (next === close) {
      this.#at += 1;
      return false;
    }
    if (before === 0 && next !== '') return true;
    if (next !== ',') throw this.#unexpected(`a comma or ${close}`, start);
    this.#at += 1;
    if (this.#next() === close) throw this.#wrong(`JSON allows no comma before ${close}`);
    if (this.#next() === '') throw this.#unclosed(start);
    return true;
  }

  #string(): Scalar {
    const start = this.#at;
    let escaped = false;
    for (let at = start + 1; ; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 34) {
        this.#at = at + 1;
        break;
      }
      if (code === 92) {
        escaped = true;
        at += 1;
      } else if (!(code >= 32)) {
        throw this.#wrong('a string that is not closed in its line: end it with a double quote', start);
      }
    }
    const text = escaped ? this.#unescape(start) : this.#text.slice(start + 1, this.#at - 1);
    return new PlainScalar(text, start);
  }

  #unescape(start: number): string {
    try {
      return JSON.parse(this.#text.slice(start, this.#at));
    } catch {
      throw this.#wrong('a backslash that JSON does not know: write it twice', start);
    }
  }

  #literal(): Scalar {
    literal.lastIndex = this.#at;
    const [text] = literal.exec(this.#text) ?? [];
    if (text === undefined) throw this.#unexpected('a value', this.#at);
    const start = this.#at;
    this.#at += text.length;
    const isNull = text === 'null';
    return { kind: 'scalar', tag: undefined, start, text: isNull ? '' : text, isNull };
  }

  /** The next character that is not blank, or nothing at the end. */
  #next(): string {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return this.#text.charAt(this.#at);
      this.#at += 1;
    }
  }

  #unexpected(wanted: string, start: number): ReadError {
    const next = this.#next();
    if (next === '') return this.#unclosed(start);
    if (next === '/' || next === '#') return this.#wrong('JSON has no comments: remove it, or write the file as YAML');
    if (next === "'") return this.#wrong('JSON takes double quotes, not single ones');
    return this.#wrong(`not JSON: ${wanted} should stand here`);
  }

  #unclosed(start: number): ReadError {
    const { line } = this.#source.locate(start);
    return this.#wrong(`the file ends too early: the ${this.#text.charAt(start)} of line ${line} is not closed`);
  }

  #wrong(message: string, offset = this.#at): ReadError {
    return new ReadError(message, { source: this.#source, offset });
  }
}
