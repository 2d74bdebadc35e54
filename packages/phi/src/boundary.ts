/**
 * Stands in a text for a part that is not known, whatever its length. A digit or letter beside it may go on inside it, so
 * nothing that touches it is a whole identifier.
 */
export const hole = '\u{FFFD}';

// Pieces of patterns. `\b` would be wrong for all of them: it takes `_` for a letter, the commonest separator of all.

/** Before a digit: no digit. A letter may stand there, as in `mrn00012345`; whether it does is a question for the name. */
export const digitsBegin = `(?<![0-9${hole}])`;

/** Before a letter: no letter or digit, or else the hump of a camel: `prescriberDeaAB1234563`. */
export const wordBegins = `(?:(?<![A-Za-z0-9${hole}])|(?<=[a-z])(?=[A-Z]))`;

/** Behind a digit: neither digit nor letter, unless a new word begins there: `Mrn00012345Scan`. */
export const digitsEnd = `(?![0-9a-z${hole}]|[A-Z](?![a-z]))`;

/** Behind a letter: neither digit nor letter. */
export const wordEnds = `(?![A-Za-z0-9${hole}])`;

/** Is it one piece of writing that goes on from the first character to the second? */
export function growsTogether(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  if (before === hole || after === hole) return true;
  if (isDigit(before)) return isDigit(after) || isLower(after);
  return (isLower(before) && isLower(after)) || (isUpper(before) && (isLower(after) || isUpper(after)));
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLower = (character: string): boolean => character >= 'a' && character <= 'z';
const isUpper = (character: string): boolean => character >= 'A' && character <= 'Z';
