import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '../../check.ts';
import { SourceText } from '../../readers/syntax/source-text.ts';
import type { RepeatedRequest } from '../repeated-request.ts';
import { ParsedBefore } from './parsed-before.ts';

const template = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n';
const other = template.replace('B:', 'C:');

test('the same text of the same file is parsed once', () => {
  const parsed = new ParsedBefore();
  const first = parsed.read(new SourceText('a.yaml', template));
  parsed.begin();
  expect(parsed.read(new SourceText('a.yaml', template))).toBe(first);
  expect(parsed.read(new SourceText('b.yaml', template))).not.toBe(first);
  parsed.begin();
  const changed = parsed.read(new SourceText('a.yaml', other));
  expect(changed.resources.map(({ text }) => text)).toEqual(['C']);
});

test('what one check did not read, the next parses', () => {
  const parsed = new ParsedBefore();
  const first = parsed.read(new SourceText('a.yaml', template));
  parsed.begin();
  parsed.begin();
  expect(parsed.read(new SourceText('a.yaml', template))).not.toBe(first);
});

test('what is broken stays broken', () => {
  const parsed = new ParsedBefore();
  const read = () => parsed.read(new SourceText('a.yaml', 'Resources: ['));
  expect(read).toThrow('not well formed');
  parsed.begin();
  expect(read).toThrow('not well formed');
});

test('a report of templates parsed before is the same', () => {
  const parsed = new ParsedBefore();
  const cwd = fileURLToPath(new URL('../../../../../', import.meta.url));
  let count = 0;
  const readTemplate = (source: SourceText) => {
    count += 1;
    return parsed.read(source);
  };
  const look = () => {
    parsed.begin();
    const request: RepeatedRequest = { paths: ['examples/clinic'], cwd, readTemplate };
    return check(request).report;
  };
  const first = JSON.stringify(look());
  expect(JSON.stringify(look())).toBe(first);
  expect(JSON.stringify(check({ paths: ['examples/clinic'], cwd }).report)).toBe(first);
  // Four templates, twice, through what was parsed before.
  expect(count).toBe(8);
});
