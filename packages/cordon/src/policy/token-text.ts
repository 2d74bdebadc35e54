/*
 * Texts in a policy may hold three private characters:
 *   U+E000 id U+E001   an opaque token: a text known by identity, not by spelling. An id with `#` names an attribute of a
 *                      resource (a name or ARN) or, where it ends with it, what the platform makes up (an account): it holds no
 *                      wildcard. Any other id may stand for any text.
 *   U+E002             marks a text as fresh: chosen by us to differ from everything the policy spells or names.
 */
const FRESH_MARK = '\u{E002}';
const TOKEN = /\u{E000}[^\u{E001}]*\u{E001}/u;
const WHOLE_TOKEN = /^\u{E000}[^\u{E001}]*\u{E001}$/u;

/** Stands for every text at once: only `*` is sure to match it. */
export const ANY_TEXT = '\u{E000}#any\u{E001}';

export function markFresh(text: string): string {
  return FRESH_MARK + text;
}

export function isFresh(text: string): boolean {
  return text.includes(FRESH_MARK);
}

export function withoutMark(text: string): string {
  return text.replaceAll(FRESH_MARK, '');
}

export function hasToken(text: string): boolean {
  return TOKEN.test(text);
}

/** Is the text one token and nothing else, of a sort that may stand for any text, even `*`? */
export function isOpenToken(text: string): boolean {
  return WHOLE_TOKEN.test(text) && !text.includes('#');
}

/** Is the text one token and nothing else, of what the platform makes up? */
export function isMadeToken(text: string): boolean {
  return WHOLE_TOKEN.test(text) && text.endsWith('#\u{E001}');
}

/** The text with each token as the last name in it, as a template would write it, for people to read. */
export function readable(text: string): string {
  return text.replace(
    /\u{E000}([^\u{E001}#]*)[^\u{E001}]*\u{E001}/gu,
    (_token, id: string) => `\${${id.replace(/^.*[/.]/, '')}}`,
  );
}

/** Does a token in the text perhaps hold wildcards? */
export function hasOpenToken(text: string): boolean {
  return (text.match(/\u{E000}[^\u{E001}]*\u{E001}/gu) ?? []).some((token) => !token.includes('#'));
}

/** Does the text hold a policy variable such as `${aws:username}`? `${*}`, `${?}` and `${$}` are characters, not variables. */
export function hasVariable(text: string): boolean {
  return /\$\{(?![*?$]\})/.test(text);
}

/**
 * An ARN with its partition written `aws`. A template runs in one partition, so a bucket and the policy on it share theirs,
 * whether it is spelled (`aws`, `aws-us-gov`, `aws-cn`), a wildcard or the token of a pseudo parameter.
 */
export function normalizePartition(text: string): string {
  return text.replace(/^arn:(?:aws[a-z-]*|\*|\u{E000}[^\u{E001}]*\u{E001}):/u, 'arn:aws:');
}
