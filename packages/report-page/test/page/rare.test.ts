import type { Report } from '@cordon/cordon/report';
import { expect, test } from 'vitest';
import { sampleReport } from '../sample-report.ts';
import { expectQuiet, opened } from './opened.ts';

/** What the clinic has none of: several configurations, hops that are only possible, waivers. */
function rare(): Report {
  const report = sampleReport();
  const [isProd] = report.configurations;
  const [hop] = report.hops;
  if (!isProd || !hop) throw new Error('the clinic has changed');
  const from = { file: 'cordon.yaml', line: 14, column: 5 };
  const waived = { reason: 'renamed with the next release', until: '2026-12-31', from };
  return {
    ...report,
    configurations: [
      isProd,
      { ...isProd, id: 'encrypt', text: 'Encrypt is false', verdicts: [] },
      { ...isProd, id: 'env', text: 'Environment is test', hops: [], paths: [] },
    ],
    verdicts: report.verdicts.map((each) =>
      each.control === 'key-metadata-holds-no-phi' && each.verdict === 'fail' ? { ...each, waived } : each,
    ),
    hops: [
      ...report.hops,
      {
        ...{ ...hop, id: 'maybe', from: 'portal/IntakeHost', to: 'records/Exports', via: [], certainty: 'possible' },
        ...{ message: 'IntakeRole may write to every bucket', when: null, otherwise: [] },
      },
    ],
  };
}

test('several configurations are a list, with what changes in each', async () => {
  const it = await opened(rare());
  const { page } = it;
  expect(await page.locator('#headline .sub').textContent()).toContain('3 other configurations change something');
  await page.locator('.picker summary').click();
  expect(await page.locator('.choices [role=radio]').allTextContents()).toEqual([
    'As declaredparameters and defaults',
    'IsProd is false1 verdict, 2 hops, 4 paths change',
    'Encrypt is false2 hops, 4 paths change',
    'Environment is test1 verdict changes',
  ]);
  await page.locator('.choices [role=radio]', { hasText: 'Environment is test' }).click();
  expect(await page.locator('.banner.other').textContent()).toContain('You are looking at: Environment is test.');
  expect(await page.locator('.tally [data-verdict=fail] .number').textContent()).toBe('4');
  expect(await page.locator('h1').textContent()).toContain('3 of 9 paths');
  await expectQuiet(it);
});

test('a possible hop is told apart from those that were seen, and breaks nothing', async () => {
  const { page } = await opened(rare());
  await page.locator('details.possible summary').click();
  expect(await page.locator('details.possible li').textContent()).toContain('IntakeRole may write to every bucket.');
  await page.locator('details.possible .link').click();
  expect(await page.locator('#detail .lead').textContent()).toContain('It is possible: something allows it');
  expect(await page.locator('#map [data-hop=maybe]').getAttribute('class')).toContain('possible');
});

test('a waived failure stays a failure, apart from the others, with who waived it and until when', async () => {
  const { page } = await opened(rare(), { hash: '#view=findings' });
  expect(await page.locator('#group-waived').textContent()).toContain('Failed, and waived for a time');
  expect(await page.locator('[aria-labelledby=group-waived] .waiver').textContent()).toBe(
    'Waived until 31 Dec 2026. Renamed with the next release. cordon.yaml:14:5',
  );
  expect(await page.locator('.tally [data-verdict=fail] .number').textContent()).toBe('3');
});

test('what the map draws as one leads to each of it', async () => {
  const report = sampleReport();
  const bucket = report.map.nodes.find(({ id }) => id === 'records/Documents');
  const hop = report.hops.find(({ to }) => to === 'records/Documents');
  if (!bucket || !hop) throw new Error('the clinic has changed');
  const copies = [1, 2, 3, 4, 5, 6, 7].map((each) => `records/Scans-${each}`);
  const nodes = copies.map((id) => ({ ...bucket, id, resource: id, name: id.slice(8), attached: [] }));
  const hops = copies.map((id) => ({ ...hop, id: `to ${id}`, to: id }));
  const it = await opened({
    ...report,
    hops: [...report.hops, ...hops],
    map: { ...report.map, nodes: [...report.map.nodes, ...nodes] },
  });
  const { page } = it;
  await page.locator('#map .node.many').click();
  const others = page.locator('#detail .as-one');
  expect(await others.textContent()).toContain('The map draws it as one with 6 others: Scans-2, Scans-3');
  await others.locator('a', { hasText: 'Scans-5' }).click();
  expect(await page.locator('#detail h2').first().textContent()).toBe('Scans-5');
  expect(await page.locator('#map .node.many').getAttribute('class')).toContain('sel');
  await page.locator('#map .hop[data-hops]').dispatchEvent('click');
  expect(await others.locator('a').count()).toBe(6);
  await expectQuiet(it);
});

test('what PHI spreads to says which hops bring it, and what is waived is marked as no must', async () => {
  const report = rare();
  const waived = {
    reason: 'renewed in spring',
    until: '2026-12-31',
    from: { file: 'cordon.yaml', line: 14, column: 5 },
  };
  const it = await opened(
    {
      ...report,
      verdicts: report.verdicts.map((each) =>
        each.resource.name === 'PortalTargets' && each.verdict === 'fail' ? { ...each, waived } : each,
      ),
    },
    { hash: '#res=records/Exports' },
  );
  const { page } = it;
  const scope = page.locator('#detail .facts dd', { hasText: 'PHI spreads here because of' });
  expect(await scope.textContent()).toContain('Records → Exports');
  await scope.locator('a').click();
  expect(await page.locator('#detail h2').first().textContent()).toBe('Records → Exports');
  const targets = page.locator('#map [data-node="portal/PortalTargets"]');
  expect(await targets.getAttribute('class')).not.toContain('must');
  expect(await targets.locator('.glyph.fail').isVisible()).toBe(true);
  await expectQuiet(it);
});
