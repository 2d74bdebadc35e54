import { expect, test } from 'vitest';
import { unzipped } from '../src/page/client/unzipped.ts';
import { packed, unpacked } from '../src/page/columns.ts';
import { dataOf, dataText } from '../src/page/page-data.ts';
import { zipped } from '../src/page/zipped.ts';
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

test('a report comes back whole but for fingerprints, and cannot end its element', async () => {
  const report = sampleReport({ opaque: [{ type: '</script><!--', count: 1 }] });
  const text = zipped(dataText({ report, maps: {} }));
  expect(text).toMatch(/^[A-Za-z0-9+/]+=*$/);
  const back = dataOf(await unzipped(text)).report;
  expect(back.paths).toEqual(report.paths);
  expect(back.opaque).toEqual(report.opaque);
  expect(back.verdicts.map(({ message, resource }) => [message, resource])).toEqual(
    report.verdicts.map(({ message, resource }) => [message, resource]),
  );
});
