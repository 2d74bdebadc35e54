import type { Control } from '../controls/control.ts';
import { failingOf, judgeAll } from '../fix/judge-all.ts';
import { mend } from '../fix/mend.ts';
import { nothingDeclared } from '../model/declared.ts';
import { ReadError } from '../readers/syntax/read-error.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { judgeText } from './judge-text.ts';

const name = 'template.yaml';

/** The failing example of a control after the edits of its fix, whatever the effect, and what refuses to be changed. */
export function fixedExample(control: Control): { readonly text: string; readonly refused: readonly string[] } {
  const before = new Map([[name, new SourceText(name, control.examples.fails)]]);
  const circumstances = {
    controls: [control],
    declared: nothingDeclared('2026-11-25'),
    reading: { given: () => undefined },
  };
  const { sources, refused } = mend(control, judgeAll(before, circumstances).flatMap(failingOf), before);
  return { text: sources.get(name)?.text ?? '', refused: refused.map(({ why }) => why) };
}

/**
 * Applies the edits of a control's fix to its failing example. @returns what keeps the example from passing then, a line each;
 * nothing for a control without edits.
 */
export function tryFix(control: Control): string[] {
  if (!control.fix.edits) return [];
  const { text, refused } = fixedExample(control);
  if (refused.length > 0) return refused.map((why) => `its fix cannot be applied to the failing example: ${why}`);
  try {
    const own = judgeText(control, text).find((each) => each.resource.name === control.examples.resource);
    const when = own?.when ? ` when ${own.when.text}` : '';
    if (own?.verdict === 'pass' && when === '') return [];
    return [`the failing example does not pass once the fix is applied: ${own?.verdict ?? 'no verdict'}${when}`];
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return [`once the fix is applied, the failing example cannot be read: ${error.message}`];
  }
}
