import { withoutPercent } from './encodings/percent.ts';
import { fromOf, rewriting, type Traced, toOf } from './encodings/rewriting.ts';
import { withoutTokens } from './encodings/tokens.ts';

/** A text with its disguises removed, and the way back to the text as it was given. */
export interface PlainText {
  readonly text: string;
  /** The part of the given text that holds these characters of the plain one. */
  placeOf(start: number, end: number): { readonly start: number; readonly length: number };
}

/**
 * Object keys are often percent-encoded once by the application and once more by a log; base64 holds either, and
 * sometimes itself. More rounds are an attack, not a name; and each costs one more look at the text.
 */
const rounds = [withoutPercent, withoutPercent, withoutTokens, withoutTokens, withoutPercent];

/** Undoes encodings, and folds full-width digits, typographic hyphens and the like into plain ones. */
export function plainText(given: string): PlainText {
  const decoded = rounds.reduce((traced, undo) => undo(traced), {
    text: given,
    from: undefined,
    to: undefined,
  } as Traced);
  const hyphens = rewriting(decoded, /[\u2010-\u2015\u2212]/g, (found) => folded(found, '-'));
  const plain = rewriting(hyphens, /[\u0080-\ufffc]/g, (found) => {
    const text = found.normalize('NFKC');
    return text === found ? undefined : folded(found, text);
  });
  return {
    text: plain.text,
    placeOf(start, end) {
      const from = fromOf(plain, start);
      return { start: from, length: toOf(plain, end - 1) - from };
    },
  };
}

/** All of it stands for all that was found. */
const folded = (found: string, text: string) => ({ text, into: Math.max(1, text.length), outOf: found.length });
