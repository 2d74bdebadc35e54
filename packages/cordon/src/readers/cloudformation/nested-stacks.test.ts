import { describe, expect, test } from 'vitest';
import { estateOf, saidIn } from './said.fixture.ts';
import type { Stack } from './stack.ts';

const holds = (value: string) => `Resources:\n  R: {Type: AWS::S3::Bucket, Properties: {BucketName: ${value}}}\n`;
const nests = (url: string, parameters = '{}', more = '') =>
  `Resources:\n  N:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ${url}\n      Parameters: ${parameters}\n${more}`;
const takesP = 'Parameters:\n  P: {Type: String, Default: own}\n';
const asksN = '  R: {Type: AWS::S3::Bucket, Properties: {BucketName: !GetAtt N.Outputs.O}}\n';

function read(files: Readonly<Record<string, string>>) {
  const { deployments, notices } = estateOf(files);
  return {
    ids: deployments.map((each) => each.id),
    notices: notices.map(({ file, line, text }) => `${file}:${line} ${text}`),
    says: (id: string) => saidIn(deployments.find((each) => each.id === id) as Stack, 'R', 'BucketName'),
  };
}

describe('a nested stack', () => {
  test('is found beside its parent, and takes what the parent passes', () => {
    const { ids, says } = read({
      'a/p.yaml': nests('./c.yaml', '{P: !Ref "AWS::StackName"}'),
      'a/c.yaml': takesP + holds('!Ref P'),
    });
    expect(ids).toEqual(['p', 'p/N']);
    expect(says('p/N')).toBe('<p.AWS::StackName>');
  });

  test('keeps its default where nothing is passed', () => {
    expect(read({ 'p.yaml': nests('c.yaml'), 'c.yaml': takesP + holds('!Ref P') }).says('p/N')).toBe('own');
  });

  test('hands parameters down and outputs up through two levels', () => {
    const { ids, says } = read({
      'p.yaml': `Parameters: {Top: {Type: String, Default: t}}\n${nests('m.yaml', '{P: !Ref Top}', asksN)}`,
      'm.yaml': `${takesP}${nests('c.yaml', '{P: !Sub "${P}-m"}')}Outputs: {O: {Value: !GetAtt N.Outputs.O}}\n`,
      'c.yaml': `${takesP}${holds('!Ref P')}Outputs: {O: {Value: !Sub "${'$'}{P}-out"}}\n`,
    });
    expect(ids).toEqual(['p', 'p/N', 'p/N/N']);
    expect([says('p/N/N'), says('p')]).toEqual(['t-m', 't-m-out']);
  });

  test('used twice is two deployments', () => {
    const other = '  M: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: c.yaml, Parameters: {P: two}}}\n';
    const { says } = read({ 'p.yaml': nests('c.yaml', '{P: one}', other), 'c.yaml': takesP + holds('!Ref P') });
    expect([says('p/N'), says('p/M')]).toEqual(['one', 'two']);
  });

  test('may use the output of one that stands further down', () => {
    const first =
      '  B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: c.yaml, Parameters: {P: !GetAtt N.Outputs.O}}}\n';
    const parent = nests('o.yaml').replace('Resources:\n', `Resources:\n${first}`);
    const { says } = read({
      'p.yaml': parent,
      'c.yaml': takesP + holds('!Ref P'),
      'o.yaml': `${holds('1')}Outputs: {O: {Value: below}}\n`,
    });
    expect(says('p/B')).toBe('below');
  });

  test('in S3 is matched by its longest path among the given files', () => {
    const { says, notices } = read({
      'p.yaml': nests('https://b.s3.amazonaws.com/x/templates/vpc.yaml'),
      'templates/vpc.yaml': holds('right'),
      'other/vpc.yaml': holds('wrong'),
    });
    expect(says('p/N')).toBe('right');
    expect(notices).toEqual(['p.yaml:2 inferred: the nested stack N is templates/vpc.yaml']);
  });

  const unread: Readonly<
    Record<
      string,
      readonly [files: Readonly<Record<string, string>>, ids: readonly string[], notices: readonly string[]]
    >
  > = {
    'that is missing': [
      { 'p.yaml': nests('../nope.yaml') },
      ['p'],
      ['p.yaml:2 the nested stack N was not read: ../nope.yaml is not among the given files: pass it too'],
    ],
    'that two files could be': [
      { 'p.yaml': nests('https://b.s3.amazonaws.com/vpc.yaml'), 'a/vpc.yaml': holds('1'), 'b/vpc.yaml': holds('2') },
      ['p', 'a/vpc', 'b/vpc'],
      ['p.yaml:2 the nested stack N was not read: 2 given files end with vpc.yaml'],
    ],
    'that only its parent is named like': [
      { 'p/vpc.yaml': nests('https://b.s3.amazonaws.com/n/vpc.yaml') },
      ['vpc'],
      ['p/vpc.yaml:2 the nested stack N was not read: no given file is vpc.yaml'],
    ],
    'whose address is not known': [
      { 'p.yaml': nests('!GetAtt N.X') },
      ['p'],
      [
        'p.yaml:2 N needs itself: CloudFormation refuses to deploy a circle',
        'p.yaml:2 the nested stack N was not read: its TemplateURL is only known at deployment',
      ],
    ],
    'whose address cannot be worked out': [
      { 'p.yaml': `Mappings: {M: {a: {b: c}}}\n${nests('!FindInMap [M, x, y]')}` },
      ['p'],
      ['p.yaml:3 the nested stack N was not read: its TemplateURL is only known at deployment'],
    ],
    'that is its own template': [
      { 'p.yaml': nests('p.yaml') },
      ['p'],
      ['p.yaml:2 the nested stack N was not read: it contains itself'],
    ],
    'in a circle, beside another stack': [
      { 'x.yaml': holds('1'), 'a.yaml': nests('b.yaml'), 'b.yaml': nests('a.yaml') },
      ['x', 'b', 'b/N'],
      ['a.yaml:2 the nested stack N was not read: it contains itself: b.yaml nests a.yaml nests b.yaml'],
    ],
    'in a longer circle': [
      { 'a.yaml': nests('b.yaml'), 'b.yaml': nests('c.yaml'), 'c.yaml': nests('a.yaml') },
      ['b', 'b/N', 'b/N/N'],
      ['a.yaml:2 the nested stack N was not read: it contains itself: b.yaml nests c.yaml nests a.yaml nests b.yaml'],
    ],
    'without an address': [
      { 'p.yaml': 'Resources:\n  N: {Type: AWS::CloudFormation::Stack}\n' },
      ['p'],
      ['p.yaml:2 the nested stack N was not read: it has no TemplateURL'],
    ],
  };
  for (const [name, [files, ids, notices]] of Object.entries(unread)) {
    test(`${name} is said to be unread`, () => expect(read(files)).toMatchObject({ ids, notices }));
  }

  test('that is not read leaves its outputs open', () => {
    expect(read({ 'p.yaml': nests('nope.yaml', '{}', asksN) }).says('p')).toBe('<p/N.Outputs.O>');
  });

  test('that is passed its own output says so', () => {
    const { says } = read({
      'p.yaml': nests('c.yaml', '{P: !GetAtt N.Outputs.O}'),
      'c.yaml': `${takesP}${holds('!Ref P')}Outputs: {O: {Value: !Ref P}}\n`,
    });
    expect(says('p/N')).toBe('? the parameter P depends on itself');
  });

  test('that doubles a text at every level ends as unknown, quickly', () => {
    const levels = Array.from({ length: 40 }, (_, level) => [
      `s${level}.yaml`,
      `${takesP}${nests(`s${level + 1}.yaml`, '{P: !Sub "${P}${P}"}')}`,
    ]);
    const { says } = read({ ...Object.fromEntries(levels), 's40.yaml': takesP + holds('!Ref P') });
    expect(says(`s0${'/N'.repeat(40)}`)).toMatch(/^<s\d+.yaml@\d+>/);
  }, 5000);

  test('that doubles the stacks at every level ends at a limit', () => {
    const again = (level: number) =>
      `  M: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: s${level}.yaml}}\n`;
    const levels = Array.from({ length: 40 }, (_, level) => [
      `s${level}.yaml`,
      nests(`s${level + 1}.yaml`, '{}', again(level + 1)),
    ]);
    const { ids, notices } = read({ ...Object.fromEntries(levels), 's40.yaml': holds('1') });
    expect(ids.length).toBe(10_001);
    expect(notices[0]).toMatch(/^s\d+.yaml:\d+ the nested stack \w was not read: more than 10000 stacks are nested$/);
  }, 5000);
});
