import { digitsBegin, digitsEnd } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';

const names = new Names('ssn|ssns|soc sec|social security|tin|tax id|taxpayer');
const shape = new RegExp(`${digitsBegin}(\\d{3})([-_. ]?)(\\d{2})\\2(\\d{4})${digitsEnd}`, 'g');

/** Numbers printed in advertising and forms, known to belong to nobody. They look meant, but prove nothing. */
const specimens = new Set(['078051120', '219099999', '123456789']);

/**
 * Social Security numbers. There is no check digit: nine in ten random nine-digit numbers keep the rules of allocation,
 * so nine bare digits need a name before them, and only the form with hyphens is accepted alone.
 * Source: ssa.gov, "Social Security Number Randomization": no area 000, 666 or from 900 (those are taxpayer numbers), no
 * group 00, no serial 0000.
 */
export function findSsns(text: string, key: string | undefined): Hit[] {
  return occurrences(text, shape).flatMap((match) => {
    const [whole, area = '', separator, group = '', serial = ''] = match;
    const { index: start } = match;
    const end = start + whole.length;
    if (!isAllocated(area, group, serial)) return [];
    if (!names.name(text, start, key) && !(separator === '-' && standsAlone(text, start, end))) return [];
    const sure = separator !== '' && !specimens.has(area + group + serial);
    return [{ start, end, certainty: sure ? 'validated' : 'heuristic' }];
  });
}

export function isAllocated(area: string, group: string, serial: string): boolean {
  return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}

/** Not glued to a letter, and not a piece of a longer row of digits and hyphens. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !/[A-Za-z]$|\d-$/.test(text.slice(Math.max(0, start - 2), start)) && !/^-\d/.test(text.slice(end, end + 2));
}
