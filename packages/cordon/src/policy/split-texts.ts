import { matchGlob } from './match.ts';
import { ANY_TEXT, hasOpenToken, isFresh, markFresh, withoutMark } from './token-text.ts';

/** A text of a policy, and how it is compared with texts of requests. */
export interface ComparedText {
  readonly text: string;
  readonly as: 'exact' | 'any-case' | 'pattern';
}

/** Texts that stand for all texts with a common beginning. */
export interface TextSplit {
  readonly representatives: readonly string[];
  /**
   * Do the representatives show every way in which this text and the other trusted ones can match? Then what holds for all
   * representatives holds for all texts.
   */
  trusts(text: string): boolean;
}

/**
 * Splits all texts that begin with `stem` by the texts a policy compares them with.
 *
 * Literals, and patterns whose only wildcard is a `*` at the end, are split exactly: of all texts that begin alike up to the longest
 * such pattern, one that goes on with a character found in none of them stands for the rest. Other patterns get a representative
 * inside, but none for each way in which they overlap: they are not trusted, unless they match all texts or no text.
 */
export function splitTexts(stem: string, compared: readonly ComparedText[]): TextSplit {
  const fresh = freshCharacter(compared.map(({ text }) => text));
  const representatives = new Set<string>();
  const doubtful = new Set<string>();
  const literals = new Set(compared.map(({ text }) => text));
  const telling = compared.filter(({ text, as }) => as !== 'pattern' || matchGlob(text, stem + ANY_TEXT) === 'maybe');
  const hasPatterns = telling.some(({ as }) => as === 'pattern');
  for (const { text, as } of telling) {
    const inside = representativesOf(text, as, fresh, literals).filter((each) => each.startsWith(stem));
    for (const each of inside) representatives.add(each);
    const exact = as === 'any-case' ? (inside.length > 1 || !hasCase(text)) && !hasPatterns : isSplitExactly(text, as);
    if (!exact || !text.startsWith(stem)) doubtful.add(text);
  }
  representatives.add(stem + markFresh(fresh));
  return { representatives: [...representatives].sort(byFreshness), trusts: (text) => !doubtful.has(text) };
}

/** A character that no text of the policy holds, in either case. */
export function freshCharacter(texts: readonly string[]): string {
  const taken = texts.join('').toLowerCase();
  const familiar = [...'xzqkjyvw0123456789'].find((character) => !taken.includes(character));
  if (familiar) return familiar;
  let code = 0x4e00;
  while (taken.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

function isSplitExactly(text: string, as: 'exact' | 'pattern'): boolean {
  if (text.includes('${')) return false;
  if (as === 'exact') return true;
  return !hasOpenToken(text) && /^[^*?]*\*?$/.test(text);
}

function representativesOf(
  text: string,
  as: ComparedText['as'],
  fresh: string,
  literals: ReadonlySet<string>,
): string[] {
  // A policy variable, or a character written like one: what it becomes is not tried.
  if (text.includes('${')) return [];
  if (as === 'exact') return [text];
  if (as === 'any-case') return [text, ...otherSpelling(text, literals)];
  const filled = text.replaceAll('?', fresh).replace(/\*(?=.)/g, fresh);
  return [filled.endsWith('*') ? filled.slice(0, -1) + markFresh(fresh) : filled];
}

function hasCase(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase();
}

/** The same text in a mixture of cases that the policy does not spell, if there is one among the simple ones. */
function otherSpelling(text: string, literals: ReadonlySet<string>): string[] {
  const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
  const mixed = [lower, upper, lower.slice(0, 1) + upper.slice(1), upper.slice(0, 1) + lower.slice(1)];
  const other = mixed.find((spelling) => !literals.has(spelling));
  return other === undefined ? [] : [other];
}

/** What the policy does not mention comes first: as an example it says most. */
function byFreshness(left: string, right: string): number {
  return Number(isFresh(right)) - Number(isFresh(left)) || withoutMark(left).length - withoutMark(right).length;
}
