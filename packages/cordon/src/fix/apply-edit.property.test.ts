import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit, EditValue } from '../controls/control.ts';
import { parse } from '../readers/syntax/parse.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { applyEdit } from './apply-edit.ts';
import { CannotEdit } from './cannot-edit.ts';
import { isSame, type Plain, plainNode } from './plain-value.ts';

type Tree = string | Tree[] | { [name: string]: Tree };

/** How one template is written: each value may be a block or stand between brackets, with or without remarks. */
interface Style {
  readonly lineBreak: string;
  readonly unit: number;
  readonly flatLists: boolean;
  readonly remarks: boolean;
  readonly atEnd: boolean;
  readonly quotes: string;
}

const words = fc.constantFrom('x', 'HTTP', 'no: b', 'a b', '443', 'true', '#x', '');
const names = fc.constantFrom('A', 'C', 'D', 'a.b');
const trees = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(names, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).tree;
const styles: fc.Arbitrary<Style> = fc.record({
  lineBreak: fc.constantFrom('\n', '\r\n'),
  unit: fc.constantFrom(2, 4),
  flatLists: fc.boolean(),
  remarks: fc.boolean(),
  atEnd: fc.boolean(),
  quotes: fc.constantFrom('"', "'"),
});

const quoted = (text: string, quote: string) =>
  quote === '"' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;

function flow(tree: Tree, quote: string): string {
  if (typeof tree === 'string') return /^[\w]+$/.test(tree) ? tree : quoted(tree, quote);
  if (Array.isArray(tree)) return `[${tree.map((each) => flow(each, quote)).join(', ')}]`;
  return `{ ${Object.entries(tree)
    .map(([name, each]) => `${name}: ${flow(each, quote)}`)
    .join(', ')} }`;
}

/** A tree as a careless author writes it: short things between brackets, the rest in blocks. */
function written(tree: Tree, column: number, style: Style, isItem = false): string {
  const { lineBreak, unit, remarks } = style;
  const next = lineBreak + ' '.repeat(column);
  const remark = remarks ? ` # ${column}` : '';
  if (typeof tree === 'string' || Object.keys(tree).length === 0 || JSON.stringify(tree).length < 14)
    return ` ${flow(tree, style.quotes)}${remark}`;
  const isList = Array.isArray(tree);
  const inner = column + (isList && style.flatLists && !isItem ? 0 : unit);
  const lines = isList
    ? tree.map((each) => `-${written(each, inner, style, true)}`)
    : Object.entries(tree).map(([name, each]) => `${name}:${written(each, inner, style)}`);
  const start = next + ' '.repeat(inner - column);
  return remark + start + lines.join(start);
}

const text = (properties: { [name: string]: Tree }, style: Style) => {
  const pad = (level: number) => ' '.repeat(style.unit * level);
  const rows = [
    '# Ours',
    'Resources:',
    `${pad(1)}B:`,
    `${pad(2)}Type: T`,
    `${pad(2)}Properties:${written(properties, style.unit * 2, style)}`,
    `${pad(1)}Z:`,
    `${pad(2)}Type: T`,
  ];
  return rows.join(style.lineBreak) + (style.atEnd ? style.lineBreak : '');
};

/** Edits of every sort, of what is there and of what is not. */
const edits = fc.oneof(
  fc.record({
    set: fc.constantFrom('A', 'C', 'A.C', 'D[0]', 'D[0].A', 'C.D.A', 'A["a.b"]'),
    to: trees as fc.Arbitrary<EditValue>,
  }),
  fc.record({ remove: fc.constantFrom('A', 'C', 'A.C', 'D[0]', 'A[1]', 'D[0].A') }),
  fc.record({ append: fc.constantFrom('A', 'D', 'C.D', 'A[0]'), item: trees as fc.Arbitrary<EditValue> }),
  fc.record({
    add: fc.constant('Q'),
    resource: fc.constant({ Type: 'U', Properties: { A: ['x', { C: 'no' }] } } as EditValue),
  }),
);

const said = (value: string) => plainNode(parse(new SourceText('t.yaml', value)));

test('an edit says what it should and leaves every other line as it is', () => {
  let applied = 0;
  let refused = 0;
  const properties = fc.dictionary(names, trees, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
  fc.assert(
    fc.property(properties, styles, fc.boolean(), edits, (tree, style, isJson, edit: Edit) => {
      const template = { Resources: { B: { Type: 'T', Properties: tree }, Z: { Type: 'T' } } };
      const before = isJson ? JSON.stringify(template, null, style.unit) : text(tree, style);
      if (!isSame(said(before), template as Plain)) throw new Error(`the test writes something else:\n${before}`);
      let after: string;
      try {
        after = applyEdit(new SourceText('t.yaml', before), edit, 'B');
      } catch (error) {
        if (!(error instanceof CannotEdit)) throw error;
        refused += 1;
        // Every refusal has a reason that a person can act on; that the result was misread is none.
        expect(error.message).not.toContain('without changing more');
        return;
      }
      applied += 1;
      // The beginning and the end of the file, which no edit of B concerns.
      // In JSON a comma comes or goes on the line above.
      const lines = (whole: string) =>
        whole.split(/(?<=\n)/).map((line) => (isJson ? line.replace(/,(?=\n)/, '') : line));
      const [own, other] = [lines(before), lines(after)];
      const head = own.findIndex((line) => line.includes('Properties'));
      if (!('add' in edit)) expect(other.slice(0, head)).toEqual(own.slice(0, head));
      expect(other.slice(-2).map((line) => line.trim())).toEqual(own.slice(-2).map((line) => line.trim()));
      // A line is only dropped where something was removed or replaced.
      if ('add' in edit || 'append' in edit) {
        const kept = own.filter((line) => other.includes(line)).length;
        expect(own.length - kept).toBeLessThanOrEqual(2);
      }
      expect(after.includes('\r')).toBe(before.includes('\r'));
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(applied).toBeGreaterThan(refused * 2);
});
