/** Words that may stand between what names an identifier and the identifier: `ssn_number`, `mrn is`. */
const filler = '(?: (?:is|no|nr|nbr|num|number|id|code|value|of|the|us|v))*';

/** How far back a name is looked for: the longest one with its fillers, so that long texts cost no more. */
export const reach = 60;

/**
 * Is the identifier at `start` named for what it is, by the words right before it or by the key it is the value of?
 * `names` is a pattern of lower-case words with single spaces between them: `social security`.
 */
export function isNamed(text: string, start: number, key: string | undefined, names: string): boolean {
  const pattern = new RegExp(`(?:^| )(?:${names})${filler}$`);
  if (pattern.test(wordsOf(text.slice(Math.max(0, start - reach), start)))) return true;
  // Glued to letters that do not name it, it is the end of some other word, whatever the key says.
  if (/[A-Za-z]/.test(text.charAt(start - 1))) return false;
  return key !== undefined && pattern.test(wordsOf(key));
}

/** The words of a name in any of the usual styles: `patientMRN_Number` is `patient mrn number`. */
export function wordsOf(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])/g, ' ')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}
