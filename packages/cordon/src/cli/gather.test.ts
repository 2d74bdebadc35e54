import { expect, test, vi } from 'vitest';
import { folderWith } from '../../test/temporary-folder.ts';
import type * as Template from '../readers/cloudformation/template.ts';
import { gather } from './gather.ts';

vi.mock('../readers/cloudformation/template.ts', async (original) => {
  const actual = await original<typeof Template>();
  return {
    ...actual,
    readTemplate: (source: Parameters<typeof actual.readTemplate>[0]) => {
      if (source.name === 'b.yaml') throw new TypeError('words is not a function');
      return actual.readTemplate(source);
    },
  };
});

const template = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n';
const look = (paths: readonly string[], debug = false) =>
  gather({
    paths,
    cwd: folderWith({ 'a.yaml': template, 'b.yaml': template, 'c.json': `// x\n{"Resources": {}}` }),
    maxFileSize: undefined,
    debug,
  });
const ours = 'b.yaml: cannot be read: unexpected error, please report it; --debug shows more';

test('an unexpected error costs the one file', () => {
  const { templates, problems } = look(['b.yaml', 'a.yaml']);
  expect([...templates.keys()]).toEqual(['a.yaml']);
  expect(problems).toEqual([ours]);
});

test('where it arose is told to who asks', () => {
  const { problems } = look(['b.yaml'], true);
  expect(problems.slice(0, 2)).toEqual([ours, 'TypeError: words is not a function']);
  expect(problems[2]).toContain('readTemplate');
});

test('an empty path is no folder', () =>
  expect(look(['']).problems).toEqual(['an empty path: name a template, a folder or a glob']));

test('comments before JSON are named', () =>
  expect(look(['c.json']).problems).toEqual([
    'c.json:1:1: JSON has no comments: remove it, or write the file as YAML',
  ]));
