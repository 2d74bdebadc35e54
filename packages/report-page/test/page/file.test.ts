import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '../../../cordon/src/check.ts';
import { htmlReport } from '../../src/index.ts';
import { sampleReport } from '../sample-report.ts';
import { opened } from './opened.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

test('the page of the example is below 300 kB, and says all that fails and is unknown without scripts', async () => {
  const { report } = check({ paths: ['examples/clinic'], cwd: root });
  const text = await htmlReport(report);
  expect(Buffer.byteLength(text)).toBeLessThan(300_000);
  const { page } = await opened(text, { javaScriptEnabled: false });
  const found = (await page.locator('[id="view=findings"]').textContent()) ?? '';
  const open = report.verdicts.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown');
  expect(open.length).toBeGreaterThan(2);
  for (const { resource, control } of open) {
    expect(found).toContain(resource.name);
    expect(found).toContain(`cordon explain ${control}`);
  }
  const passed = page.locator('details[data-group=pass] tbody tr', {
    hasText: 'Buckets deny every request over plain HTTP.',
  });
  expect(await passed.locator('li a').allTextContents()).toEqual(['DocumentsBucket', 'AuditBucket', 'AccessLogBucket']);
});

test('a copy whose data are damaged reads as one without scripts', async () => {
  const text = await htmlReport(sampleReport());
  const damaged = text.replace(/(<script type="text\/plain" id="data">.{40}).{8}/, '$1AAAAAAAA');
  expect(damaged).not.toBe(text);
  const { page } = await opened(damaged, { isDamaged: true });
  await page.waitForSelector('html:not(.js)');
  expect(await page.locator('[id="view=findings"]').isVisible()).toBe(true);
  expect(await page.locator('[id="view=checklist"]').isVisible()).toBe(true);
});
