import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../../test/temporary-folder.ts';
import { sceneOf } from './scene.ts';

const files = {
  'infra/a.yaml': '',
  'infra/deep/b.json': '',
  'infra/notes.md': '',
  'infra/.gitignore': 'old/\n',
  'infra/old/c.yaml': '',
  'infra/node_modules/d.yaml': '',
  'infra/empty/': '',
  'p.json': '',
  'report.json': '',
};

function look(
  paths: readonly string[],
  more: object = {},
  read: readonly string[] = [],
  written: readonly string[] = [],
) {
  const cwd = folderWith(files);
  const { files: found, folders } = sceneOf({ paths, cwd, config: join(cwd, 'own.yaml'), ...more }, read, written);
  const inside = (all: readonly string[]) => all.map((path) => path.slice(cwd.length + 1)).sort();
  return { files: inside(found), folders: inside(folders) };
}

test('of a folder: what could be a template, and every folder that is looked into', () => {
  expect(look(['infra'])).toEqual({
    files: ['infra/.gitignore', 'infra/a.yaml', 'infra/deep/b.json', 'own.yaml'],
    folders: ['', 'infra', 'infra/deep', 'infra/empty'],
  });
});

test('a file by itself, parameters and what the last check read', () => {
  const { files: found, folders } = look(['infra/a.yaml'], { parameters: ['p.json'] }, ['infra/deep/b.json']);
  expect(found).toEqual(['infra/a.yaml', 'infra/deep/b.json', 'own.yaml', 'p.json']);
  expect(folders).toEqual(['', 'infra', 'infra/deep']);
});

test('of a glob: the folder it begins at', () => {
  expect(look(['infra/deep/*.json']).files).toEqual(['infra/deep/b.json', 'own.yaml']);
});

test('what is not there may come', () => {
  expect(look(['later/c.yaml'])).toEqual({ files: ['later/c.yaml', 'own.yaml'], folders: [''] });
});

test('what the run writes is not watched', () => {
  expect(look(['.'], {}, [], ['report.json']).files).not.toContain('report.json');
});

test('a cordon.yaml may come above', () => {
  const cwd = folderWith(files);
  expect(sceneOf({ paths: ['infra'], cwd }, [], []).files).toContain(join(cwd, 'cordon.yaml'));
});
