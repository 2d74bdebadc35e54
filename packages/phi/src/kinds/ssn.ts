import type { Hit } from '../finding.ts';
import { isNamed } from '../words-before.ts';

const names = 'ssn|ssns|soc sec|social security|socialsecurity|tin|tax id|taxpayer';
const shape = /(?<!\d)(\d{3})([-_. ]?)(\d{2})\2(\d{4})(?!\d)/g;

/** Numbers printed in advertising and forms, known to belong to nobody. They look meant, but prove nothing. */
const specimens = new Set(['078051120', '219099999', '123456789']);

/**
 * Social Security numbers. There is no check digit: nine in ten random nine-digit numbers keep the rules of allocation,
 * so nine bare digits need a name before them, and only the form with hyphens is accepted alone.
 * Areas from 900 are taxpayer numbers, not Social Security numbers.
 */
export function findSsns(text: string, key: string | undefined): Hit[] {
  return [...text.matchAll(shape)].flatMap((match) => {
    const [whole, area = '', separator, group = '', serial = ''] = match;
    const { index: start } = match;
    const end = start + whole.length;
    if (!isAllocated(area, group, serial) || /[A-Za-z]/.test(text.charAt(end))) return [];
    if (!isNamed(text, start, key, names) && !(separator === '-' && standsAlone(text, start, end))) return [];
    const sure = separator !== '' && !specimens.has(area + group + serial);
    return [{ start, end, confidence: sure ? 'validated' : 'heuristic' }];
  });
}

function isAllocated(area: string, group: string, serial: string): boolean {
  return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}

/** Not glued to a letter, and not a piece of a longer row of digits and hyphens. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !/[A-Za-z]$|\d-$/.test(text.slice(Math.max(0, start - 2), start)) && !/^-\d/.test(text.slice(end, end + 2));
}
