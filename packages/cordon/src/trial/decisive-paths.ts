import type { Control } from '../controls/control.ts';
import type { Verdict } from '../worlds/verdict.ts';
import { judgeText } from './judge-text.ts';
import { type Json, plainTemplate, valueAt, valuePaths, withValue } from './plain-template.ts';

/** What a value may be instead: nothing, or something else that is known. */
const others: (Json | undefined)[] = [undefined, 'something-else', 'false', 'HTTP', []];

/** The values that would make the passing example fail if they were others. */
export function decisivePaths(control: Control): string[][] {
  const template = plainTemplate(control.examples.passes);
  const failing = plainTemplate(control.examples.fails);
  return valuePaths(template).filter((path) =>
    [...others, valueAt(failing, path)].some(
      (other) => verdictIn(control, withValue(template, path, other)) === 'fail',
    ),
  );
}

/** Without the paths that others lie below: what is lost with a whole is told by its part. */
export function innermost(paths: readonly string[][]): string[][] {
  return paths.filter((path) => !paths.some((other) => other !== path && path.every((key, at) => other[at] === key)));
}

/** What the control says of the resource that its examples are about. */
export function verdictIn(control: Control, template: string): Verdict | 'no verdict' {
  const verdicts = judgeText(control, template);
  const own = verdicts.filter((each) => each.resource.name === control.examples.resource);
  // Where nothing leads to it any more, whoever might have led there has the doubt.
  if (own.length === 0 && verdicts.some(({ verdict }) => verdict === 'unknown')) return 'unknown';
  return own.length === 1 && own[0] ? own[0].verdict : 'no verdict';
}
