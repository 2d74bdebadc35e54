import { hasOpenToken, hasToken, isFresh, normalizePartition, withoutMark } from './token-text.ts';
import type { Truth } from './truth.ts';

// Elements of a text that has been taken apart: a character is itself, a token is its whole spelling.
const STAR = 'any characters';
const ONE = 'one character';
const VARIABLE = 'a policy variable';

/** Does the text match a pattern with `*` (any characters) and `?` (one character)? */
export function matchGlob(pattern: string, text: string): Truth {
  if (pattern === '*') return true;
  const wildcard = pattern.search(/[*?]|\$\{/);
  // Most patterns end in their only wildcard, and most that do not match differ early: neither needs taking apart.
  if (wildcard === pattern.length - 1 && pattern.endsWith('*') && text.startsWith(pattern.slice(0, -1))) return true;
  if (pattern === text) return true;
  if (
    isLongerBy(pattern, text) ||
    (wildcard < 0 && isLongerBy(text, pattern)) ||
    differsAtStart(pattern, text, wildcard)
  )
    return false;
  if (isPlain(pattern) && !hasToken(text)) return matchPlain(pattern, text);
  return matchElements(takePatternApart(pattern, true), text, hasOpenToken(pattern));
}

/** Are the two texts equal? `*` and `?` are ordinary characters here. */
export function matchExact(wanted: string, text: string): Truth {
  if (isPlain(wanted) && !hasToken(text)) return wanted === text;
  return matchElements(takePatternApart(wanted, false), text, false);
}

/** Actions are compared without regard to case. */
export function matchAction(pattern: string, action: string): Truth {
  return matchGlob(pattern.toLowerCase(), action.toLowerCase());
}

/** Does the ARN match the pattern of a Resource element? A wildcard there may reach across colons and slashes. */
export function matchArn(pattern: string, arn: string): Truth {
  return matchGlob(normalizePartition(pattern), normalizePartition(arn));
}

/** Does the one text go on, with a character that is only itself, where the other ends? Their tokens are the same ones. */
function isLongerBy(longer: string, shorter: string): boolean {
  if (longer.length <= shorter.length || !longer.startsWith(shorter)) return false;
  return !['*', '$', '\u{E000}', '\u{E002}'].includes(longer.charAt(shorter.length));
}

/** Do two spelled-out beginnings disagree, or does a spelled-out pattern end before the text does? */
function differsAtStart(pattern: string, text: string, wildcard: number): boolean {
  const opaque = [wildcard, pattern.indexOf('\u{E000}')].filter((at) => at >= 0);
  const ownLength = opaque.length > 0 ? Math.min(...opaque) : pattern.length;
  const special = text.search(/[\u{E000}\u{E002}]/u);
  const textLength = special < 0 ? text.length : special;
  const common = Math.min(ownLength, textLength);
  if (pattern.slice(0, common) !== text.slice(0, common)) return true;
  return opaque.length === 0 && textLength > pattern.length;
}

function isPlain(pattern: string): boolean {
  return !pattern.includes('${') && !hasToken(pattern);
}

function matchPlain(pattern: string, text: string): boolean {
  const wildcard = pattern.search(/[*?]/);
  if (wildcard < 0) return pattern === text;
  const bare = withoutMark(text);
  if (wildcard === pattern.length - 1 && pattern.endsWith('*')) return bare.startsWith(pattern.slice(0, -1));
  return surelyMatches(takePatternApart(pattern, true), [...bare]);
}

function matchElements(pattern: readonly string[], text: string, mayHoldWildcards: boolean): Truth {
  // A fresh text is chosen after all texts of the policy, so it equals none of them.
  if (isFresh(text) && !mayHoldWildcards && !pattern.some(isWild)) return false;
  const elements = withoutMark(text).match(/\u{E000}[^\u{E001}]*\u{E001}|./gsu) ?? [];
  if (surelyMatches(pattern, elements)) return true;
  return perhapsMatches(...withoutCommonEnds(pattern, elements)) ? 'maybe' : false;
}

function takePatternApart(pattern: string, wild: boolean): string[] {
  const parts = pattern.match(/\u{E000}[^\u{E001}]*\u{E001}|\$\{[^}]*\}|./gsu) ?? [];
  return parts.map((part) => {
    if (part.startsWith('${') && part.length > 1) return /^\$\{[*?$]\}$/.test(part) ? part.charAt(2) : VARIABLE;
    if (wild && part === '*') return STAR;
    return wild && part === '?' ? ONE : part;
  });
}

function isWild(element: string): boolean {
  return element === STAR || element === ONE || element === VARIABLE;
}

function isToken(element: string): boolean {
  return element.startsWith('\u{E000}');
}

/** Whatever the tokens stand for: a token matches itself and `*`, nothing else. */
function surelyMatches(pattern: readonly string[], text: readonly string[]): boolean {
  let [at, from, star, resume] = [0, 0, -1, 0];
  while (from < text.length) {
    const wanted = pattern[at];
    const got = text[from] as string;
    if (wanted === STAR) {
      [star, resume] = [at, from];
      at += 1;
    } else if (wanted === got || (wanted === ONE && !isToken(got))) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      resume += 1;
      [at, from] = [star + 1, resume];
    } else return false;
  }
  return pattern.slice(at).every((element) => element === STAR);
}

/** For some spelling of the tokens: both sides may hold texts of any length. */
function perhapsMatches(pattern: readonly string[], text: readonly string[]): boolean {
  let row = [true, ...text.map(() => false)];
  text.forEach((got, index) => {
    row[index + 1] = isToken(got) && row[index] === true;
  });
  for (const wanted of pattern) {
    const stretches = wanted === STAR || wanted === VARIABLE || isToken(wanted);
    const next = [stretches && row[0] === true];
    text.forEach((got, index) => {
      const stepped = row[index] === true && (wanted === got || wanted === ONE);
      const grown = (stretches && (row[index + 1] || next[index])) || (isToken(got) && (row[index + 1] || next[index]));
      next.push(stepped || grown === true);
    });
    row = next;
  }
  return row[text.length] === true;
}

/** Equal beginnings and ends cancel out, tokens included: then one token is not taken for two different texts. */
function withoutCommonEnds(pattern: readonly string[], text: readonly string[]): [string[], string[]] {
  const [left, right] = [[...pattern], [...text]];
  while (left.length > 0 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return [left, right];
}
