import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { exitCode } from '../src/cli/exit-code.ts';

const parent = (url: string) => `Resources:
  Child:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ${url} }
`;

test('a nested stack that was not given counts as unknown, where unknowns count', () => {
  const { report } = check({
    paths: [],
    stdin: { name: 'parent.yaml', text: parent('https://example.com/child.yaml') },
  });
  expect(report.notices).toEqual([
    {
      text: expect.stringContaining('the nested stack Child was not read'),
      unseen: true,
      file: 'parent.yaml',
      line: 2,
    },
  ]);
  expect([exitCode(report, []), exitCode(report, ['unknown'])]).toEqual([0, 3]);
});

test('an inference is no gap', () => {
  const text =
    'Resources:\n  Volume:\n    Type: AWS::EC2::Volume\n    Properties: { Encrypted: true, KmsKeyId: !Ref Missing }\n';
  const { report } = check({ paths: [], stdin: { name: 'volume.yaml', text } });
  // Notices without a file are about facts that have grown old, not about the template.
  expect(report.notices.filter(({ file }) => file !== null).map(({ unseen }) => unseen)).toEqual([false]);
  expect(exitCode(report, ['unknown'])).toBe(0);
});
