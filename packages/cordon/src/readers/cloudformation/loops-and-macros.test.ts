import { expect, test } from 'vitest';
import { estateOf, saidIn } from './said.fixture.ts';
import type { Stack } from './stack.ts';

function looked(text: string) {
  const { resources, opaque, notices, deployments } = estateOf({ 't.yaml': text });
  return {
    resources: resources.map(({ name }) => name),
    opaque: opaque.map(({ id, type, free, refersTo }) => ({ id, type, free, refersTo: refersTo() })),
    notices: notices.map(({ line, text: says, unseen }) => `${line} ${says}${unseen ? ' (unseen)' : ''}`),
    rewritten: deployments.map(({ rewritten }) => rewritten),
  };
}

const loop = (items: string) =>
  `Transform: AWS::LanguageExtensions\nParameters: {Free: {Type: CommaDelimitedList}}\nResources:\n  Fn::ForEach::L: [I, ${items}, {"K\${I}": {Type: Custom::X, Properties: {To: !Ref B}}}]\n  B: {Type: AWS::S3::Bucket}\n`;

test('a loop whose items nobody knows is something unread', () => {
  expect(looked(loop('!Ref Free'))).toEqual({
    resources: ['B'],
    opaque: [{ id: 't/Fn::ForEach::L', type: 'Fn::ForEach', free: true, refersTo: ['t/B'] }],
    notices: ['4 a loop whose items are only known at deployment was not run (unseen)'],
    rewritten: [undefined],
  });
});

test('what a loop makes beyond 10000 entries is something unread, and what follows it is read', () => {
  const items = Array.from({ length: 10_001 }, (_, item) => item).join(',');
  const { resources, opaque, notices } = looked(loop(`[${items}]`));
  expect(resources).toEqual(['B']);
  expect(opaque.length).toBe(10_001);
  expect(opaque.filter(({ type }) => type === 'Fn::ForEach').length).toBe(1);
  expect(notices).toEqual(['4 a loop makes more than 10000 entries; the rest was not judged (unseen)']);
});

test('10000 entries are all there', () => {
  const items = Array.from({ length: 10_000 }, (_, item) => item).join(',');
  expect(looked(loop(`[${items}]`))).toMatchObject({ notices: [], opaque: { length: 10_000 } });
});

test('a macro beside a type may write every property', () => {
  const text =
    'Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Fn::Transform: {Name: AWS::Include}\n    Properties: {BucketName: x}\n';
  const { resources, deployments } = estateOf({ 't.yaml': text });
  expect(deployments[0]?.rewritten).toBe(undefined);
  const properties = (resources[0] as unknown as { properties: { resolve(): unknown } }).properties.resolve();
  expect(properties).toMatchObject({ is: 'unknown', why: 'a macro writes this when it is deployed' });
});

test('a macro among the resources may rewrite them all', () => {
  const text = 'Resources:\n  Fn::Transform: {Name: AWS::Include}\n  B: {Type: AWS::S3::Bucket}\n';
  expect(looked(text)).toEqual({
    resources: ['B'],
    opaque: [],
    notices: [],
    rewritten: ['the macro AWS::Include may rewrite it when it is deployed'],
  });
});

test('a stack that a macro writes is not followed', () => {
  const text =
    'Resources:\n  S:\n    Type: AWS::CloudFormation::Stack\n    Fn::Transform: {Name: M}\n    Properties: {TemplateURL: u.yaml}\n';
  expect(looked(text).opaque).toEqual([{ id: 't/S', type: 'AWS::CloudFormation::Stack', free: true, refersTo: [] }]);
});

test('a value under a condition in a circle is unknown', () => {
  const text =
    'Conditions:\n  A: !Not [!Condition B]\n  B: !Not [!Condition A]\n  C: !Or [!Condition A, !Condition B]\nResources:\n  R: {Type: AWS::S3::Bucket, Condition: A, Properties: {BucketName: !If [A, x, y], Tags: !If [C, x, y]}}\n';
  const stack = estateOf({ 't.yaml': text }).deployments[0] as Stack;
  expect(saidIn(stack, 'R', 'BucketName')).toBe('? the condition A depends on itself');
  expect(saidIn(stack, 'R', 'Tags')).toBe('? the condition A depends on itself');
});
