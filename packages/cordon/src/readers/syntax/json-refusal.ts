import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import type { SourceText } from './source-text.ts';

/** What was read last: it says what may follow. */
export type LastRead = 'nothing' | 'open' | 'key' | 'colon' | 'comma' | 'value';

/** Where the JSON goes wrong: the parser's code if it has one, and the innermost mapping (it has entries) or list. */
export interface WrongJson {
  readonly source: SourceText;
  readonly code: ParseErrorCode | undefined;
  readonly offset: number;
  readonly last: LastRead;
  readonly open: { readonly start: number; readonly entries: unknown } | undefined;
}

/** @returns what is wrong and what would be right. The parser's codes tell only the faults inside a string apart. */
export function refuseJson({ source, code, offset, last, open }: WrongJson): string {
  if (!open && last === 'value') return 'the JSON ends before this: remove what follows';
  const fault = code === undefined ? undefined : insideString[printParseErrorCode(code)];
  if (fault !== undefined) return fault;
  const next = source.text.charAt(offset);
  if (next === '' && open) {
    const { line } = source.locate(open.start);
    return `the file ends too early: the ${source.text.charAt(open.start)} of line ${line} is not closed`;
  }
  const close = open?.entries ? '}' : ']';
  if (last === 'comma' && next === close) return `JSON allows no comma before ${close}`;
  if (next === '/' || next === '#') return 'JSON has no comments: remove it, or write the file as YAML';
  if (next === "'") return 'JSON takes double quotes, not single ones';
  if (last === 'key') return 'not JSON: a colon after the key should stand here';
  if (last === 'value') return `not JSON: a comma or ${close} should stand here`;
  return `not JSON: ${open?.entries && last !== 'colon' ? 'a key in double quotes' : 'a value'} should stand here`;
}

const notClosed = 'a string that is not closed in its line: end it with a double quote';
const unknownEscape = 'a backslash that JSON does not know: write it twice';
const insideString: Readonly<Record<string, string>> = {
  UnexpectedEndOfString: notClosed,
  InvalidCharacter: notClosed,
  InvalidUnicode: unknownEscape,
  InvalidEscapeCharacter: unknownEscape,
};
