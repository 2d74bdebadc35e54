import { expect, test } from 'vitest';
import { enumerateWorlds } from './worlds.ts';

function textsOf(text: string): string[] | undefined {
  return enumerateWorlds({ seed: 0, files: [{ name: 'main.yaml', text }], roots: ['main.yaml'] }, 50)?.deployable.map(
    (world) => world.text,
  );
}

const DISK = 'Resources: { Disk: { Type: AWS::EC2::Volume, Properties: { Encrypted: true } } }';

const CASES: [string, string, string[]][] = [
  ['allowed values only', 'A: { Type: String, AllowedValues: [x, y] }', ['main.A=x', 'main.A=y']],
  ['a default and any other', 'A: { Type: String, Default: x }', ['main.A=x', 'main.A=<any other main|A>']],
  ['no default', 'A: { Type: String }', ['main.A=<any other main|A>']],
  [
    'a number range with room',
    'A: { Type: Number, Default: 5, MinValue: 1, MaxValue: 9 }',
    ['main.A=5', 'main.A=<any other main|A>'],
  ],
  ['a number range of one', 'A: { Type: Number, Default: 5, MinValue: 5, MaxValue: 5 }', ['main.A=5']],
  ['a pattern that is a list', 'A: { Type: String, Default: x1, AllowedPattern: "x1|x2" }', ['main.A=x1']],
];

test.each(CASES)('the values of a parameter with %s', (_, parameters, expected) => {
  expect(textsOf(`Parameters: { ${parameters} }\n${DISK}`)).toEqual(expected);
});

test('literals come from conditions, rules and map keys, as far as the constraints let them', () => {
  const text = `
Parameters:
  A: { Type: Number, Default: 80, MaxValue: 1000 }
  B: { Type: String, Default: x }
Mappings: { ByB: { x: { on: "true" }, y: { on: "false" } } }
Conditions:
  Web: !Equals [443, !Ref A]
  High: !Equals [!Ref A, 8443]
  On: !Equals [!FindInMap [ByB, !Ref B, on], "true"]
Rules: { Low: { Assertions: [{ Assert: !Contains [["80", "443"], !Ref A] }] } }
${DISK}`;
  expect(textsOf(text)).toEqual([
    'main.A=80 main.B=x',
    'main.A=443 main.B=x',
    'main.A=80 main.B=y',
    'main.A=443 main.B=y',
  ]);
});

test('more worlds than the cap are not enumerated', () => {
  const many = [...'ABCDEF'].map((name) => `${name}: { Type: String, AllowedValues: [x, y] }`).join(', ');
  expect(textsOf(`Parameters: { ${many} }\n${DISK}`)).toBeUndefined();
});

test('literals a nested stack compares with reach the parameter above, and its allowed values refuse the rest', () => {
  const parent = `
Parameters: { Flag: { Type: String, Default: "true" } }
Resources:
  Inner: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./child.yaml, Parameters: { On: !Ref Flag } } }`;
  const child = `
Parameters: { On: { Type: String, AllowedValues: ["true", "false"] } }
Resources: { Disk: { Type: AWS::EC2::Volume, Properties: { Encrypted: !Ref On } } }`;
  const files = [
    { name: 'parent.yaml', text: parent },
    { name: 'child.yaml', text: child },
  ];
  const worlds = enumerateWorlds({ seed: 0, files, roots: ['parent.yaml'] }, 50);
  expect(worlds?.refused).toEqual({ rule: 0, value: 1, 'map-key': 0, reference: 0 });
  expect(worlds?.deployable.map(({ text, declared, verdicts }) => [text, declared, ...verdicts])).toEqual([
    ['parent.Flag=true', true, ['volume-is-encrypted parent/Inner/Disk', 'pass']],
    ['parent.Flag=false', false, ['volume-is-encrypted parent/Inner/Disk', 'fail']],
  ]);
});
