import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '@cordon/cordon/report';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findBrowser } from '../../../../scripts/page-browser.mjs';
import { htmlReport } from '../../src/index.ts';

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--no-first-run'],
];

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page asked for besides itself. */
  readonly requests: readonly string[];
  /** What the browser said: errors, and what the policy refused. */
  readonly said: readonly string[];
}

let started: Promise<Browser> | undefined;
const folders: string[] = [];

afterAll(async () => {
  await (await started)?.close();
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

/** One browser a file of tests, with a folder for its data that it makes and takes away itself. */
function browser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium: name one with CORDON_CHROMIUM');
  started ??= chromium.launch({ executablePath, args: flags });
  return started;
}

/** A report's page, opened from a file by somebody who never opened one before. */
export async function opened(
  report: Report | string,
  options: BrowserContextOptions & { readonly hash?: string; readonly isDamaged?: boolean } = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-page-'));
  folders.push(folder);
  const file = join(folder, 'report.html');
  writeFileSync(file, typeof report === 'string' ? report : await htmlReport(report));
  const { hash = '', isDamaged = false, ...wanted } = options;
  const context = await (await browser()).newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
    ...wanted,
  });
  const page = await context.newPage();
  const [requests, said]: [string[], string[]] = [[], []];
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(address + hash);
  // The script unpacks its data first; then the views are its own.
  if (wanted.javaScriptEnabled !== false && !isDamaged) await page.waitForSelector('#view-map', { state: 'attached' });
  return { page, context, requests, said };
}

export async function expectQuiet({ requests, said }: Opened): Promise<void> {
  expect({ requests, said }).toEqual({ requests: [], said: [] });
}
