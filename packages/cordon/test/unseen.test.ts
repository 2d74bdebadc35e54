import { describe, expect, test } from 'vitest';
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

describe('what README says of the exit code with --fail-on unknown', () => {
  const oneOf = (type: string) => `Resources:\n  A:\n    Type: ${type}\n`;
  const rows: Readonly<Record<string, readonly [text: string, code: number]>> = {
    'a type that is not read is listed': [oneOf('AWS::AmazonMQ::Broker'), 0],
    'a custom resource may be of any service': [oneOf('Custom::Migration'), 3],
    'a service that the list is silent about': [oneOf('AWS::Unheard::Of'), 3],
    'a value that only the deployment knows': [
      `${oneOf('AWS::EC2::Volume')}    Properties: { Encrypted: !ImportValue Encrypted }\n`,
      3,
    ],
    'a nested stack that was not given': [parent('https://example.com/child.yaml'), 3],
    'a loop that was not run': [
      `Transform: AWS::LanguageExtensions\nParameters:\n  Names: { Type: CommaDelimitedList }\nResources:\n  Fn::ForEach::Queues:\n    - Name\n    - !Ref Names\n    - \${Name}Queue: { Type: AWS::SQS::Queue }\n`,
      3,
    ],
  };
  for (const [name, [text, code]] of Object.entries(rows)) {
    test(name, () => {
      const { report } = check({ paths: [], stdin: { name: 'a.yaml', text } });
      expect([exitCode(report, []), exitCode(report, ['unknown'])]).toEqual([0, code]);
    });
  }

  test('of a type that is not read, the report says so', () => {
    const { report } = check({ paths: [], stdin: { name: 'a.yaml', text: oneOf('AWS::AmazonMQ::Broker') } });
    expect(report.opaque).toEqual([{ type: 'AWS::AmazonMQ::Broker', count: 1 }]);
  });
});
