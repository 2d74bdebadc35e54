// The package's own entry is a form that no bundler can follow.
import { type ParseErrorCode, visit } from 'jsonc-parser/lib/esm/main.js';
import { breakBlanks } from './break-blanks.ts';
import { type LastRead, refuseJson } from './json-refusal.ts';
import { deepest } from './limits.ts';
import { Entry, type Node, PlainScalar } from './node.ts';
import { ReadError } from './read-error.ts';
import { refuseRepeatedKey } from './refuse-repeated-key.ts';
import type { SourceText } from './source-text.ts';

/**
 * Parses JSON (ECMA-404) into a tree with offsets, which JSON.parse does not tell. Scalars stay the text that was written.
 * @throws ReadError for anything JSON does not allow, a repeated key, or nesting deeper than `deepest`.
 */
export function parseJson(source: SourceText): Node {
  const building = new Building(source);
  visit(
    breakBlanks(source.text),
    {
      onObjectBegin: (offset) => building.open(offset, []),
      onArrayBegin: (offset) => building.open(offset, undefined),
      onObjectProperty: (key, offset) => building.key(key, offset),
      onSeparator: (separator) => building.separator(separator),
      onLiteralValue: (value, offset, length) => building.scalar(value, offset, length),
      onObjectEnd: (offset) => building.close(offset),
      onArrayEnd: (offset) => building.close(offset),
      // The parser would guess and read on: the first error ends it.
      onError: (code, offset) => building.refuse(code, offset),
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  return building.root;
}

/** A mapping (it has entries) or a list that is not closed yet; the key is the one whose value comes next. */
interface Open {
  readonly start: number;
  readonly entries: Entry[] | undefined;
  readonly items: Node[];
  key: string;
  keyStart: number;
}

const noItems: Node[] = [];

class Building {
  readonly #source: SourceText;
  readonly #around: Open[] = [];
  #inner: Open | undefined;
  #last: LastRead = 'nothing';
  #root: Node | undefined;

  constructor(source: SourceText) {
    this.#source = source;
  }

  get root(): Node {
    return this.#root ?? this.refuse(undefined, this.#source.text.length);
  }

  open(start: number, entries: Entry[] | undefined): void {
    if (this.#around.length === deepest) throw this.#wrong(`nested deeper than ${deepest} levels`, start);
    this.#inner = { start, entries, items: entries ? noItems : [], key: '', keyStart: 0 };
    this.#around.push(this.#inner);
    this.#last = 'open';
  }

  key(text: string, start: number): void {
    const inner = this.#inner as Open;
    inner.key = text;
    inner.keyStart = start;
    this.#last = 'key';
  }

  separator(separator: string): void {
    this.#last = separator === ',' ? 'comma' : 'colon';
  }

  scalar(value: unknown, start: number, length: number): void {
    const { text } = this.#source;
    const end = start + length;
    // 01 and 1x are two tokens to the parser.
    if (typeof value !== 'string' && /[\w.]/.test(text.charAt(end))) this.refuse(undefined, start);
    if (value === null) this.#add({ kind: 'scalar', tag: undefined, start, text: '', isNull: true });
    else this.#add(new PlainScalar(typeof value === 'string' ? value : text.slice(start, end), start));
  }

  close(offset: number): void {
    // The end of the file closes what is open before it is told as an error.
    if (offset === this.#source.text.length) this.refuse(undefined, offset);
    const { start, entries, items } = this.#around.pop() as Open;
    this.#inner = this.#around.at(-1);
    if (entries) {
      refuseRepeatedKey(entries, this.#source);
      this.#add({ kind: 'mapping', tag: undefined, start, size: entries.length, entries });
    } else this.#add({ kind: 'sequence', tag: undefined, start, items });
  }

  refuse(code: ParseErrorCode | undefined, offset: number): never {
    throw this.#wrong(refuseJson({ source: this.#source, code, offset, last: this.#last, open: this.#inner }), offset);
  }

  #add(node: Node): void {
    const inner = this.#inner;
    if (!inner) this.#root = node;
    else if (inner.entries) inner.entries.push(new Entry(inner.key, inner.keyStart, node));
    else inner.items.push(node);
    this.#last = 'value';
  }

  #wrong(message: string, offset: number): ReadError {
    return new ReadError(message, { source: this.#source, offset });
  }
}
