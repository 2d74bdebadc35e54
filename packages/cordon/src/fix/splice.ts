import type { Layout } from './layout.ts';
import type { Manner } from './manner.ts';

/** Text in place of other text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text that is changed, and how its author writes. */
export interface Page {
  readonly layout: Layout;
  readonly manner: Manner;
}

/** The text after the splices, none of which overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: other } of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + other;
    at = end;
  }
  return result + text.slice(at);
}
