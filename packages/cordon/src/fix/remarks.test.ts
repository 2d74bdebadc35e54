import { expect, test } from 'vitest';
import type { Edit } from '../controls/control.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { applyEdit } from './apply-edit.ts';

const edited = (text: string, edit: Edit) => applyEdit(new SourceText('template.yaml', text), edit, 'B');
const yaml = (rest: string) => `Resources:\n  B: # the bucket\n    Type: T\n${rest}Outputs: {}\n`;

/** Name, before, edit, after. */
type Row = readonly [string, string, Edit, string];

test.each<Row>([
  [
    'on a line that is written anew',
    '    Properties:\n      A:\n        - T: x   # no\n          U: "a # b" # gone\n      C: 1\n',
    { set: 'A', to: [{ T: 'z', R: 1 }] },
    '    Properties:\n      A:\n        # gone\n        - T: z   # no\n          R: 1\n      C: 1\n',
  ],
  [
    'on a line that goes, and between lines',
    '    Properties:\n      A:\n        # first\n        - U: v # gone\n          # why T\n          T: x\n        - T: y # second\n          U: w\n',
    { set: 'A', to: [{ R: 1, T: 'z' }] },
    '    Properties:\n      A:\n        # first\n        # gone\n        - R: 1\n          # why T\n          T: z # second\n',
  ],
  [
    'on the last line',
    '    Properties:\n      A:\n        - U: v\n          T: x # no\n      C: 1\n',
    { set: 'A', to: [{ T: 'z', R: 1 }] },
    '    Properties:\n      A:\n        - T: z # no\n          R: 1\n      C: 1\n',
  ],
  [
    'behind an item of one line',
    '    Properties:\n      A:\n        - K: 1 # one\n',
    { set: 'A[0]', to: { K: 4, P: 5 } },
    '    Properties:\n      A:\n        - K: 4 # one\n          P: 5\n',
  ],
  [
    'on the line of the name',
    '    Properties:\n      A: [x] # one\n',
    { set: 'A', to: ['z', 'w'] },
    '    Properties:\n      A: # one\n        - z\n        - w\n',
  ],
  [
    'behind the name',
    '    Properties:\n      A: # why\n        - x\n        - y\n',
    { set: 'A', to: [{ K: 1 }] },
    '    Properties:\n      A: # why\n        - K: 1\n',
  ],
  [
    'in an item',
    '    Properties:\n      A:\n        - K: 1 # one\n          # two\n          L: 2\n        - M: 3\n',
    { set: 'A[0]', to: { K: 4, P: 5 } },
    '    Properties:\n      A:\n        - K: 4 # one\n          # two\n          P: 5\n        - M: 3\n',
  ],
  [
    'between braces over several lines',
    '    Properties:\n      A: {\n        K: 1, # one\n        L: 2 # two\n      }\n',
    { set: 'A', to: { K: 4 } },
    '    Properties:\n      A:\n        # two\n        K: 4 # one\n',
  ],
  [
    'where one value takes the place of many',
    '    Properties:\n      A:\n        K: 1 # one\n        L: 2\n      C: 1\n',
    { set: 'A', to: true },
    '    Properties:\n      A: true\n      # one\n      C: 1\n',
  ],
  [
    'beside the mark of a block',
    '    Properties:\n      A: | # why\n        # x\n      C: 1\n',
    { set: 'A', to: 'z' },
    '    Properties:\n      A: z # why\n      C: 1\n',
  ],
])('a remark stays: %s', (_name, before, edit, after) => expect(edited(yaml(before), edit)).toBe(yaml(after)));

test('a remark between brackets is not lost: it is left to its author', () =>
  expect(() =>
    edited(yaml('    Properties: {\n      A: [x, # one\n        y]\n    }\n'), { set: 'A', to: ['z'] }),
  ).toThrow('remarks stand in it'));
