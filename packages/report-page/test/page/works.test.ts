import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleReport } from '../sample-report.ts';
import { expectQuiet, type Opened, opened } from './opened.ts';

let it: Opened;
let page: Page;
const hash = () => page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
const lit = () =>
  page.$$eval('#map .hop.lit', (all) =>
    all
      .map((each) => [(each as SVGElement).style.getPropertyValue('--i'), (each as SVGElement).dataset.hop])
      .sort()
      .map(([, id]) => id),
  );
const matching = () => page.locator('#matches').textContent();

beforeAll(async () => {
  it = await opened(sampleReport());
  page = it.page;
});
beforeEach(async () => {
  await page.keyboard.press('Escape');
  // A change of the address is heard later; until then the page would write its old one.
  await page.evaluate(async () => {
    if (location.hash === '') return;
    const heard = new Promise((go) => addEventListener('hashchange', go, { once: true }));
    location.hash = '';
    await heard;
  });
});

describe('whoever presses', () => {
  test('a path sees its hops lit in the order of the data, and what breaks it', async () => {
    await page.locator('.path-row', { hasText: 'Patients → Exports' }).click();
    expect(await lit()).toEqual(['h1', 'h2', 'h4', 'h15']);
    expect(await page.locator('.path-row[aria-current]').textContent()).toContain('Exports');
    expect(await page.locator('#detail h2').first().textContent()).toBe('Patients → Exports');
    expect(await page.locator('#detail .hops li').count()).toBe(4);
    expect(await page.locator('#detail .finding h4').textContent()).toBe(
      'PortalListener sends plain HTTP to PortalTargets.',
    );
    expect(await hash()).toBe('path=p3');
    await page.locator('.path-row[aria-current]').click();
    expect(await lit()).toEqual([]);
  });

  test('a node sees its verdicts, and what is attached to it', async () => {
    await page.locator('#map [data-node="portal/PortalListener"]').click();
    expect(await page.locator('#detail h2').first().textContent()).toBe('PortalListener');
    expect(await page.locator('#detail .plain').first().textContent()).toContain('PortalCert');
    expect(await page.locator('#map .node.sel').getAttribute('data-node')).toBe('portal/PortalListener');
    expect(await lit()).toEqual(expect.arrayContaining(['h1', 'h2']));
  });

  test('a hop through a gate, or the gate, sees both lit', async () => {
    const gate = page.locator('#map [data-node="portal/EdgeWebAcl"]');
    await page.locator('#map [data-hop="h1"] .hit').first().dispatchEvent('click');
    expect(await gate.getAttribute('class')).toContain('onpath');
    await gate.click();
    expect(await page.locator('#detail h2').first().textContent()).toBe('EdgeWebAcl');
    expect(await lit()).toEqual(['h1']);
  });

  test('a hop sees the paths that take it', async () => {
    await page.locator('#map [data-hop="h2"] .hit').first().dispatchEvent('click');
    expect(await page.locator('#detail .on-paths').textContent()).toContain('On 3 paths');
    expect(await lit()).toEqual(['h2']);
  });

  test('a filter sees what matches, and what that hides', async () => {
    await page.locator('.chip', { hasText: /^fail$/ }).click();
    expect(await matching()).toBe('3 of 30 verdicts Clear');
    expect(await page.locator('.path-row').count()).toBe(3);
    await page.locator('.chip', { hasText: /^may$/ }).click();
    expect(await page.locator('#detail .empty').textContent()).toContain(
      '30 verdicts are hidden by the filters. A hidden verdict is not a passed one.',
    );
    await page.locator('#matches .link').click();
    expect(await page.locator('.path-row').count()).toBe(9);
  });

  test('a system sees only its verdicts', async () => {
    await page.locator('#system').selectOption('AWS KMS');
    await page.keyboard.press('2');
    expect(await page.locator('#view-findings .finding h4').allTextContents()).toEqual([
      'A tag of RecordsKey looks like a medical record number.',
    ]);
  });

  test('the search field finds by name, file, control and sentence', async () => {
    for (const [text, found] of [
      ['PortalCert', 'PortalCert is imported'],
      ['infra/archive.yaml', 'The access policy of ImagingArchive'],
      ['tls-policy-is-current', 'PortalListener names no SslPolicy'],
      ['stored in the Tags', 'A tag of RecordsKey'],
    ] as const) {
      await page.locator('#search').fill(text);
      expect(await page.locator('#detail').textContent(), text).toContain(found);
    }
    await page.locator('#search').fill('patient zero');
    expect(await matching()).toBe('0 of 30 verdicts Clear');
    expect(await page.locator('#paths .empty').textContent()).toContain('No path matches');
  });

  test('another configuration sees its verdicts, its paths, and that it is not the declared one', async () => {
    await page.locator('.switch [role=radio]', { hasText: 'false' }).click();
    expect(await page.locator('h1').textContent()).toBe('3 hops let PHI travel in the clear. They break 5 of 9 paths.');
    expect(await page.locator('.banner.other').textContent()).toContain('You are looking at: IsProd is false.');
    expect(await page.locator('.tally [data-verdict=fail] .number').textContent()).toBe('4');
    expect(await page.locator('#map [data-hop="h8"]').getAttribute('class')).toContain('no');
    expect(await hash()).toBe('cfg=is-prod-false');
    expect(await page.locator('#said').textContent()).toContain('Configuration: IsProd is false.');
    await page.keyboard.press('c');
    expect(await page.locator('.banner.other').count()).toBe(0);
    expect(await page.locator('#map [data-hop="h8"]').getAttribute('class')).toContain('yes');
  });

  test('nearer and Fit sees the map larger, and whole again', async () => {
    const width = () => page.locator('#map svg').evaluate((each) => each.getBoundingClientRect().width);
    const before = await width();
    await page.locator('#zoom-in').click();
    expect(await width()).toBeGreaterThan(before * 1.2);
    await page.locator('#zoom-fit').click();
    expect(await width()).toBeLessThanOrEqual(before + 1);
  });

  test('an address that somebody sent sees the same', async () => {
    const { page: other } = await opened(sampleReport(), { hash: '#view=findings&verdict=unknown' });
    expect(await other.locator('#view-findings .finding').count()).toBe(2);
    expect(await other.evaluate(() => scrollY)).toBe(0);
    expect(await other.locator('.chip[aria-pressed=true]').allTextContents()).toEqual(['unknown']);
  });

  test('all of this hears nothing from the browser', async () => expectQuiet(it));
});

describe('whoever has only a keyboard', () => {
  test('walks paths, lets go, and changes views, theme and search', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await hash()).toBe('path=p2');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#path=p2');
    await page.keyboard.press('k');
    expect(await hash()).toBe('path=p1');
    await page.keyboard.press('Escape');
    expect(await hash()).toBe('');
    await page.keyboard.press('3');
    expect(await page.locator('#view-checklist').isVisible()).toBe(true);
    expect(await page.locator('#said').textContent()).toBe('Checklist is shown.');
    await page.keyboard.press('1');
    await page.keyboard.press('t');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('Cert');
    expect(await hash()).toContain('q=Cert');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.locator('#help').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#help').isVisible()).toBe(false);
  });

  test('moves through tabs and configurations with arrow keys', async () => {
    await page.locator('#tab-map').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => [document.activeElement?.id, document.activeElement?.ariaSelected])).toEqual([
      'tab-findings',
      'true',
    ]);
    await page.keyboard.press('Home');
    await page.locator('.switch [aria-checked=true]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await hash()).toBe('cfg=is-prod-false');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-checked'))).toBe('true');
  });

  test('chooses a node of the map with Enter', async () => {
    await page.locator('#map [data-node="records/Records"]').focus();
    await page.keyboard.press('Enter');
    expect(await hash()).toBe('res=records/Records');
  });
});
