import { describe, expect, test } from 'vitest';
import type { Edit } from '../controls/control.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { applyEdit } from './apply-edit.ts';

const edited = (text: string, edit: Edit, name = 'template.yaml') => applyEdit(new SourceText(name, text), edit, 'B');
const yaml = (rest: string) => `# Ours\nResources:\n  B: # the bucket\n    Type: T\n${rest}Outputs: {}\n`;

/** Name, before, edit, after. */
type Row = readonly [string, string, Edit, string];

describe('YAML', () => {
  test.each<Row>([
    [
      'a value, and the remark beside it stays',
      '    Properties:\n      A: false # why\n',
      { set: 'A', to: true },
      '    Properties:\n      A: true # why\n',
    ],
    [
      'a value in quotes stays in them',
      "    Properties:\n      A: 'false'\n",
      { set: 'A', to: true },
      "    Properties:\n      A: 'true'\n",
    ],
    [
      'a text that needs quotes',
      '    Properties:\n      A: x\n',
      { set: 'A', to: 'yes' },
      '    Properties:\n      A: "yes"\n',
    ],
    [
      'a folded value',
      '    Properties:\n      A: >-\n        x\n        y\n\n      C: 1\n',
      { set: 'A', to: 'z' },
      '    Properties:\n      A: z\n\n      C: 1\n',
    ],
    [
      'a value over two lines',
      '    Properties:\n      A: x\n        y\n      C: 1\n',
      { set: 'A', to: 'z' },
      '    Properties:\n      A: z\n      C: 1\n',
    ],
    [
      'a field more',
      '    Properties:\n      A: 1 # one\n\n',
      { set: 'C.D', to: true },
      '    Properties:\n      A: 1 # one\n      C:\n        D: true\n\n',
    ],
    ['no properties', '', { set: 'A', to: true }, '    Properties:\n      A: true\n'],
    [
      'properties without content',
      '    Properties: # none\n',
      { set: 'A', to: true },
      '    Properties: # none\n      A: true\n',
    ],
    ['an empty mapping', '    Properties: {}\n', { set: 'A', to: true }, '    Properties:\n      A: true\n'],
    [
      'between braces',
      '    Properties: { A: 1, C: [x] }\n',
      { set: 'D', to: 'HTTPS' },
      '    Properties: { A: 1, C: [x], D: HTTPS }\n',
    ],
    [
      'an item to a list between brackets',
      "    Properties:\n      A: [ 'x', y ]\n",
      { append: 'A', item: 'z' },
      "    Properties:\n      A: [ 'x', y, z ]\n",
    ],
    [
      'an item to brackets over several lines',
      '    Properties:\n      A: [\n        x, # one\n        y # two\n      ]\n',
      { append: 'A', item: 'z' },
      '    Properties:\n      A: [\n        x, # one\n        y, # two\n        z\n      ]\n',
    ],
    [
      'an item to a list',
      '    Properties:\n      A:\n        - K: 1\n          L: 2 # two\n        # after\n',
      { append: 'A', item: { K: 3, L: ['x'] } },
      '    Properties:\n      A:\n        - K: 1\n          L: 2 # two\n        - K: 3\n          L:\n            - x\n        # after\n',
    ],
    [
      'an item to a list whose dashes stand below its key',
      '    Properties:\n      A:\n      - x\n      C: 1\n',
      { append: 'A', item: { K: ['y'] } },
      '    Properties:\n      A:\n      - x\n      - K:\n        - "y"\n      C: 1\n',
    ],
    [
      'the first item',
      '    Properties:\n      C: 1\n',
      { append: 'A', item: { K: 1 } },
      '    Properties:\n      C: 1\n      A:\n        - K: 1\n',
    ],
    [
      'a field of an item',
      '    Properties:\n      A:\n        - K: 1\n        - L: 2\n',
      { set: 'A[1].K', to: 1 },
      '    Properties:\n      A:\n        - K: 1\n        - L: 2\n          K: 1\n',
    ],
    [
      'a name with dots',
      '    Properties:\n      Parameters:\n        a.b: "0"\n',
      { set: 'Parameters.a.b', to: '1' },
      '    Properties:\n      Parameters:\n        a.b: "1"\n',
    ],
    [
      'a name with dots that is not there',
      '    Properties:\n      Parameters: {}\n',
      { set: 'Parameters.a.b', to: '1' },
      '    Properties:\n      Parameters:\n        a.b: "1"\n',
    ],
    [
      'a field less',
      '    Properties:\n      # keep\n      A:\n        K: 1\n      C: 1\n',
      { remove: 'A' },
      '    Properties:\n      # keep\n      C: 1\n',
    ],
    ['the only field, and with it what held it', '    Properties:\n      A:\n        K: 1\n', { remove: 'A.K' }, ''],
    [
      'the first field behind a dash',
      '    Properties:\n      A:\n        - K: 1\n          L: 2\n',
      { remove: 'A[0].K' },
      '    Properties:\n      A:\n        - L: 2\n',
    ],
    [
      'an item less',
      '    Properties:\n      A:\n        - x\n        - y\n',
      { remove: 'A[1]' },
      '    Properties:\n      A:\n        - x\n',
    ],
    ['a field less between braces', '    Properties: { A: 1, C: 2 }\n', { remove: 'A' }, '    Properties: { C: 2 }\n'],
    [
      'the last field between braces',
      '    Properties: { A: 1, C: 2 }\n',
      { remove: 'C' },
      '    Properties: { A: 1 }\n',
    ],
    ['a field that is not there', '    Properties: { A: 1 }\n', { remove: 'C' }, '    Properties: { A: 1 }\n'],
    [
      'functions in short form',
      '    Properties:\n      A: x\n',
      { set: 'A', to: { Ref: 'Key' } },
      '    Properties:\n      A: !Ref Key\n',
    ],
    [
      'functions in long form',
      '    Properties:\n      A:\n        Ref: AWS::NoValue\n',
      { set: 'A', to: { 'Fn::GetAtt': ['Key', 'Arn'] } },
      '    Properties:\n      A:\n        Fn::GetAtt:\n          - Key\n          - Arn\n',
    ],
    [
      'behind texts in a list',
      '    Properties:\n      A:\n        - - |\n            # x\n\n          - |\n            y\n      C: 1\n',
      { set: 'C', to: 2 },
      '    Properties:\n      A:\n        - - |\n            # x\n\n          - |\n            y\n      C: 2\n',
    ],
    [
      'an anchor that nobody repeats',
      '    Properties: &p\n      A: 1\n',
      { set: 'C', to: 1 },
      '    Properties: &p\n      A: 1\n      C: 1\n',
    ],
    [
      'a mapping where a list should be',
      '    Properties:\n      A:\n        K: 1\n',
      { set: 'A[0].K', to: 2 },
      '    Properties:\n      A:\n        K: 2\n',
    ],
    ['quoted names', '    "Properties":\n      "A" : x\n', { set: 'A', to: 'z' }, '    "Properties":\n      "A" : z\n'],
  ])('%s', (_name, before, edit, after) => expect(edited(yaml(before), edit)).toBe(yaml(after)));

  test('line breaks stay what they are', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const before = crlf(yaml('    Properties:\n      A: 1\n'));
    expect(edited(before, { set: 'C.D', to: 1 })).toBe(
      crlf(yaml('    Properties:\n      A: 1\n      C:\n        D: 1\n')),
    );
    expect(edited(before, { remove: 'A' })).toBe(crlf(yaml('')));
  });

  test('no line break at the end', () => {
    const text = 'Resources:\n  B:\n    Type: T\n    Properties:\n      A: 1';
    expect(edited(text, { set: 'C', to: 1 })).toBe(`${text}\n      C: 1`);
    expect(edited(`${text}\n      C: 1`, { remove: 'C' })).toBe(text);
  });

  test('a resource stands behind its owner, with a blank line where the author leaves one', () => {
    const text = 'Resources:\n\n    B:\n        Type: T # t\n\n    C:\n        Type: T\n';
    expect(edited(text, { add: 'P', resource: { Type: 'U', Properties: { A: { 'Fn::Sub': '${B.Arn}/*' } } } })).toBe(
      'Resources:\n\n    B:\n        Type: T # t\n\n    P:\n        Type: U\n        Properties:\n            A: !Sub "${B.Arn}/*"\n\n    C:\n        Type: T\n',
    );
  });
});

test('a resource stands close to its owner where the author leaves no blank line', () => {
  const text = 'Resources:\n  B:\n    Type: T\n  C:\n    Type: T\n\nOutputs: {}\n';
  expect(edited(text, { add: 'P', resource: { Type: 'U' } })).toBe(text.replace('  C:', '  P:\n    Type: U\n  C:'));
});

describe('JSON', () => {
  const json = (value: unknown, unit: string | number | undefined) => JSON.stringify(value, null, unit);
  const template = (properties: unknown) => ({
    Resources: { B: { Type: 'T', ...(properties ? { Properties: properties } : {}) } },
    Outputs: {},
  });
  const units: readonly (string | number | undefined)[] = ['\t', 2, 4, undefined];
  test.each<readonly [string, unknown, Edit, unknown]>([
    ['a value', { A: false }, { set: 'A', to: true }, { A: true }],
    ['a field more', { A: 1 }, { set: 'C', to: { D: [{ E: 'x' }] } }, { A: 1, C: { D: [{ E: 'x' }] } }],
    ['no properties', undefined, { set: 'A.C', to: 'x' }, { A: { C: 'x' } }],
    ['behind nothing', { C: 1, A: null }, { set: 'D', to: 'x' }, { C: 1, A: null, D: 'x' }],
    ['beside nothing', { A: null, C: 1 }, { set: 'D', to: 'x' }, { A: null, C: 1, D: 'x' }],
    ['an empty mapping', {}, { set: 'A', to: 'x' }, { A: 'x' }],
    ['an item more', { A: [{ K: 1 }] }, { append: 'A', item: { K: 2 } }, { A: [{ K: 1 }, { K: 2 }] }],
    ['the first item', { A: [] }, { append: 'A', item: { K: 2 } }, { A: [{ K: 2 }] }],
    ['a field less', { A: 1, C: 2 }, { remove: 'A' }, { C: 2 }],
    ['the last field', { A: 1, C: 2 }, { remove: 'C' }, { A: 1 }],
    ['an item less', { A: [{ K: 1 }, { K: 2 }] }, { remove: 'A[0]' }, { A: [{ K: 2 }] }],
    [
      'another mapping',
      { A: { K: 1 } },
      { set: 'A', to: { 'Fn::GetAtt': ['K', 'Arn'] } },
      { A: { 'Fn::GetAtt': ['K', 'Arn'] } },
    ],
  ])('%s', (_name, before, edit, after) => {
    for (const unit of units) {
      const result = edited(json(template(before), unit), edit, 'template.json');
      // Short lists of texts stay on one line, which JSON.stringify does not do.
      expect(result.replace(/\[\s*("K"),\s*("Arn")\s*\]/, '[$1,$2]')).toBe(
        json(template(after), unit).replace(/\[\s*("K"),\s*("Arn")\s*\]/, '[$1,$2]'),
      );
    }
  });

  test('names as their author spaces them', () => {
    const text = '{\r\n  "Resources" : {\r\n    "B" : { "Type" : "T" }\r\n  }\r\n}';
    expect(edited(text, { set: 'A', to: true }, 'template.json')).toBe(
      '{\r\n  "Resources" : {\r\n    "B" : { "Type" : "T", "Properties" : {"A" : true} }\r\n  }\r\n}',
    );
  });
});
