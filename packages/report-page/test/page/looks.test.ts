import { describe, expect, test } from 'vitest';
import { sampleReport } from '../sample-report.ts';
import { expectQuiet, opened } from './opened.ts';

describe('the page', () => {
  test('opens from a file, asks for nothing, and its policy refuses nothing of its own', async () => {
    const it = await opened(sampleReport());
    await expect(it.page.locator('h1').textContent()).resolves.toBe(
      '1 hop lets PHI travel in the clear. It breaks 3 of 9 paths.',
    );
    expect(await it.page.locator('.path-row').count()).toBe(9);
    expect(await it.page.locator('#map .node').count()).toBeGreaterThan(15);
    await expectQuiet(it);
  });

  test('runs no script and no style that is not its own', async () => {
    const it = await opened(sampleReport());
    await it.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="color: rgb(1, 2, 3)">x</p>');
    });
    expect(await it.page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(await it.page.locator('#styled').evaluate((each) => getComputedStyle(each).color)).not.toBe('rgb(1, 2, 3)');
    expect(it.said.filter((each) => each.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
  });

  test('reads without scripts: headline, map, paths hop by hop, findings, sentences, inputs', async () => {
    const { page } = await opened(sampleReport(), { javaScriptEnabled: false });
    for (const [selector, text] of [
      ['h1', '1 hop lets PHI travel in the clear.'],
      ['#map', 'PortalListener'],
      ['.path-list', 'broken'],
      ['.hop-tables', 'HTTP 8080, in the clear'],
      ['[id="view=findings"]', 'PortalListener sends plain HTTP to PortalTargets.'],
      ['[id="view=checklist"]', 'Sessions containing PHI must encrypt both front-end and back-end listeners'],
      ['[id="view=read"]', 'infra/portal.yaml'],
    ] as const) {
      const element = page.locator(selector).first();
      expect(await element.isVisible(), selector).toBe(true);
      expect(await element.textContent(), selector).toContain(text);
    }
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.locator('.path-row').first().click();
    expect(await page.locator('[id="path=p1"]').evaluate((each) => each.matches(':target'))).toBe(true);
  });

  test('prints the whole report as declared, in light colours, and is as before afterwards', async () => {
    const { page } = await opened(sampleReport(), { colorScheme: 'dark', hash: '#path=p5&cfg=is-prod-false' });
    const shown = () => page.locator('h1').textContent();
    const before = await shown();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await shown()).toBe('1 hop lets PHI travel in the clear. It breaks 3 of 9 paths.');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await shown()).toBe(before);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(8);
    // The first is landscape, for the map; the last is not.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 84\d(\.\d+)? 59\d/);
  });

  test.each([390, 768, 1440])('needs no scrolling sideways at %d pixels, in any view', async (width) => {
    const it = await opened(sampleReport(), { viewport: { width, height: 844 } });
    for (const view of ['map', 'findings', 'checklist', 'read']) {
      await it.page.keyboard.press(String(['map', 'findings', 'checklist', 'read'].indexOf(view) + 1));
      const wide = await it.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ view, wide: Math.max(0, wide) }).toEqual({ view, wide: 0 });
    }
    await expectQuiet(it);
  });

  test('says first that no scope is declared, and nothing good of there being no path', async () => {
    const report = sampleReport();
    const bare = { ...report, scope: { ...report.scope, declared: false }, paths: [], hops: [], configurations: [] };
    const { page } = await opened({ ...bare, map: { boxes: [], nodes: [], relations: [] } });
    expect(await page.locator('h1').textContent()).toBe('No way from an entry to a store was seen.');
    expect(await page.locator('.banner').first().textContent()).toContain('No PHI scope is declared');
    expect(await page.locator('#headline .sub').textContent()).toContain('That says nothing of how PHI travels');
    expect(await page.locator('#detail .finding h4').first().textContent()).toBe(
      'PortalListener sends plain HTTP to PortalTargets.',
    );
    const said = await page.locator('.head, #paths, #detail, .foot').allTextContents();
    expect(said.join(' ')).not.toMatch(/\b(secure|compliant|all good)\b/i);
  });
});
