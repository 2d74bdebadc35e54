import { expect, test } from 'vitest';
import { fileList } from './file-list.ts';

test('a file name stays on its line and moves no cursor', () => {
  const inputs = [
    { path: 'a\u001b[2J.yaml', resources: 1, skipped: null },
    { path: 'b\nread c.yaml', resources: 0, skipped: 'neither YAML nor JSON' },
    { path: 'c.yaml', resources: 0, skipped: 'not UTF-8: save it as UTF-8', unreadable: true },
  ] as const;
  expect(fileList(inputs)).toBe(
    'read     a\ufffd[2J.yaml (1 resources)\nskipped  b read c.yaml: neither YAML nor JSON\nfailed   c.yaml: not UTF-8: save it as UTF-8\n',
  );
});
