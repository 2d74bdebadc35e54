import { digitsBegin, digitsEnd } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';

const names = new Names('dob|d o b|birth|birthdate|birth date|date of birth|birthday|bday|born|born on|birth day');
const midnight = '(?:[T ]00:00(?::00(?:\\.0{1,9})?)?Z?)?';
const shapes: readonly RegExp[] = [
  `(?<year>\\d{4})([-_/.]?)(?<month>\\d{2})\\2(?<day>\\d{2})${midnight}`,
  '(?<month>\\d{1,2})([-_/.])(?<day>\\d{1,2})\\2(?<year>\\d{4})',
  '(?<month>\\d{2})(?<day>\\d{2})(?<year>(?:19|20)\\d{2})',
].map((form) => new RegExp(`${digitsBegin}${form}${digitsEnd}`, 'g'));

/**
 * Dates of birth: ISO, American or eight digits. Dates are everywhere in an account (log prefixes, versions, backups),
 * so one counts only right after words that say birth.
 * Source: 45 CFR 164.514(b)(2)(i)(C), all elements of dates but the year.
 */
export function findDatesOfBirth(text: string, key: string | undefined): Hit[] {
  return shapes.flatMap((shape) =>
    occurrences(text, shape)
      .filter(({ groups, index }) => isDay(groups) && names.name(text, index, key))
      .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, certainty: 'heuristic' as const })),
  );
}

/** A day that exists, in a year in which someone alive today can have been born. */
function isDay(groups: Record<string, string> | undefined): boolean {
  const [year, month, day] = [Number(groups?.year), Number(groups?.month), Number(groups?.day)];
  if (year < 1900 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
