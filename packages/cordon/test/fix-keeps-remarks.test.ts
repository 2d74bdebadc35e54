import { expect, test } from 'vitest';
import { allControls } from '../src/controls/all-controls.ts';
import type { Control, Edit } from '../src/controls/control.ts';
import { fixedExample } from '../src/trial/try-fix.ts';

const remark = (line: number) => `# remark ${line}.`;

/** The failing example with a remark on every line that takes one. */
function remarked({ examples }: Control): string {
  const takesOne = (line: string) => line.trim() !== '' && !/[|>][-+]?$/.test(line);
  return examples.fails
    .split('\n')
    .map((line, index) => (takesOne(line) ? `${line} ${remark(index + 1)}` : line))
    .join('\n');
}

/** Remarks that a fix loses, and whether it removes something. */
function lostBy(control: Control): { readonly lost: string[]; readonly removes: boolean } {
  const before = remarked(control);
  const made: Edit[] = [];
  const { text, refused } = fixedExample({
    ...control,
    examples: { ...control.examples, fails: before },
    fix: {
      ...control.fix,
      edits: (fault) => {
        const edits = control.fix.edits?.(fault) ?? [];
        made.push(...edits);
        return edits;
      },
    },
  });
  expect(refused).toEqual([]);
  const lost = (before.match(/# remark \d+\./g) ?? []).filter((each) => !text.includes(each));
  return { lost, removes: made.some((edit) => 'remove' in edit) };
}

const mending = allControls.filter(({ fix, examples }) => fix.edits && !examples.fails.trimStart().startsWith('{'));

test.each(mending.map((control) => [control.id, control] as const))('%s', (_id, control) => {
  const { lost, removes } = lostBy(control);
  // One on a line that is removed goes with it.
  if (removes) expect(lost.length).toBeGreaterThan(0);
  else expect(lost).toEqual([]);
});
