import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { sampleReport } from '../sample-report.ts';
import { opened } from './opened.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const views = ['#', '#path=p1', '#res=portal%2FPortalListener', '#view=findings', '#view=checklist', '#view=read'];

declare global {
  interface Window {
    readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

describe.each([
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
] as const)('%s', (_where, options) => {
  test.each(views)('%s has nothing serious that keeps somebody out', async (hash) => {
    // The page's own policy lets no other script in: it is for the page, not for those who examine it.
    const { page } = await opened(sampleReport(), { ...options, hash, bypassCSP: true });
    await page.addScriptTag({ path: axe });
    const { violations, passes } = await page.evaluate(() =>
      window.axe.run(document, { resultTypes: ['violations', 'passes'] }),
    );
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 4).map(({ html }) => html.slice(0, 200))])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });
});
