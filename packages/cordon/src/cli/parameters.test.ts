import { describe, expect, test } from 'vitest';
import { ReadError } from '../readers/syntax/read-error.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { readParameters } from './parameters.ts';

function read(text: string): string[] {
  return readParameters(new SourceText('p.json', text)).map(
    ({ stack, name, value, line }) => `${line} ${stack === undefined ? '' : `${stack}:`}${name}=${value}`,
  );
}

const rows: Readonly<Record<string, readonly [text: string, given: readonly string[]]>> = {
  "the AWS CLI's list": [
    '[\n  {"ParameterKey": "A", "ParameterValue": "1"},\n  {"ParameterKey": "B", "ParameterValue": "x,y"}\n]',
    ['2 A=1', '3 B=x,y'],
  ],
  'a previous value is not known': ['[{"ParameterKey": "A", "UsePreviousValue": true}]', []],
  "CodePipeline's mapping": ['{"Parameters": {"A": "1"}, "Tags": {"t": "u"}}', ['1 A=1']],
  'a plain mapping': ['{"A": "1", "L": ["x", "y"]}', ['1 A=1', '1 L=x,y']],
  'a parameter called Parameters': ['{"Parameters": "1"}', ['1 Parameters=1']],
  "the CDK's assignments": ['["A=1", "Net:A=2", "A=b=c:d"]', ['1 A=1', '1 Net:A=2', '1 A=b=c:d']],
  YAML: ['A: yes\nB: "yes"\n', ['1 A=true', '2 B=yes']],
};

describe('a parameter file can be', () => {
  for (const [name, [text, given]] of Object.entries(rows)) test(name, () => expect(read(text)).toEqual(given));
});

describe('a parameter file cannot be', () => {
  const refused: Readonly<Record<string, string>> = {
    'a text': 'hello',
    'a list of texts without a sign': '["A"]',
    'a pair without a name': '[{"ParameterValue": "1"}]',
    'a mapping of mappings': '{"A": {"B": "1"}}',
  };
  for (const [name, text] of Object.entries(refused)) {
    test(name, () => {
      expect(() => read(text)).toThrow(ReadError);
      expect(() => read(text)).toThrow(
        'not a parameter file: use [{ "ParameterKey": …, "ParameterValue": … }], { "Key": "Value" } or ["Stack:Key=Value"]',
      );
    });
  }
});
