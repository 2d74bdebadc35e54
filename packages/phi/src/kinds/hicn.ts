import { digitsBegin, wordEnds } from '../boundary.ts';
import type { Hit } from '../finding.ts';
import { Names } from '../names.ts';
import { occurrences } from '../occurrences.ts';
import { isAllocated } from './ssn.ts';

const names = new Names(
  'hicn|hic|health insurance claim|medicare claim|medicare|medicare health insurance|beneficiary claim',
);
const shape = new RegExp(`${digitsBegin}(\\d{3})(-?)(\\d{2})\\2(\\d{4})[A-Za-z][A-Za-z0-9]?${wordEnds}`, 'g');

/**
 * Health Insurance Claim Numbers, which Medicare used until 2019: a Social Security number and one or two characters that
 * say whose claim it is. Old archives still bear them. They need a name: nine digits and a letter are also a build.
 * Source: CMS, "Understanding the Medicare Beneficiary Identifier" on what the MBI replaced.
 */
export function findHicns(text: string, key: string | undefined): Hit[] {
  return occurrences(text, shape)
    .filter(
      ({ 1: area = '', 3: group = '', 4: serial = '', index }) =>
        isAllocated(area, group, serial) && names.name(text, index, key),
    )
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, certainty: 'heuristic' }));
}
