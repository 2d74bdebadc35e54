import { expect, test } from 'vitest';
import { sourceFiles } from './source-file.ts';
import { vendorWords } from './vendor-words.ts';

test('resource types of a template language are named by readers only', () => {
  expect(vendorWords(sourceFiles())).toEqual([]);
});

test.each([
  ['model/fact.ts', "const type = 'AWS::S3::Bucket';", ['model/fact.ts: AWS::S3::Bucket']],
  ['model/fact.ts', 'const type = `AWS::S3::Bucket`;', ['model/fact.ts: AWS::S3::Bucket']],
  ['worlds/box.ts', "const type = 'aws_s3_bucket';", ["worlds/box.ts: 'aws_s3_bucket'"]],
  ['controls/x.ts', "check: (it) => it.type === 'AWS::S3::Bucket'", ['controls/x.ts: AWS::S3::Bucket']],
  ['controls/x.ts', 'const shown = `Type: AWS::S3::Bucket`;', []],
  ['controls/x.ts', "cloudformation: 'Type: AWS::S3::Bucket',", []],
  ['controls/x.ts', 'const name = /AWS::Region/;', []],
  ['readers/cloudformation/x.ts', "'AWS::S3::Bucket'", []],
])('%s: %s', (path, text, words) => {
  expect(vendorWords([{ path, text }])).toEqual(words);
});
