import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { UserError } from '../src/cli/user-error.ts';
import { readTemplate } from '../src/readers/cloudformation/template.ts';
import { ReadError } from '../src/readers/syntax/read-error.ts';
import { SourceText } from '../src/readers/syntax/source-text.ts';

const yaml = `Transform: AWS::LanguageExtensions
Parameters:
  Env: {Type: String, Default: dev, AllowedValues: [dev, prod]}
  Names: {Type: CommaDelimitedList, Default: "a,b"}
Conditions: {IsProd: !Equals [!Ref Env, prod], Not: !Not [!Condition IsProd]}
Mappings: {M: {dev: {K: &x alias:aws}, prod: {K: *x}}}
Resources:
  Fn::ForEach::L: [N, !Ref Names, {"B\${N}": {Type: AWS::S3::Bucket, Properties: {BucketName: !Sub "x-\${N}"}}}]
  Bucket:
    Type: AWS::S3::Bucket
    Condition: IsProd
    Properties:
      BucketName: !Join ["-", [!Ref AWS::StackName, !Select [0, !Split [",", "a,b"]]]]
      BucketEncryption: !If [Not, !Ref AWS::NoValue, {ServerSideEncryptionConfiguration: [{BucketKeyEnabled: yes}]}]
  Nested: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: fuzz.yaml, Parameters: {Env: !GetAtt Nested.Outputs.Key}}}
  Key: {Type: AWS::KMS::Key, Properties: {Description: !FindInMap [M, !Ref Env, K]}}
Outputs:
  Key: {Value: !GetAtt Key.Arn, Export: {Name: !Sub "\${AWS::StackName}-Key"}}
  Other: {Value: !ImportValue {"Fn::Sub": "\${Env}-Key"}}
`;
const json = JSON.stringify({
  Resources: {
    B: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: { Bucket: { Ref: 'B' }, PolicyDocument: { Statement: [{ Effect: 'Deny', Action: 's3:*' }] } },
    },
  },
});

/** Pieces that mean something in templates: a mutation of these reaches further than one of letters. */
const pieces = [
  '',
  '{',
  '}',
  '[',
  ']',
  ': ',
  ', ',
  '\n',
  '  ',
  '- ',
  '"',
  "'",
  '|',
  '&x ',
  '*x',
  '!Ref ',
  '!If ',
  '!Sub ',
  '!GetAtt ',
  '!ImportValue ',
  '<<: *x',
  '~',
  'Fn::ForEach::L',
  'AWS::NoValue',
  'Condition',
  'Key',
  '${',
  '}}',
  '{{resolve:',
  '\u0000',
  '\r',
  '\t',
  '#',
  '%',
  '😀',
  '---\n',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  copy: fc.nat(40),
});

test('a mutated template is judged or refused, never more, and quickly', () => {
  const slowest = { took: 0, text: '' };
  fc.assert(
    fc.property(
      fc.constantFrom(yaml, json),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      (template, mutations) => {
        const text = mutations.reduce((before, { at, cut, put, from, copy }) => {
          const [start, source] = [Math.floor(at * before.length), Math.floor(from * before.length)];
          return before.slice(0, start) + put + before.slice(source, source + copy) + before.slice(start + cut);
        }, template);
        const started = performance.now();
        try {
          readTemplate(new SourceText('fuzz.yaml', text));
          check({ paths: [], stdin: { name: 'fuzz.yaml', text } });
        } catch (error) {
          if (!(error instanceof ReadError || error instanceof UserError)) throw error;
        }
        const took = performance.now() - started;
        if (took > slowest.took) Object.assign(slowest, { took, text });
      },
    ),
    { seed: 20261124, numRuns: 1500 },
  );
  expect(slowest.took, slowest.text).toBeLessThan(2000);
});
