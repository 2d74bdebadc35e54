import type { Hit } from '../finding.ts';
import { isNamed } from '../words-before.ts';

const names = 'phone|phones|telephone|tel|mobile|cell|cellphone|fax|sms|contact';
const separated =
  /(?<![A-Za-z0-9]|\d[-.])(?:\+?1[-. ]?)?(?:\(([2-9]\d{2})\) ?|([2-9]\d{2})([-. ]))([2-9]\d{2})[-. ](\d{4})(?![A-Za-z0-9]|[-.]\d)/g;
const bare = /(?<!\d)(?:\+?1)?([2-9]\d{2})([2-9]\d{2})(\d{4})(?![A-Za-z0-9])/g;

/** Area codes under which organisations are called for free: not the number of a person. */
const tollFree = new Set(['800', '833', '844', '855', '866', '877', '888']);

/**
 * Telephone numbers of the North American plan. In the usual groups of three, three and four they speak for themselves;
 * ten digits in a row need a name or the plus sign of an international number.
 */
export function findPhoneNumbers(text: string, key: string | undefined): Hit[] {
  const grouped = [...text.matchAll(separated)].filter(({ 1: inBrackets, 2: area, 4: exchange, 5: line }) =>
    isAssigned(inBrackets ?? area ?? '', exchange ?? '', line ?? ''),
  );
  const ungrouped = [...text.matchAll(bare)].filter(
    ({ 0: whole, 1: area = '', 2: exchange = '', 3: line = '', index }) =>
      isAssigned(area, exchange, line) && (whole.startsWith('+1') || isNamed(text, index, key, names)),
  );
  return [...grouped, ...ungrouped].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    confidence: 'heuristic',
  }));
}

/** Codes that end in 11 are services, areas with 9 in the middle are reserved, 555-01xx is kept for fiction. */
function isAssigned(area: string, exchange: string, line: string): boolean {
  if (tollFree.has(area) || area[1] === '9' || area.endsWith('11') || exchange.endsWith('11')) return false;
  return !(exchange === '555' && line.startsWith('01'));
}
