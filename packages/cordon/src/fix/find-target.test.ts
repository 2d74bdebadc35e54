import { expect, test } from 'vitest';
import type { Edit } from '../controls/control.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { applyEdit } from './apply-edit.ts';

const template = (properties: string) => `Resources:\n  B:\n    Type: T\n    Properties:\n${properties}Outputs: {}\n`;

test.each<readonly [string, string, Edit, string]>([
  [
    'a condition',
    '      A: !If [C, x, y]\n',
    { set: 'A', to: 'z' },
    'A stands in a condition (Fn::If): change the branch that is wrong by hand',
  ],
  [
    'a condition around',
    '      A:\n        Fn::If: [C, { K: 1 }, { K: 2 }]\n',
    { set: 'A.K', to: 'z' },
    'K stands in a condition (Fn::If): change the branch that is wrong by hand',
  ],
  [
    'a condition before it',
    '      A:\n        - !If [C, 1, !Ref AWS::NoValue]\n        - K: 1\n',
    { set: 'A[1].K', to: 2 },
    'an item before it stands in Fn::If: change it by hand',
  ],
  [
    'a parameter',
    '      A: !Ref P\n',
    { set: 'A', to: 'z' },
    'A takes the value of P: change its default, its allowed values, or what is given at deployment',
  ],
  ['a map', '      A: !FindInMap [M, a, b]\n', { set: 'A', to: 'z' }, 'A is looked up in Mappings: change it there'],
  [
    'a macro',
    '      Fn::Transform: { Name: M }\n',
    { set: 'A', to: 'z' },
    'A is written by a macro (Fn::Transform): change what the macro is given',
  ],
  [
    'an import',
    '      A: !ImportValue x\n',
    { remove: 'A' },
    'A is imported from another stack: change it where it is exported',
  ],
  [
    'an alias',
    '      C: &x { K: 1 }\n      A: *x\n',
    { set: 'A.K', to: 2 },
    '*x repeats what stands at &x: change it there, where all who share it may change',
  ],
  [
    'an anchor that others repeat',
    '      A: &x { K: 1 }\n      C: *x\n',
    { set: 'A.K', to: 2 },
    'other places repeat &x: change it by hand, where all who share it may change',
  ],
  [
    'an alias itself',
    '      C: &x y\n      A: *x\n',
    { set: 'A', to: 'z' },
    '*x repeats what stands at &x: change it there, where all who share it may change',
  ],
  [
    'what others repeat',
    '      A: &x y\n      C: *x\n',
    { set: 'A', to: 'z' },
    'other places repeat &x: change it by hand, where all who share it may change',
  ],
  [
    'a merge key',
    '      C: &x { K: 1 }\n      A:\n        <<: *x\n        L: 1\n',
    { set: 'A.K', to: 2 },
    'a merge key (<<) brings in a part of it: change it by hand',
  ],
  ['what is no list', '      A: x\n', { append: 'A', item: 'z' }, 'A is no list: write it as one, then add to it'],
  ['another resource', '      A: x\n', { set: 'A', to: 'z', on: 'Q' }, 'no resource Q is written here'],
  [
    'a name that is taken',
    '      A: x\n',
    { add: 'B', resource: {} },
    'a resource B is there already: change it by hand',
  ],
])('%s is refused', (_name, properties, edit, why) =>
  expect(() => applyEdit(new SourceText('template.yaml', template(properties)), edit, 'B')).toThrow(why),
);
