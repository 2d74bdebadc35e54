import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { largeReport } from '../../../../bench/page/large-report.mjs';
import { sampleReport } from '../sample-report.ts';
import { expectQuiet, type Opened, opened } from './opened.ts';

let it: Opened;
let page: Page;

beforeAll(async () => {
  it = await opened(largeReport(sampleReport(), 1000));
  page = it.page;
});

test('lands on the hops that break most, and on entries by stores', async () => {
  expect(await page.locator('h1').textContent()).toBe(
    '14 hops let PHI travel in the clear. They break 42 of 300 paths.',
  );
  expect(await page.locator('.ranked li').first().textContent()).toContain('breaks 3 paths');
  expect(await page.locator('.matrix .g.fail').count()).toBeGreaterThan(10);
});

test('a cell opens its path, drawn by itself', async () => {
  await page.locator('.matrix td a').first().click();
  expect(await page.locator('#detail h2').first().textContent()).toBe('Clients3 → Records3');
  expect(await page.locator('#detail .path-map .node').count()).toBeGreaterThanOrEqual(4);
  const top = await page.locator('#detail').evaluate((each) => each.getBoundingClientRect().top);
  expect(top).toBeLessThan(1000);
  await page.keyboard.press('Escape');
});

test('shows lists by the hundred', async () => {
  expect(await page.locator('.path-row').count()).toBe(100);
  await page.locator('#paths [data-more]').click();
  expect(await page.locator('.path-row').count()).toBe(200);
  expect(await page.locator('#paths .more').textContent()).toContain('200 of 300 are shown');
});

test('keeps what passed closed until somebody asks, and finds it all the same', async () => {
  await page.keyboard.press('2');
  expect(await page.locator('details[data-group=pass]').evaluate((each) => (each as HTMLDetailsElement).open)).toBe(
    false,
  );
  await page.locator('#search').fill('Documents77');
  expect(await page.locator('#view-findings').textContent()).toContain('Documents77');
  await page.locator('#search').fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
});

test('the browser hears nothing of it', async () => expectQuiet(it));
