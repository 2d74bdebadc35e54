import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../../test/temporary-folder.ts';
import { FileStates } from './file-states.ts';

test('a file is added, changed and deleted, each told once', () => {
  const folder = folderWith({ 'a.yaml': 'one' });
  const [a, b] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')];
  const states = new FileStates();
  expect(states.changes([a, b])).toEqual([{ path: a, what: 'added' }]);
  expect(states.changes([a, b])).toEqual([]);
  writeFileSync(a, 'two');
  writeFileSync(b, 'new');
  expect(states.changes([a, b])).toEqual([
    { path: a, what: 'changed' },
    { path: b, what: 'added' },
  ]);
  rmSync(a);
  expect(states.changes([b])).toEqual([{ path: a, what: 'deleted' }]);
  expect(states.changes([b])).toEqual([]);
});

test('a file that was only touched, or written as it was, has not changed', () => {
  const a = join(folderWith({ 'a.yaml': 'one' }), 'a.yaml');
  const states = new FileStates();
  states.changes([a]);
  utimesSync(a, 1, 1);
  expect(states.changes([a])).toEqual([]);
  writeFileSync(a, 'one');
  expect(states.changes([a])).toEqual([]);
});

test('a change that keeps size and time is seen', () => {
  const a = join(folderWith({ 'a.yaml': 'one' }), 'a.yaml');
  utimesSync(a, 1, 1);
  const states = new FileStates();
  states.changes([a]);
  writeFileSync(a, 'two');
  utimesSync(a, 1, 1);
  expect(states.changes([a])).toEqual([{ path: a, what: 'changed' }]);
});

test('what is learnt is no news, and changes of it are', () => {
  const a = join(folderWith({ 'a.yaml': 'one' }), 'a.yaml');
  const states = new FileStates();
  states.learn([a]);
  expect(states.changes([a])).toEqual([]);
  writeFileSync(a, 'two');
  states.learn([a]);
  expect(states.changes([a])).toEqual([{ path: a, what: 'changed' }]);
});
