import { describe, expect, test } from 'vitest';
import { estateOf, said, saidIn } from './said.fixture.ts';
import type { Stack } from './stack.ts';

function notices(text: string): string[] {
  return estateOf({ 't.yaml': text }).notices.map(({ line, text: says }) => `${line} ${says}`);
}

const rows: Readonly<Record<string, readonly [text: string, notices: readonly string[]]>> = {
  'two resources that need each other': [
    'Resources:\n  A: {Type: Custom::X, Properties: {V: !Ref B}}\n  B: {Type: Custom::X, Properties: {V: !GetAtt A.X}}\n',
    ['2 A needs B needs A: CloudFormation refuses to deploy a circle'],
  ],
  'a resource that needs itself': [
    'Resources:\n  A: {Type: Custom::X, Properties: {V: !Sub "x-${A.Arn}"}}\n',
    ['2 A needs itself: CloudFormation refuses to deploy a circle'],
  ],
  'names that nothing declares': [
    'Resources:\n  A:\n    Type: Custom::X\n    Condition: NoC\n    DependsOn: [NoD]\n    Properties:\n      - !Ref NoR\n      - !GetAtt NoG.X\n      - !Sub "${NoS} ${NoT.X} ${!Literal} ${AWS::Region}"\n      - !Sub ["${m}", {m: 1}]\n      - !If [NoI, 1, 2]\nOutputs:\n  O: {Condition: NoO, Value: !Ref NoV}\n',
    [
      '11 NoI is not a condition here',
      '9 NoS is neither a parameter nor a resource here',
      '9 NoT is not a resource here',
      '8 NoG is not a resource here',
      '7 NoR is neither a parameter nor a resource here',
      '4 NoC is not a condition here',
      '5 NoD is not a resource here',
      '13 NoV is neither a parameter nor a resource here',
      '13 NoO is not a condition here',
    ],
  ],
  'resources without a type': [
    'Resources:\n  A: 5\n  B: {Type: [x]}\n  C: {Properties: {V: 1}}\n  D: {Type: }\n  E: {Type: !Ref T}\n  F: [x]\n  G:\n  H: {Type: Custom::X}\n  I: {Fn::Transform: {Name: AWS::Include}}\nParameters: {T: {Type: String}}\n',
    [
      '2 A has no Type: CloudFormation refuses the template',
      '3 the Type of B is no text: CloudFormation refuses the template',
      '4 C has no Type: CloudFormation refuses the template',
      '5 D has no Type: CloudFormation refuses the template',
      '6 the Type of E is no text: CloudFormation refuses the template',
      '7 F has no Type: CloudFormation refuses the template',
      '8 G has no Type: CloudFormation refuses the template',
    ],
  ],
  'a resource without a type beside a loop': [
    'Transform: AWS::LanguageExtensions\nResources:\n  A: {Properties: {}}\n  Fn::ForEach::L: [N, [x], {"${N}B": {Type: Custom::X}}]\n',
    ['3 A has no Type: CloudFormation refuses the template'],
  ],
  'conditions that need each other': [
    'Conditions:\n  A: !Not [!Condition B]\n  B: {Condition: A}\nResources: {R: {Type: Custom::X}}\n',
    ['2 A needs B needs A: CloudFormation refuses to deploy a circle'],
  ],
  'nothing where a macro may add names': [
    'Transform: [Mine]\nResources:\n  A: {Type: Custom::X, Properties: {V: !Ref B}}\n',
    [],
  ],
  'nothing where loops make names': [
    'Transform: AWS::LanguageExtensions\nResources:\n  A: {Type: Custom::X, Properties: {V: !Ref Ba}}\n  Fn::ForEach::L: [I, [a], {"B${I}": {Type: Custom::X}}]\n',
    [],
  ],
  'nothing in a policy with a condition': [
    'Resources:\n  A: {Type: Custom::X, Properties: {Statement: {Condition: {Bool: {x: y}}}}}\n',
    [],
  ],
};

describe('the reader tells', () => {
  for (const [name, [text, says]] of Object.entries(rows)) test(name, () => expect(notices(text)).toEqual(says));
});

describe('conditions that cannot be answered', () => {
  const holds = 'Resources:\n  R: {Type: AWS::S3::Bucket, Properties: {BucketName: !If [A, x, y]}}\n';
  const says = (conditions: string) =>
    saidIn(
      estateOf({ 't.yaml': `Parameters: {E: {Type: String, Default: a}}\nConditions:\n${conditions}\n${holds}` })
        .deployments[0] as Stack,
      'R',
      'BucketName',
    );

  test('one in a circle is no answer', () =>
    expect(says('  A: !Not [!Condition A]')).toBe('? the condition A depends on itself'));

  test('60 levels of doubling end quickly', () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) => `  C${level + 1}: !And [!Condition C${level}, !Condition C${level}]`,
    );
    expect(says(`  C0: !Equals [!Ref E, a]\n${levels.join('\n')}\n  A: !Condition C60`)).toBe('x');
  }, 1000);

  test('a chain of 5000 does not end the program', () => {
    const links = Array.from({ length: 5000 }, (_, link) => `  C${link + 1}: !Not [!Condition C${link}]`);
    expect(says(`  C0: !Equals [!Ref E, a]\n${links.join('\n')}\n  A: !Condition C5000`)).toMatch(
      /^\? the condition C\d+ stands at the end of a chain of more than \d+$/,
    );
  });
});

test('loops that multiply end as unknown, quickly', () => {
  const loops = (depth: number): string =>
    depth === 0
      ? '{"K${I1}": 1}'
      : `{"Fn::ForEach::L${depth}": [I${depth}, [a,b,c,d,e,f,g,h,i,j], ${loops(depth - 1)}]}`;
  expect(said(loops(12), 'Transform: AWS::LanguageExtensions')).toBe(
    '? the items of the loop are only known at deployment',
  );
}, 2000);
