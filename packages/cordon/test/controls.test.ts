import { describe, expect, test } from 'vitest';
import { allControls } from '../src/controls/all-controls.ts';
import type { Control } from '../src/controls/control.ts';
import { tryFix } from '../src/trial/try-fix.ts';
import type { Verdict } from '../src/worlds/verdict.ts';
import { type Json, plainTemplate, unknowable, valueAt, valuePaths, withValue } from './blanking.ts';
import { judgeText, verdictOn } from './judge-text.ts';

describe.each(allControls.map((control) => [control.id, control] as const))('%s', (_id, control) => {
  const { resource, line, fails, passes } = control.examples;

  test('fails its failing example on the resource and the line', () => {
    const verdicts = judgeText(control, fails);
    const failed = verdicts.filter((each) => each.verdict === 'fail');
    expect(failed.map((each) => each.resource.name)).toEqual([resource]);
    expect(failed[0]?.findings.map((finding) => finding.at.line)).toContain(line);
    expect(failed[0]?.when).toBeNull();
  });

  test('passes its passing example', () => {
    const verdict = verdictOn(judgeText(control, passes), resource);
    expect({ verdict: verdict.verdict, when: verdict.when }).toEqual({ verdict: 'pass', when: null });
  });

  test.runIf(control.fix.edits)('passes its failing example once the fix is applied', () => {
    expect(tryFix(control)).toEqual([]);
  });

  test('nothing unknown turns a verdict into a pass', () => {
    for (const example of [fails, passes]) {
      const template = plainTemplate(example);
      const before = verdictIn(control, JSON.stringify(template));
      if (before === 'pass') continue;
      for (const path of valuePaths(template)) {
        const after = verdictIn(control, withValue(template, path, unknowable));
        expect(['fail', 'unknown'], `${path.join('.')} blanked`).toContain(after);
      }
    }
  });

  test('each fact that decides the pass gives unknown when it is not known', () => {
    const template = plainTemplate(passes);
    const failing = plainTemplate(fails);
    const decisive = valuePaths(template).filter((path) =>
      [...others, valueAt(failing, path)].some(
        (other) => verdictIn(control, withValue(template, path, other)) === 'fail',
      ),
    );
    for (const path of decisive) {
      expect(verdictIn(control, withValue(template, path, unknowable)), `${path.join('.')} blanked`).toBe('unknown');
    }
    if (!passesByAbsence.has(control.id)) expect(decisive.length).toBeGreaterThan(0);
  });
});

test('every control has a fix that can be applied', () => {
  expect(allControls.filter(({ fix }) => !fix.edits).map(({ id }) => id)).toEqual(beyondEdits);
});

/** What they ask for is no change of properties: another service is another resource, with another program behind it. */
const beyondEdits = ['phi-stays-in-eligible-services'];

/** What a value may be instead: nothing, or something else that is known. */
const others: (Json | undefined)[] = [undefined, 'something-else', 'false', 'HTTP', []];

/** Pass because a property is not there: there is nothing in the example to blank. */
const passesByAbsence = new Set([
  'bucket-is-not-a-website',
  'key-metadata-holds-no-phi',
  'object-keys-hold-no-phi',
  'phi-stays-in-eligible-services',
  'waf-fails-closed',
  'no-plaintext-ports-from-outside',
]);

function verdictIn(control: Control, template: string): Verdict {
  return verdictOn(judgeText(control, template), control.examples.resource).verdict;
}
