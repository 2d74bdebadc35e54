import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../src/reports/json.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { coloured, plain } from '../../src/reports/paint.ts';
import { terminalReport } from '../../src/reports/terminal.ts';
import { flowReports } from './flow-reports.ts';
import { samples } from './sample-reports.ts';

// A golden that is wanted otherwise is rewritten by `npx vitest run packages/cordon/test/reports --update`.
describe.each(Object.entries({ ...samples, ...flowReports }))('%s', (name, report) => {
  test('on a terminal', async () => {
    await expect(terminalReport(report)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test('on a narrow terminal', async () => {
    const text = terminalReport(report, { width: 50 });
    await expect(text).toMatchFileSnapshot(`golden/${name}.narrow.txt`);
    expect(text.split('\n').filter((line) => line.length > 50)).toEqual([]);
  });

  test('as JSON', async () => {
    const text = jsonReport(report);
    await expect(text).toMatchFileSnapshot(`golden/${name}.json.txt`);
    expect(JSON.parse(text)).toEqual(report);
  });

  test('as Markdown', async () => {
    await expect(markdownReport(report)).toMatchFileSnapshot(`golden/${name}.markdown.txt`);
  });

  test('says the same with colour as without', () => {
    const text = terminalReport(report, { paint: plain });
    const withColour = terminalReport(report, { paint: coloured });
    expect(stripVTControlCharacters(withColour)).toBe(text);
    expect(withColour.includes('\u001b[')).toBe(/^[✗?!]/m.test(text));
  });
});

test('what fails stands before what is advised, whatever the order of controls', () => {
  const advice = samples.findings.verdicts.filter(({ strength }) => strength === 'may');
  const elsewhere = samples['otherwise-only'].verdicts.filter(({ otherwise }) => otherwise.length > 0);
  const verdicts = [...advice, ...elsewhere, ...samples.findings.verdicts.filter((each) => !advice.includes(each))];
  const text = terminalReport({ ...samples.findings, verdicts }, { width: 200 });
  expect(text.match(/^[✗!?].*$/gm)?.map(([first, ...rest]) => [first, rest.join('').includes('as declared)')])).toEqual(
    [
      ['✗', false],
      ['✗', false],
      ['✗', true],
      ['!', false],
      ['?', false],
    ],
  );
});

test('colours by meaning', () => {
  const text = terminalReport(samples.findings, { paint: coloured });
  expect(text).toContain(
    '\u001b[31m\u001b[1m✗ PortalTargets receives plain HTTP from its load balancer\u001b[22m\u001b[39m\n',
  );
  expect(text).toContain('    \u001b[36minfra/portal.yaml:118:7\u001b[39m  got HTTP, want HTTPS\n');
  expect(text).toContain('\u001b[33m? PortalTargets');
});
