import { describe, expect, test } from 'vitest';
import { markdownReport } from '../../src/reports/markdown.ts';
import { flowReports } from './flow-reports.ts';
import { poisoned } from './poisoned.ts';
import { samples } from './sample-reports.ts';

/** What a template could call a thing so that its report does more than name it. */
const attacks = [
  ['runs a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['ends its cell', ' | ok | '],
  ['ends its code', '` | `'],
  ['ends the picture', '\n```\n\n# All is well'],
  ['begins another picture', '"]; click n0 href "javascript:alert(1)"; n9["'],
  ['calls somebody', '@octo/team'],
  ['leads elsewhere', '[fine](https://example.invalid)'],
  ['hides what follows', '<!--'],
] as const;

describe.each(attacks)('a name that %s', (_what, attack) => {
  test.each(Object.entries({ ...samples, ...flowReports }))('does nothing in %s', (_name, report) => {
    const sound = markdownReport(report).split('\n');
    const lines = markdownReport(poisoned(report, attack)).split('\n');
    expect(lines.length).toBe(sound.length);
    const picture = lines.indexOf('```mermaid');
    for (const [place, line] of lines.entries()) {
      // Each line begins as it would, and has as many cells.
      expect(line.slice(0, 2)).toBe(sound[place]?.slice(0, 2));
      expect(line.match(/(?<!\\)\|/g)?.length).toBe(sound[place]?.match(/(?<!\\)\|/g)?.length);
    }
    const end = lines.indexOf('```', picture);
    const prose = lines.filter((_, place) => place < picture || place > end).join('\n');
    expect(prose.match(/<(?!br>|span>\$<\/span>|\/span>)|@(?!&#8203;)|(?<!\\)\[|:\/\/|<!--/g)).toBeNull();
    for (const line of picture < 0 ? [] : lines.slice(picture + 1, end)) {
      // Outside of its quotes, a line of the picture has nothing that came from a template.
      expect(line.replace(/"[^"]*"/g, '""')).toBe(sound[lines.indexOf(line)]?.replace(/"[^"]*"/g, '""'));
    }
  });
});

test('the name can still be read', () => {
  expect(markdownReport(poisoned(samples.findings, '<b>'))).toContain('PortalTargets&lt;b&gt;');
});
