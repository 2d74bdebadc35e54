import { expect, test } from 'vitest';
import { type Output, whereTo } from './where-to.ts';

test.each<[string[], string[], Output[]]>([
  [[], [], [{ format: 'terminal', file: undefined }]],
  [['markdown'], [], [{ format: 'markdown', file: undefined }]],
  [
    ['markdown'],
    ['a.md'],
    [
      { format: 'markdown', file: 'a.md' },
      { format: 'terminal', file: undefined },
    ],
  ],
  [
    [],
    ['a.JSON', 'b.txt'],
    [
      { format: 'json', file: 'a.JSON' },
      { format: 'terminal', file: 'b.txt' },
      { format: 'terminal', file: undefined },
    ],
  ],
  [
    ['markdown', 'json'],
    ['summary'],
    [
      { format: 'markdown', file: 'summary' },
      { format: 'json', file: undefined },
    ],
  ],
])('--format %j --out %j', (formats, files, outputs) => expect(whereTo(formats, files)).toEqual(outputs));

test.each([
  [['htm'], [], '--format got "htm"; use terminal, json, markdown or html'],
  [[], ['summary'], '--out summary: name it .txt, .json, .md or .html, or say --format'],
  [['json', 'markdown'], [], 'several formats: send all but one to a file with --out'],
])('--format %j --out %j is refused', (formats, files, message) =>
  expect(() => whereTo(formats, files)).toThrow(message),
);
