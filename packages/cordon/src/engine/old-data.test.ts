import { expect, test } from 'vitest';
import type { DatedData } from '../facts/dated-data.ts';
import { oldData } from './old-data.ts';

const data = (id: string, asOf: string): DatedData => ({ id, title: `The ${id}`, asOf, source: 'https://example.com' });

test.each([
  ['2026-01-01', '2026-06-30', 0],
  ['2026-01-01', '2026-07-01', 1],
  ['2026-01-01', '2025-01-01', 0],
  ['2026-01-01', '', 0],
])('facts of %s on %s: %i notices', (asOf, day, count) => {
  expect(oldData([data('ports', asOf)], day)).toHaveLength(count);
});

test('says what is old, how old, and how to renew it, the oldest first', () => {
  const texts = oldData([data('ports', '2026-05-01'), data('editions', '2026-04-01')], '2026-11-25').map(
    ({ text }) => text,
  );
  expect(texts).toEqual([
    'The editions: as of 2026-04-01, 238 days before this report; AWS may have changed them since. Take a newer Cordon, or renew them: npm run renew -- editions',
    'The ports: as of 2026-05-01, 208 days before this report; AWS may have changed them since. Take a newer Cordon, or renew them: npm run renew -- ports',
  ]);
});
