import type { Report } from '@cordon/cordon/report';
import { expect, test } from 'vitest';
import { sampleReport } from '../sample-report.ts';
import { expectQuiet, opened } from './opened.ts';

const names = {
  markup: '</script><script>globalThis.ran=1</script><img src=x onerror="globalThis.ran=1">',
  quotes: `"'\`><b data-hop="h1" onclick="globalThis.ran=1">&amp;`,
  turned: '\u202egnp.\u2066elif\u2069\u200b\u0000\u001b[31m',
  long: `${'A'.repeat(5000)} ${'b'.repeat(4999)}`,
  hash: '#path=p1&cfg=x/../../%00%E0%A4%A',
};

/** The report with every name and text of the user's replaced. */
function spoilt(bad: string): Report {
  const report = sampleReport();
  const at = { file: bad, line: 1, column: 1 };
  const when = { text: bad, all: [] };
  return {
    ...report,
    inputs: [{ path: `${bad}/a.yaml`, reader: 'cloudformation', resources: 1, skipped: null }],
    deployments: [{ id: bad, template: bad, stack: bad, parameters: { [bad]: bad } }],
    map: {
      ...report.map,
      boxes: report.map.boxes.map((each) => ({ ...each, name: bad, sub: bad })),
      nodes: report.map.nodes.map((each) => ({ ...each, name: bad, sub: bad })),
    },
    verdicts: report.verdicts.map((each) => ({
      ...each,
      resource: { ...each.resource, name: bad, at },
      message: bad,
      settle: each.settle && bad,
      findings: each.findings.map((finding) => ({ ...finding, at, got: bad, want: bad })),
      waived: each.verdict === 'fail' ? { reason: bad, until: '2027-01-01', from: at } : null,
    })),
    hops: report.hops.map((each) => ({
      ...each,
      protocol: bad,
      message: bad,
      evidence: [{ at, fact: bad }],
      otherwise: each.otherwise.map((other) => ({ ...other, protocol: bad, when })),
    })),
    configurations: report.configurations.map((each) => ({ ...each, id: bad, text: bad })),
    opaque: [{ type: bad, count: 1 }],
    notices: [{ text: bad, unseen: true, file: bad, line: 1 }],
  };
}

test.each(Object.entries(names))('names with %s are inert, in every view and choice', async (_sort, bad) => {
  const it = await opened(spoilt(bad), { viewport: { width: 390, height: 844 } });
  const { page } = it;
  expect(await page.locator('.path-row').count()).toBe(9);
  await page.locator('.path-row').first().click();
  expect(await page.locator('#detail .hops li').count()).toBe(3);
  await page.locator('#detail .stop a').nth(1).click();
  expect(await page.locator('#detail .verdict-rows li').count()).toBeGreaterThan(2);
  await page.keyboard.press('c');
  expect(await page.locator('.banner.other').count()).toBe(1);
  await page.locator('#search').fill(bad.slice(0, 40).replaceAll('\0', ''));
  await page.keyboard.press('Escape');
  for (const view of ['2', '3', '4', '1']) {
    await page.keyboard.press(view);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ view, wide: Math.max(0, wide) }).toEqual({ view, wide: 0 });
  }
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(await page.locator('img, [onclick], [onerror], [style]:not(#map *)').count()).toBe(0);
  expect(/[\u202a-\u202e\u2066-\u2069\u200b]/.test((await page.locator('body').textContent()) ?? '')).toBe(false);
  await expectQuiet(it);
});

test('an id that cannot be seen is still found when its link is pressed', async () => {
  const report = sampleReport();
  const id = 'records/\u202eRec\u200bords<"&';
  const [first] = report.verdicts;
  if (!first) throw new Error('no verdict');
  const verdicts = [{ ...first, resource: { ...first.resource, id, name: 'Turned' } }, ...report.verdicts.slice(1)];
  const { page } = await opened({ ...report, verdicts }, { hash: '#view=findings' });
  await page.locator('#view-findings .finding a', { hasText: 'Turned' }).first().click();
  expect(await page.locator('#detail h2').first().textContent()).toBe('Turned');
});
