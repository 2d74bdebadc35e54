import { digitsBegin, digitsEnd, hole } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';

const names = new Names('phone|phones|telephone|tel|mobile|cell|cellphone|cell phone|fax|sms|contact');
const separated = new RegExp(
  `(?<![A-Za-z0-9+${hole}]|\\d[-.])(?:\\+?1[-. ]?)?(?:\\(([2-9]\\d{2})\\) ?|([2-9]\\d{2})[-. ])([2-9]\\d{2})[-. ](\\d{4})(?![-.]\\d)${digitsEnd}`,
  'g',
);
/** Glued to its name: `patientTelephone(206) 555-0174`. */
const glued = new RegExp(
  `(?<=[A-Za-z])(?:\\+?1[-. ]?)?(?:\\(([2-9]\\d{2})\\) ?|([2-9]\\d{2})[-. ])([2-9]\\d{2})[-. ](\\d{4})(?![-.]\\d)${digitsEnd}`,
  'g',
);
const bare = new RegExp(`${digitsBegin}(?:\\+?1)?([2-9]\\d{2})()([2-9]\\d{2})(\\d{4})${digitsEnd}`, 'g');

/** Area codes under which organisations are called for free: not the number of a person. */
const tollFree = new Set(['800', '833', '844', '855', '866', '877', '888']);

/**
 * Telephone numbers of the North American plan. In the usual groups of three, three and four they speak for themselves;
 * ten digits in a row need a name or the plus sign of an international number. Numbers kept for fiction (555-01xx) count:
 * who writes one into a template writes others.
 * Source: NANPA, "About the North American Numbering Plan": area and exchange begin with 2 to 9.
 */
export function findPhoneNumbers(text: string, key: string | undefined): Hit[] {
  const matches = [
    ...occurrences(text, separated),
    ...occurrences(text, glued).filter(({ index }) => names.standBefore(text, index)),
    ...occurrences(text, bare).filter(({ 0: whole, index }) => whole.startsWith('+1') || names.name(text, index, key)),
  ];
  return matches
    .filter(({ 1: inBrackets, 2: area, 3: exchange = '' }) => isAssigned(inBrackets || area || '', exchange))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, certainty: 'heuristic' }));
}

/** Codes that end in 11 are services, areas with 9 in the middle are reserved. */
function isAssigned(area: string, exchange: string): boolean {
  return !tollFree.has(area) && area[1] !== '9' && !area.endsWith('11') && !exchange.endsWith('11');
}
