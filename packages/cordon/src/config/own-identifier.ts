/** Longest pattern that is taken. */
const longest = 200;

/** A group that repeats and holds what repeats can take a time that doubles with every letter. */
const nestedRepeat = /\([^()]*(?:[+*]|\{\d+,\d*\})[^()]*\)(?:[+*]|\{\d+,\d*\})|\([^()]*\|[^()]*\)(?:[+*]|\{\d+,\})/;

/** Why the pattern cannot be used for an identifier of the customer's own, as the rest of a sentence. */
export function whyNoIdentifier(pattern: string): string | undefined {
  if (pattern.length > longest) return `which has ${pattern.length} characters; use at most ${longest}`;
  let regular: RegExp;
  try {
    regular = new RegExp(pattern, 'u');
  } catch {
    return 'which is no regular expression of JavaScript; use one such as MRN-[0-9]{7}';
  }
  if (regular.test('')) return 'which matches the empty text; use one that needs a letter or a digit';
  if (nestedRepeat.test(pattern)) return 'which repeats what repeats and may never end; use one repetition';
  return undefined;
}
