import type { Control } from '../controls/control.ts';
import { failingOf, judgeAll } from '../fix/judge-all.ts';
import { mend } from '../fix/mend.ts';
import { nothingDeclared } from '../model/declared.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { judgeText } from './judge-text.ts';

/**
 * Applies the edits of a control's fix to its failing example, whatever the effect. @returns what keeps the example from passing then,
 * a line each; nothing for a control without edits.
 */
export function tryFix(control: Control): string[] {
  if (!control.fix.edits) return [];
  const { resource, fails } = control.examples;
  const name = 'template.yaml';
  const before = new Map([[name, new SourceText(name, fails)]]);
  const circumstances = {
    controls: [control],
    declared: nothingDeclared('2026-11-25'),
    reading: { given: () => undefined },
  };
  const { sources, refused } = mend(control, judgeAll(before, circumstances).flatMap(failingOf), before);
  if (refused.length > 0) return refused.map(({ why }) => `its fix cannot be applied to the failing example: ${why}`);
  try {
    const own = judgeText(control, sources.get(name)?.text ?? '').find((each) => each.resource.name === resource);
    const when = own?.when ? ` when ${own.when.text}` : '';
    if (own?.verdict === 'pass' && when === '') return [];
    return [`the failing example does not pass once the fix is applied: ${own?.verdict ?? 'no verdict'}${when}`];
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return [`once the fix is applied, the failing example cannot be read: ${error.message}`];
  }
}
