import { hasOpenToken, hasVariable, isFresh, normalizePartition, withoutMark } from './token-text.ts';
import type { Truth } from './truth.ts';

// Elements of a text that has been taken apart: a character is itself, a token is its whole spelling.
const STAR = 'any characters';
const ONE = 'one character';
const VARIABLE = 'a policy variable';
// What in a pattern, or in a text to be equal to, may stand for something else.
const PATTERN_STANDS = /[*?$]/;
const TEXT_STANDS = /\$/;
const TEXT_ELEMENT = /\u{E000}[^\u{E001}]*\u{E001}|./gsu;
const PATTERN_ELEMENT = /\u{E000}[^\u{E001}]*\u{E001}|\$\{[^}]*\}|./gsu;

/** The three predefined variables stand for characters that would be read as something else. */
const characters: ReadonlyMap<string, string> = new Map([
  [`${'$'}{*}`, '*'],
  [`${'$'}{?}`, '?'],
  [`${'$'}{$}`, '$'],
]);

/** Does the text match a pattern with `*` (any characters) and `?` (one character)? */
export function matchGlob(pattern: string, text: string): Truth {
  const start = commonStart(pattern, text, PATTERN_STANDS);
  // Most patterns end in their only wildcard: they need no taking apart.
  return (start === pattern.length - 1 && pattern.endsWith('*')) || matchFrom(start, pattern, text, true);
}

/** Are the two texts equal? `*` and `?` are ordinary characters here. */
export function matchExact(wanted: string, text: string): Truth {
  return matchFrom(commonStart(wanted, text, TEXT_STANDS), wanted, text, false);
}

/** Actions are compared without regard to case. */
export function matchAction(pattern: string, action: string): Truth {
  return matchGlob(pattern.toLowerCase(), action.toLowerCase());
}

/** Does the ARN match the pattern of a Resource element? A wildcard there may reach across colons and slashes. */
export function matchArn(pattern: string, arn: string): Truth {
  return matchGlob(normalizePartition(pattern), normalizePartition(arn));
}

/** How far the two read alike, up to a token that differs and to what may stand for something else. */
function commonStart(pattern: string, text: string, stands: RegExp): number {
  let at = 0;
  // Past its end a text has NaN, which equals nothing.
  while (pattern.charCodeAt(at) === text.charCodeAt(at)) at += 1;
  const stop = pattern.search(stands);
  if (stop >= 0) at = Math.min(at, stop);
  const token = pattern.lastIndexOf('\u{E000}', at - 1);
  return token > pattern.lastIndexOf('\u{E001}', at - 1) ? token : at;
}

/** Compares what follows the common start. */
function matchFrom(start: number, pattern: string, text: string, wild: boolean): Truth {
  // Most texts that do not match differ in a character that is only itself: they need no taking apart either.
  if (isSpelled(pattern, start) && isSpelled(text, start)) return pattern === text;
  const [rest, left] = [pattern.slice(start), text.slice(start)];
  // A fresh text is chosen after all texts of the policy, so it equals none of them.
  if (isFresh(left) && !standsForOthers(rest, wild)) return false;
  const ends = withoutCommonEnd(takePatternApart(rest, wild), elementsOf(withoutMark(left), TEXT_ELEMENT));
  if (!reaches(...ends, true)) return false;
  return reaches(...ends, false) || 'maybe';
}

/** Does it go on with a character that is only itself, or end? */
function isSpelled(text: string, at: number): boolean {
  return at === text.length || !'*?$\u{E000}\u{E002}'.includes(text.charAt(at));
}

/** May it match a text that it does not spell or name? */
function standsForOthers(pattern: string, wild: boolean): boolean {
  return hasVariable(pattern) || (wild && (/(?<!\$\{)[*?]/.test(pattern) || hasOpenToken(pattern)));
}

function takePatternApart(pattern: string, wild: boolean): string[] {
  return elementsOf(pattern, PATTERN_ELEMENT).map((part) => {
    if (part.startsWith('${')) return characters.get(part) ?? VARIABLE;
    if (wild && part === '*') return STAR;
    return wild && part === '?' ? ONE : part;
  });
}

function elementsOf(text: string, element: RegExp): string[] {
  return Array.from(text.matchAll(element), ([each]) => each);
}

function isToken(element: string): boolean {
  return element.startsWith('\u{E000}');
}

/**
 * Does the pattern match the whole text, whatever the tokens stand for: a token matches itself and `*`, nothing else?
 * @param perhaps or for some spelling of the tokens: then those of both sides may hold texts of any length
 */
function reaches(pattern: readonly string[], text: readonly string[], perhaps: boolean): boolean {
  const stretches = (element: string) => element === STAR || (perhaps && (element === VARIABLE || isToken(element)));
  // Of each length of the text: does the pattern up to here match so much of it?
  let row = [true];
  for (const got of text) row.push(stretches(got) && row.at(-1) === true);
  for (const wanted of pattern) {
    const next = [stretches(wanted) && row[0] === true];
    for (const [index, got] of text.entries()) {
      const stepped = row[index] === true && (wanted === got || (wanted === ONE && !isToken(got)));
      const grown = (stretches(wanted) || stretches(got)) && (row[index + 1] === true || next[index] === true);
      next.push(stepped || grown);
    }
    row = next;
  }
  return row[text.length] === true;
}

/** Equal ends cancel out, tokens included: then one token is not taken for two different texts. */
function withoutCommonEnd(pattern: readonly string[], text: readonly string[]): [readonly string[], readonly string[]] {
  let end = -1;
  while (pattern.at(end) !== undefined && pattern.at(end) === text.at(end)) end -= 1;
  return [pattern.slice(0, pattern.length + end + 1), text.slice(0, text.length + end + 1)];
}
