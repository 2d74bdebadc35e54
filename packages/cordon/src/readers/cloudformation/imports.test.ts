import { describe, expect, test } from 'vitest';
import { estateOf, saidIn } from './said.fixture.ts';
import type { Stack } from './stack.ts';

const exporting = (name: string, value: string, condition?: string) =>
  `Resources: {Q: {Type: Custom::Q}}
Outputs: {O: {${condition ? `Condition: ${condition}, ` : ''}Value: ${value}, Export: {Name: ${name}}}}
`;
const importing = (name: string) =>
  `Parameters: {Net: {Type: String, Default: net}}\nResources:\n  R: {Type: AWS::S3::Bucket, Properties: {BucketName: {"Fn::ImportValue": ${name}}}}\n`;
const byStack = '!Sub "${AWS::StackName}-V"';
const byNet = '!Sub "${Net}-V"';
const switches =
  'Parameters: {E: {Type: String, Default: a, AllowedValues: [a, b]}}\nConditions: {C: !Equals [!Ref E, b]}\n';

interface Row {
  readonly files: Readonly<Record<string, string>>;
  readonly says: string;
  readonly notices?: readonly string[];
  readonly values?: Readonly<Record<string, string>>;
}

const rows: Readonly<Record<string, Row>> = {
  'an exact name': { files: { 'a.yaml': exporting('x', 'va'), 'r.yaml': importing('x') }, says: 'va' },
  'a name by its form': {
    files: { 'a.yaml': exporting(byStack, '!Ref Q'), 'r.yaml': importing(byNet) },
    says: '<a/Q.Ref>',
    notices: ['r.yaml:3 inferred: Net of r is a, the one given stack that exports what it names'],
  },
  'a spelled-out name of an open export': {
    files: { 'a.yaml': exporting(byStack, 'va'), 'r.yaml': importing('net-V') },
    says: 'va',
    notices: ['r.yaml:3 inferred: net-V is what a exports as *-V'],
  },
  'two exporters': {
    files: { 'a.yaml': exporting(byStack, '1'), 'b.yaml': exporting(byStack, '2'), 'r.yaml': importing(byNet) },
    says: '? a and b export it more than once',
  },
  'two forms, of which the value decides': {
    files: { 'a.yaml': exporting('net-V', '1'), 'b.yaml': exporting('other-V', '2'), 'r.yaml': importing(byNet) },
    says: '1',
  },
  nobody: { files: { 'r.yaml': importing(byNet) }, says: '? no given stack exports *-V' },
  'an export under a name nobody knows': {
    files: { 'a.yaml': `Parameters: {N: {Type: String}}\n${exporting('!Ref N', '1')}`, 'r.yaml': importing('x') },
    says: '? no given stack exports x',
  },
  'an export under a condition that does not hold': {
    files: {
      'a.yaml': switches + exporting('x', 'va', 'C'),
      'r.yaml': importing('x'),
    },
    says: '? no given stack exports x',
  },
  'an export under a condition that holds': {
    files: {
      'a.yaml': switches + exporting('x', 'va', 'C'),
      'r.yaml': importing('x'),
    },
    says: 'va',
    values: { E: 'b' },
  },
  'an export of an import': {
    files: { 'a.yaml': exporting('x', 'deep'), 'b.yaml': exporting('y', '!ImportValue x'), 'r.yaml': importing('y') },
    says: 'deep',
  },
  'imports in a circle': {
    files: {
      'a.yaml': exporting('x', '!ImportValue y'),
      'b.yaml': exporting('y', '!ImportValue x'),
      'r.yaml': importing('y'),
    },
    says: '? the output O depends on itself',
  },
  'an export named by an import': {
    files: { 'a.yaml': exporting('!ImportValue x', '1'), 'r.yaml': importing('y') },
    says: '? no given stack exports y',
  },
  'an export whose name cannot be worked out': {
    files: { 'a.yaml': exporting('!Select [7, [a]]', '1'), 'r.yaml': importing('y') },
    says: '? no given stack exports y',
  },
};

describe('an import of', () => {
  for (const [name, { files, says, notices = [], values = {} }] of Object.entries(rows)) {
    test(name, () => {
      const estate = estateOf(files);
      const stack = estate.deployments.find((each) => each.id === 'r') as Stack;
      expect(saidIn(stack, 'R', 'BucketName', values)).toBe(says);
      expect(estate.notices.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual(notices);
    });
  }

  test('a chain of 1000 stacks ends as unknown', () => {
    const files = Array.from({ length: 1000 }, (_, link) => [
      `s${link}.yaml`,
      exporting(`e${link}`, `!ImportValue e${link + 1}`),
    ]);
    const estate = estateOf({ ...Object.fromEntries(files), 'r.yaml': importing('e0') });
    const says = saidIn(estate.deployments.at(-1) as Stack, 'R', 'BucketName');
    expect(says).toBe('? the output O stands at the end of a chain of more than 100');
  });

  test('a name with many open parts is compared quickly', () => {
    const many = (part: string, end: string) => `!Sub "${`\${${part}}x`.repeat(100)}${end}"`;
    const estate = estateOf({
      'a.yaml': exporting(many('AWS::StackName', 'y'), '1'),
      'r.yaml': importing(many('Net', 'zy')),
    });
    expect(saidIn(estate.deployments[1] as Stack, 'R', 'BucketName')).toMatch(/^\? no given stack exports/);
  }, 1000);
});
