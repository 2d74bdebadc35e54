import type { Control } from '../controls/control.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import type { ReportedVerdict } from '../reports/report.ts';
import { decisivePaths, innermost, verdictIn } from './decisive-paths.ts';
import { judgeText } from './judge-text.ts';
import { plainTemplate, unknowable, valuePaths, withValue } from './plain-template.ts';
import { tryFix } from './try-fix.ts';

/** What came of trying a control on its own examples. */
export interface Trial {
  /** What is not as it should be, a line each. */
  readonly problems: readonly string[];
  /** Paths of the values of the passing example on which its verdict hangs. */
  readonly decisive: readonly string[];
}

/**
 * Tries a control on its examples: the failing one gives one fail, on the named resource and line; the passing one
 * passes; no value of either that becomes unknown makes the verdict better or lets a pass stand that hangs on it; and the
 * failing one passes once the edits of the fix are applied.
 */
export function tryControl(control: Control): Trial {
  try {
    const wrong = [...failsAsItSays(control), ...passesAsItSays(control)];
    if (wrong.length > 0) return { problems: wrong, decisive: [] };
    const decisive = decisivePaths(control);
    return {
      problems: [...staysOpen(control), ...unknownWhenBlanked(control, decisive), ...tryFix(control)],
      decisive: innermost(decisive).map((path) => path.slice(1).join('.')),
    };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { problems: [`an example cannot be read: ${error.message}`], decisive: [] };
  }
}

function failsAsItSays(control: Control): string[] {
  const { resource, line, fails } = control.examples;
  const verdicts = judgeText(control, fails);
  const failed = verdicts.filter(({ verdict }) => verdict === 'fail');
  const [only] = failed;
  if (!only) return [`the failing example does not fail: ${told(verdicts)}`];
  const names = failed.map((each) => each.resource.name);
  if (names.length > 1 || names[0] !== resource) {
    return [`the failing example fails on ${names.join(', ')}; examples.resource is ${resource}`];
  }
  const lines = only.findings.map(({ at }) => at.line);
  if (!lines.includes(line)) return [`the finding is at line ${lines.join(', ')}; examples.line is ${line}`];
  return only.when ? [`the failing example fails only when ${only.when.text}`] : [];
}

function passesAsItSays(control: Control): string[] {
  const { resource, passes } = control.examples;
  const verdicts = judgeText(control, passes);
  const own = verdicts.find((each) => each.resource.name === resource);
  if (!own) return [`the passing example has no resource ${resource} that it is asked of`];
  if (own.verdict !== 'pass') return [`the passing example does not pass: ${told([own])}`];
  return own.when ? [`the passing example passes only when ${own.when.text}`] : [];
}

function told(verdicts: readonly ReportedVerdict[]): string {
  if (verdicts.length === 0) return 'no resource in it is of a kind that it runs on';
  return verdicts
    .map(({ verdict, resource, message }) => `${resource.name} ${verdict}${message ? ` (${message})` : ''}`)
    .join(', ');
}

/** Blanking a value of the failing example may leave the question open, but never answer it. */
function staysOpen(control: Control): string[] {
  const template = plainTemplate(control.examples.fails);
  return valuePaths(template).flatMap((path) => {
    const after = verdictIn(control, withValue(template, path, unknowable));
    return after === 'fail' || after === 'unknown' ? [] : [`${path.join('.')} unknown turns the fail into ${after}`];
  });
}

function unknownWhenBlanked(control: Control, decisive: readonly string[][]): string[] {
  const template = plainTemplate(control.examples.passes);
  return decisive.flatMap((path) => {
    const after = verdictIn(control, withValue(template, path, unknowable));
    return after === 'unknown' ? [] : [`${path.join('.')} decides the pass, and unknown it gives ${after}`];
  });
}
