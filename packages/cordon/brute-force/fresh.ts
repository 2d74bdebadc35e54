const MARK = '\uE000';

/**
 * FRESH: the value nobody wrote. It is a text with a private-use mark around the name of the parameter it stands for, so that it
 * can travel through joins, nested stacks and exports and still be recognised as not known.
 */
export function freshValue(deployment: string, parameter: string): string {
  return `${MARK}${deployment}|${parameter}${MARK}`;
}

/** A value that is not known for another reason: part of a fresh value, or an import that nobody exports. */
export function unknownValue(reason: string): string {
  return `${MARK}?${reason.replaceAll(MARK, '')}${MARK}`;
}

/** True where any part of the text is not known. */
export function isUnknown(value: unknown): boolean {
  return typeof value === 'string' && value.includes(MARK);
}

/** True where the text is one parameter's fresh value and nothing else. */
export function isFresh(value: string): boolean {
  return value.length > 2 && value.indexOf(MARK, 1) === value.length - 1 && value.startsWith(MARK) && value[1] !== '?';
}

/** The text for a person: `<any other Env of main>`. */
export function describeUnknown(text: string): string {
  return text.replaceAll(new RegExp(`${MARK}([^${MARK}]*)${MARK}`, 'g'), '<any other $1>');
}
