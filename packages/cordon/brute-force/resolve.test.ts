import { expect, test } from 'vitest';
import { describeUnknown } from './fresh.ts';
import { mapOf } from './node.ts';
import { NotDeployable, Undecidable } from './not-deployable.ts';
import { parseTemplate } from './parse-template.ts';
import { resolveEstate } from './resolve-estate.ts';

const HEAD = `
Parameters:
  Env: { Type: String, Default: prod }
  Ports: { Type: CommaDelimitedList, Default: "80, 443" }
Mappings: { ByEnv: { prod: { on: true } } }
Conditions:
  Yes: !Equals [!Ref Env, prod]
  No: !Not [!Condition Yes]
`;

function resolveText(name: string, text: string, files: Record<string, string> = {}) {
  const all = new Map(Object.entries({ ...files, [name]: text }).map(([file, body]) => [file, parseTemplate(body)]));
  const roots = new Map([...all.keys()].map((file) => [file.replace('.yaml', ''), file]));
  return resolveEstate({ files: all, roots }, new Map(), () => undefined);
}

function resolveValue(expression: string): unknown {
  const text = `${HEAD}Resources: { It: { Type: X, Properties: { Value: ${expression} } } }`;
  return mapOf(resolveText('main.yaml', text).resources[0]?.properties).Value;
}

const CASES: [string, unknown][] = [
  ['!Ref Env', 'prod'],
  ['!Ref It', { Ref: 'main/It' }],
  ['!If [No, 1, !If [Yes, [a, !Ref AWS::NoValue, b], 2]]', ['a', 'b']],
  ['!If [No, 1, !Ref AWS::NoValue]', undefined],
  ['!FindInMap [ByEnv, !Ref Env, on]', true],
  ['!Select ["1", !Ref Ports]', '443'],
  ['!Select [0, !Split ["|", "x|y"]]', 'x'],
  ['!Join ["-", [!Ref Env, 1, !Ref AWS::NoValue]]', 'prod-1'],
  [`!Sub "\${Env}-x"`, 'prod-x'],
];

test.each(CASES)('%s is %j', (expression, value) => {
  expect(resolveValue(expression)).toEqual(value);
});

test.each([
  ['a missing map key', '!FindInMap [ByEnv, test, on]', 'map-key'],
  ['an element that is not there', '!Select [2, !Ref Ports]', 'value'],
])('%s cannot be deployed', (_, expression, reason) => {
  expect(() => resolveValue(expression)).toThrow(expect.objectContaining({ constructor: NotDeployable, reason }));
});

test('a map key that is missing only where nobody looks does not matter', () => {
  expect(resolveValue('!If [No, !FindInMap [ByEnv, test, on], 1]')).toBe(1);
});

test('two values that nobody wrote cannot be compared', () => {
  const text = HEAD.replace('Parameters:', 'Parameters:\n  Other: { Type: String }').replace('prod]', '!Ref Other]');
  const parsed = { files: new Map([['main.yaml', parseTemplate(text)]]), roots: new Map([['main', 'main.yaml']]) };
  const given = new Map([['main', { Env: '\uE000main|Env\uE000', Other: '\uE000main|Other\uE000' }]]);
  expect(() => resolveEstate(parsed, given, () => undefined)).toThrow(Undecidable);
});

const IMPORTER = `
Parameters: { Net: { Type: String, Default: whatever } }
Resources: { It: { Type: X, Properties: { Value: !ImportValue { "Fn::Sub": "\${Net}-on" } } } }`;
const EXPORTER = `
Outputs: { On: { Value: "true", Export: { Name: !Sub "\${AWS::StackName}-on" } } }`;

test.each([
  ['one exporter: its value', { 'a.yaml': EXPORTER }, 'true'],
  ['no exporter: not known', {}, '<any other ?import *-on>'],
  ['two exporters: not known', { 'a.yaml': EXPORTER, 'b.yaml': EXPORTER }, '<any other ?import *-on>'],
])('an import with %s', (_, files, value) => {
  const resolved = resolveText('z.yaml', IMPORTER, files);
  expect(describeUnknown(String(mapOf(resolved.resources.at(-1)?.properties).Value))).toBe(value);
});

test('a nested stack takes its default where the parent gives AWS::NoValue, and hands back its output', () => {
  const parent = `
Resources:
  Inner: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./child.yaml, Parameters: { On: !Ref AWS::NoValue } } }
  It: { Type: X, Properties: { Value: !GetAtt Inner.Outputs.Back } }`;
  const child = 'Parameters: { On: { Type: String, Default: "7" } }\nOutputs: { Back: { Value: !Ref On } }';
  const files = new Map([
    ['parent.yaml', parseTemplate(parent)],
    ['child.yaml', parseTemplate(child)],
  ]);
  const { resources, settings } = resolveEstate(
    { files, roots: new Map([['parent', 'parent.yaml']]) },
    new Map(),
    () => undefined,
  );
  expect(resources).toEqual([{ id: 'parent/It', type: 'X', properties: { Value: '7' } }]);
  expect(settings.map(({ id }) => id)).toEqual(['parent', 'parent/Inner']);
});
