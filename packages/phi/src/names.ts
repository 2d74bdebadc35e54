import { hole } from './boundary.ts';

/** Words that may stand between what names an identifier and the identifier: `ssn_number`, `mrn is`, `Key=mrn Value=`. */
const filler = '(?: ?(?:is|no|nr|nbr|num|number|id|code|values?|eq|equals|of|the|us|v))*';

/** In front of a name, or grown together with it: `patientssn`. */
const whose = '(?:(?:patient|member|subscriber|provider|prescriber|person|user|customer|vehicle) ?)?';

/** How far back a name is looked for: the longest one with its fillers, so that long texts cost no more. */
const reach = 60;

/** The names of one kind of identifier, ready to be looked for. */
export class Names {
  readonly #pattern: RegExp;
  readonly #elsewhere: RegExp | undefined;

  /**
   * @param names lower-case words with single spaces between them, separated by bars: `ssn|social security`.
   * @param elsewhere words in which they mean something else: `helm chart`.
   */
  constructor(names: string, elsewhere?: RegExp) {
    this.#elsewhere = elsewhere;
    // Run together they are names too: `patientsocialsecuritynumber`.
    this.#pattern = new RegExp(`(?:^| )${whose}(?:${names.replaceAll(' ', ' ?')})${filler}$`);
  }

  /** Is what stands at `start` named for what it is, by the words right before it? */
  standBefore(text: string, start: number): boolean {
    return this.#match(wordsOf(lastOf(text, start)));
  }

  /** The same, or by the key it is the value of. */
  name(text: string, start: number, key: string | undefined): boolean {
    if (this.standBefore(text, start)) return true;
    // Glued to letters that do not name it, it is the end of some other word, whatever the key says.
    if (/[A-Za-z]/.test(text.charAt(start - 1))) return false;
    return key !== undefined && this.#match(wordsOf(lastOf(key, key.length)));
  }

  #match(words: string): boolean {
    return this.#pattern.test(words) && !this.#elsewhere?.test(words);
  }
}

/** So much of the text before an offset as is looked at; a word cut in two would be another word. */
function lastOf(text: string, end: number): string {
  return end <= reach ? text.slice(0, end) : text.slice(end - reach, end).replace(/^[A-Za-z0-9]+/, '');
}

/**
 * The words of a name in any of the usual styles: `patientMRN_Number` is `patient mrn number`. An unknown part is a word
 * that names nothing. Asked for every number in a text, hence one pass by hand.
 */
function wordsOf(name: string): string {
  let words = '';
  let last = other;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    const sort = sortOf(code);
    const next = sort === upper ? sortOf(name.charCodeAt(at + 1)) : other;
    if (sort !== last && !(last === upper && sort === lower)) words = separated(words);
    // In `MRNNumber` the second word begins with the last capital.
    else if (last === upper && next === lower) words = separated(words);
    if (sort === unknown) words = `${separated(words)}?`;
    else if (sort !== other) words += String.fromCharCode(sort === upper ? code + 32 : code);
    last = sort;
  }
  return words.trimEnd();
}

const [other, digit, lower, upper, unknown] = [0, 1, 2, 3, 4];

function sortOf(code: number): number {
  if (code >= 97 && code <= 122) return lower;
  if (code >= 65 && code <= 90) return upper;
  if (code >= 48 && code <= 57) return digit;
  return code === hole.charCodeAt(0) ? unknown : other;
}

const separated = (words: string): string => (words === '' || words.endsWith(' ') ? words : `${words} `);
