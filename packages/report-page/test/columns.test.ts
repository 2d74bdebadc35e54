import { expect, test } from 'vitest';
import { packed, unpacked } from '../src/page/columns.ts';
import { dataOf, dataText } from '../src/page/page-data.ts';
import { sampleReport } from './sample-report.ts';

test.each([
  [[]],
  [[[], []]],
  [{ a: null, b: [1, 'x', null] }],
  [['x', 'x', 'x', 'y']],
  [[{ a: 1 }, { a: 1, b: 2 }]],
  [
    [
      { a: [{ b: 'x' }], c: null },
      { a: [], c: { d: true } },
    ],
  ],
  [[{}, {}]],
  [
    [
      ['a', 'a', 'a'],
      ['a', 'b'],
    ],
  ],
])('%j comes back as it was', (value) => {
  expect(unpacked(JSON.parse(JSON.stringify(packed(value))))).toEqual(value);
});

test('a report comes back whole but for fingerprints, and cannot end its element', () => {
  const report = sampleReport({ opaque: [{ type: '</script><!--', count: 1 }] });
  const text = dataText({ report, maps: {} });
  expect(text).not.toContain('<');
  const back = dataOf(text).report;
  expect(back.paths).toEqual(report.paths);
  expect(back.opaque).toEqual(report.opaque);
  expect(back.verdicts.map(({ message, resource }) => [message, resource])).toEqual(
    report.verdicts.map(({ message, resource }) => [message, resource]),
  );
});
