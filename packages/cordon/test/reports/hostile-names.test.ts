import { describe, expect, test } from 'vitest';
import { plain } from '../../src/reports/paint.ts';
import { terminalReport } from '../../src/reports/terminal.ts';
import { flowReports } from './flow-reports.ts';
import { poisoned } from './poisoned.ts';
import { samples } from './sample-reports.ts';

/** What a template could call a thing to rub out a finding, turn its text round or hide a part of it. */
const attacks = [
  ['clears the screen', '\u001b[2J'],
  ['goes up a line', '\u001b[1A\r'],
  ['sets the title of the window', '\u001b]0;fine\u0007'],
  ['begins a sequence in one byte', '\u009b2J'],
  ['turns the direction round', '\u202e'],
  ['cannot be seen', '\u200b'],
  ['ends the line', '\u2028'],
  ['starts a new line', '\r\n'],
] as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

describe.each(attacks)('a name that %s', (_what, attack) => {
  test.each(Object.entries({ ...samples, ...flowReports }))('does nothing in %s', (_name, report) => {
    const text = terminalReport(poisoned(report, attack), { paint: plain });
    expect(obeyed.exec(text)).toBeNull();
    // Each verdict still begins one line of its own, and none was added.
    const marks = (each: string) => each.split('\n').filter((line) => /^[✗?!✓] /.test(line)).length;
    expect(marks(text)).toBe(marks(terminalReport(report)));
  });
});

test('the name can still be read', () => {
  expect(terminalReport(poisoned(samples.findings, '\u001b[2J'))).toContain('PortalTargets\ufffd[2J');
});
