/** A text with its disguises removed, and the way back to the text as it was given. */
export interface PlainText {
  readonly text: string;
  /** Where the character at this offset began in the given text; the end of the plain text maps to the given end. */
  originOf(offset: number): number;
}

/** Object keys are often encoded once by the application and once more by a log. More rounds are an attack, not a name. */
const percentRounds = 2;

/** Undoes percent-encoding, and folds full-width digits, typographic hyphens and the like into plain ones. */
export function plainText(given: string): PlainText {
  let text = given;
  let origins = Array.from({ length: given.length + 1 }, (_, offset) => offset);
  const rewrite = (pattern: RegExp, replace: (found: string) => string) => {
    const parts: string[] = [];
    const from: number[] = [];
    let last = 0;
    const copy = (start: number, end: number) => {
      parts.push(text.slice(start, end));
      for (let offset = start; offset < end; offset += 1) from.push(origins[offset] as number);
    };
    for (const match of text.matchAll(pattern)) {
      const plain = replace(match[0]);
      copy(last, match.index);
      parts.push(plain);
      // All of a replacement begins where the replaced text began.
      for (let count = 0; count < plain.length; count += 1) from.push(origins[match.index] as number);
      last = match.index + match[0].length;
    }
    if (last === 0) return;
    copy(last, text.length);
    from.push(given.length);
    text = parts.join('');
    origins = from;
  };
  for (let round = 0; round < percentRounds; round += 1) rewrite(/%[0-9a-fA-F]{2}/g, decodePercent);
  rewrite(/[\u2010-\u2015\u2212]/g, () => '-');
  rewrite(/[\u0080-\uffff]/g, (found) => found.normalize('NFKC'));
  return { text, originOf: (offset) => origins[offset] as number };
}

/** ASCII only: no identifier we look for has other letters, and half a character must not be decoded. */
function decodePercent(found: string): string {
  const code = Number.parseInt(found.slice(1), 16);
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : found;
}
