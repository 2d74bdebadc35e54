import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { UserError } from '../src/cli/user-error.ts';
import { terminalReport } from '../src/reports/terminal.ts';
import { type Content, folderWith } from './temporary-folder.ts';

const template = 'Resources:\n  B:\n    Type: AWS::S3::Bucket\n';
const json = '{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}';

interface Looked {
  readonly read: readonly string[];
  readonly skipped: readonly string[];
  readonly problems: readonly string[];
}

function look(
  files: Readonly<Record<string, Content>>,
  paths: readonly string[] = ['.'],
  options: object = {},
  cwd = '.',
): Looked {
  try {
    const { report, problems } = check({ paths, cwd: join(folderWith(files), cwd), ...options });
    const read = report.inputs.filter(({ skipped }) => skipped === null).map(({ path }) => path);
    const skipped = report.inputs.flatMap(({ path, skipped: why, unreadable }) =>
      why === null || unreadable ? [] : [`${path}: ${why}`],
    );
    return { read, skipped, problems };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { read: [], skipped: [], problems: error.problems };
  }
}

describe('a file that was named must be a template', () => {
  const rows: Readonly<
    Record<string, readonly [files: Readonly<Record<string, Content>>, path: string, problem: string]>
  > = {
    'a text': [{ 'a.txt': 'hello' }, 'a.txt', 'a.txt:1:1: a template is a mapping with a Resources section'],
    'YAML without resources': [{ 'a.yaml': 'kind: Pod\n' }, 'a.yaml', 'a.yaml:1:1: it has no Resources section'],
    'an empty file': [{ 'a.yaml': '' }, 'a.yaml', 'a.yaml:1:1: the file is empty'],
    'a template of a template': [
      { 'a.yaml': 'Resources:\n  {{ x }}:\n    Type: AWS::S3::Bucket\n' },
      'a.yaml',
      'a.yaml: a template of a template: render it first',
    ],
    'a block of a template engine': [
      { 'a.yaml': `${template}{% if x %}\n` },
      'a.yaml',
      'a.yaml: a template of a template: render it first',
    ],
    'a module of another tool, in JSON': [
      { 'a.json': '{"Resources": {"N": {"Type": {"Rain::Module": "vpc.yml"}}}}' },
      'a.json',
      'a.json: a template of a template: render it first',
    ],
    'the same in YAML': [
      { 'a.yaml': 'Resources:\n  N:\n    Type:\n      Rain::Module: vpc.yml\n' },
      'a.yaml',
      'a.yaml: a template of a template: render it first',
    ],
    'an unknown tag': [
      { 'a.yaml': `${template}    Properties: {BucketName: !Subb x}\n` },
      'a.yaml',
      'a.yaml:4:30: unknown tag !Subb',
    ],
    'truncated JSON': [
      { 'a.json': json.slice(0, 30) },
      'a.json',
      'a.json:1:30: a string that is not closed in its line: end it with a double quote',
    ],
    'JSON with a comma too many': [
      { 'a.json': json.replace('}}}', '},}}') },
      'a.json',
      'a.json:1:49: JSON allows no comma before }',
    ],
    'not UTF-8': [
      { 'a.yaml': Buffer.from(`${template}# \xff`, 'latin1') },
      'a.yaml',
      'a.yaml: not UTF-8: save it as UTF-8',
    ],
    'not there': [{}, 'a.yaml', 'a.yaml: not there'],
    'below a file': [{ 'a.yaml': template }, 'a.yaml/b', 'a.yaml/b: not there'],
    'a link to itself': [{ 'a.yaml': { link: 'a.yaml' } }, 'a.yaml', 'a.yaml: a link that leads back to itself'],
    'a link to nothing': [{ 'a.yaml': { link: 'b.yaml' } }, 'a.yaml', 'a.yaml: not there'],
    'a device': [{}, '/dev/null', '/dev/null: neither a file nor a folder'],
    'a glob of nothing': [{ 'a.yaml': template }, '*.json', '*.json: no file matches'],
  };
  for (const [name, [files, path, problem]] of Object.entries(rows)) {
    test(name, () => expect(look(files, [path]).problems).toEqual([problem]));
  }
});

describe('what could not be read stands in the report', () => {
  const files = {
    'a.yaml': template,
    'b.json': json.slice(0, 30),
    'c.yaml': Buffer.from(`${template}# \xff`, 'latin1'),
    'd.txt': 'hello',
  };
  const broken = 'line 1, column 30: a string that is not closed in its line: end it with a double quote';
  const rows: Readonly<Record<string, readonly [paths: readonly string[], unreadable: readonly string[]]>> = {
    named: [
      ['a.yaml', 'b.json', 'c.yaml', 'e.yaml', '*.yml'],
      [`b.json: ${broken}`, 'c.yaml: not UTF-8: save it as UTF-8', 'e.yaml: not there', '*.yml: no file matches'],
    ],
    'found in a folder': [['.'], ['c.yaml: not UTF-8: save it as UTF-8']],
    'found by a glob': [['*'], ['c.yaml: not UTF-8: save it as UTF-8']],
  };
  for (const [name, [paths, unreadable]] of Object.entries(rows)) {
    test(name, () => {
      const { report } = check({ paths, cwd: folderWith(files) });
      const failed = report.inputs.filter((input) => input.unreadable);
      expect(failed.map(({ path, skipped }) => `${path}: ${skipped}`)).toEqual(unreadable);
      for (const line of unreadable)
        expect(terminalReport(report, { width: 200 })).toContain(`\nnot judged: ${line}\n`);
    });
  }
});

test('why a file could not be read repeats no identifier of a person', () => {
  const twice = 'patient-ssn-536-90-4399: 1\n'.repeat(2);
  const { report } = check({
    paths: ['a.yaml', 'b.yaml'],
    cwd: folderWith({ 'a.yaml': template, 'b.yaml': template + twice }),
  });
  expect(report.inputs[1]?.skipped).toMatch(
    /^line 5, column 1: the key patient-ssn-<[a-z-]+> stands twice, first in line 4: keep one$/,
  );
});

describe('files that were found', () => {
  test('are candidates by their ending and their text; the others are skipped with a reason', () => {
    const files = {
      'a.yaml': template,
      'b.yml': template,
      'c.json': json,
      'd.template': json,
      'e.txt': template,
      'f.yaml': 'kind: Pod',
      'g.json': '{"a": ',
    };
    expect(look(files)).toEqual({
      read: ['a.yaml', 'b.yml', 'c.json', 'd.template'],
      skipped: [
        'e.txt: neither YAML nor JSON',
        'f.yaml: not a CloudFormation template',
        'g.json: not a CloudFormation template',
      ],
      problems: [],
    });
  });

  describe('and are templates in UTF-16 are told of, wherever they were found', () => {
    const little = Buffer.from(template, 'utf16le');
    const encodings: Readonly<Record<string, Buffer>> = {
      'little-endian': Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      'big-endian': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]),
      'little-endian without a mark': little,
      'big-endian without a mark': Buffer.from(little).swap16(),
      'little-endian, cut within a letter': Buffer.concat([Buffer.from([0xff, 0xfe]), little, Buffer.from([0x0a])]),
    };
    for (const [name, bytes] of Object.entries(encodings)) {
      for (const path of ['.', '*.yaml', 'b.yaml']) {
        test(`${name}, by ${path}`, () =>
          expect(look({ 'a.yaml': template, 'b.yaml': bytes }, ['a.yaml', path]).problems).toEqual([
            'b.yaml: not UTF-8: save it as UTF-8',
          ]));
      }
    }

    test('other texts in UTF-16 are skipped', () => {
      const other = Buffer.from('\ufeffname: Meier\n', 'utf16le');
      expect(look({ 'a.yaml': template, 'b.yaml': other })).toMatchObject({
        skipped: ['b.yaml: not a CloudFormation template'],
        problems: [],
      });
    });
  });

  test('and were named before are no glob without a match', () =>
    expect(look({ 'a.yaml': template }, ['a.yaml', '*.yaml'])).toEqual({
      read: ['a.yaml'],
      skipped: [],
      problems: [],
    }));

  test('and are no templates need not be UTF-8', () => {
    expect(look({ 'a.yaml': template, 'b.yaml': Buffer.from('name: M\xfcller', 'latin1') })).toMatchObject({
      skipped: ['b.yaml: not a CloudFormation template'],
      problems: [],
    });
  });

  test('two of them broken: both are told, the others are judged', () => {
    const files = {
      'a.yaml': template,
      'b.yaml': `${template}  C: {Type: AWS::KMS::Key\n`,
      'c.json': json.replace('"Type"', 'Type'),
    };
    expect(look(files)).toEqual({
      read: ['a.yaml'],
      skipped: [],
      problems: [
        'b.yaml:5:1: not well formed: unexpected end of the stream within a flow collection',
        'c.json:1:22: not JSON: a key in double quotes should stand here',
      ],
    });
  });

  test('that are written for a template engine are counted, not read', () => {
    const files = {
      'a.yaml': template,
      'b.yaml': `${template}    Properties: {{ properties }}\n`,
      'c.yaml': `${template}    Metadata: "{{ quoted }}"\n`,
      'd.yaml': `${template}    Metadata: { "AWS::CloudFormation::Init": { config: "Own::Name" }, "Our::Own": { a: 1 }, Type: { a: 1 } }\n`,
    };
    expect(look(files)).toMatchObject({
      read: ['a.yaml', 'c.yaml', 'd.yaml'],
      skipped: ['b.yaml: a template of a template: render it first'],
    });
  });

  test('none: the answer says where it looked and what was there', () => {
    expect(look({ 'a.txt': 'x', 'b/c.yaml': 'x: 1', 'b/d.txt': '' }).problems).toEqual([
      'no CloudFormation template found in . (2 neither YAML nor JSON, 1 not a CloudFormation template): name a template, or a folder that holds one',
    ]);
    expect(look({ 'empty/': '' }, ['empty']).problems).toEqual([
      'no CloudFormation template found in empty (there are no files): name a template, or a folder that holds one',
    ]);
  });
});

describe('folders', () => {
  test('that tools fill are skipped unless they are named', () => {
    const files = Object.fromEntries(
      ['node_modules', '.terraform', 'cdk.out', '.aws-sam/build', '.git'].map((folder) => [
        `${folder}/a.yaml`,
        template,
      ]),
    );
    const { read, skipped } = look({ ...files, 'a.yaml': template });
    expect(read).toEqual(['a.yaml']);
    expect([...skipped].sort()).toEqual([
      '.aws-sam/build: a folder that tools fill (build)',
      '.terraform: a folder that tools fill (.terraform)',
      'cdk.out: a folder that tools fill (cdk.out)',
      'node_modules: a folder that tools fill (node_modules)',
    ]);
    expect(look(files, ['cdk.out', '.aws-sam/build']).read).toEqual(['cdk.out/a.yaml', '.aws-sam/build/a.yaml']);
  });

  const ignoring = {
    '.git/': '',
    '.gitignore': 'out/\n*.gen.yaml\n!keep.gen.yaml\n',
    'a.yaml': template,
    'a.gen.yaml': template,
    'keep.gen.yaml': template,
    'out/b.yaml': template,
    'sub/.gitignore': 'c.yaml\n!d.gen.yaml\n',
    'sub/c.yaml': template,
    'sub/d.gen.yaml': template,
    'sub/e.gen.yaml': template,
  };
  test('are read without what .gitignore excludes, deeper rules outweighing those above', () => {
    const { read, skipped } = look(ignoring);
    expect(read).toEqual(['a.yaml', 'keep.gen.yaml', 'sub/d.gen.yaml']);
    expect(skipped.filter((line) => line.endsWith('excluded by .gitignore'))).toEqual([
      'a.gen.yaml: excluded by .gitignore',
      'out: excluded by .gitignore',
      'sub/c.yaml: excluded by .gitignore',
      'sub/e.gen.yaml: excluded by .gitignore',
    ]);
  });
  test('below the top of a repository keep its rules', () =>
    expect(look(ignoring, ['sub']).read).toEqual(['sub/d.gen.yaml']));
  test('that are excluded are read where they are named', () =>
    expect(look(ignoring, ['out']).read).toEqual(['out/b.yaml']));

  test('do not follow links that leave them, and follow a circle once', () => {
    const files = {
      'in/a.yaml': template,
      'in/again.yaml': { link: 'a.yaml' },
      'in/loop': { link: '.' },
      'in/out.yaml': { link: '../o.yaml' },
      'in/up': { link: '..' },
      'in/self.yaml': { link: 'self.yaml' },
      'in/gone.yaml': { link: 'gone' },
      'o.yaml': template,
    };
    expect(look(files, ['in'])).toEqual({
      read: ['in/a.yaml'],
      skipped: [
        'in/gone.yaml: a link that leads nowhere',
        'in/loop: a link to a folder already looked at',
        'in/out.yaml: a link that leaves the folder',
        'in/self.yaml: a link that leads back to itself',
        'in/up: a link that leaves the folder',
        'in/again.yaml: a link to a file already looked at',
      ],
      problems: [],
    });
  });
});

describe('globs', () => {
  const files = { 'a.yaml': template, 'sub/b.yaml': template, 'sub/c.json': json, 'node_modules/d.yaml': template };
  test('match below their folder', () => expect(look(files, ['sub/*.yaml']).read).toEqual(['sub/b.yaml']));
  test('match at any depth', () =>
    expect(look(files, ['**/*.{yaml,json}']).read).toEqual(['a.yaml', 'sub/b.yaml', 'sub/c.json']));
  test('a file whose name looks like a glob is a file', () =>
    expect(look({ '[a].yaml': template }, ['[a].yaml']).read).toEqual(['[a].yaml']));
});

describe('limits', () => {
  test('a size can be set', () => {
    expect(look({ 'a.yaml': template }, ['a.yaml'], { maxFileSize: 10 }).problems).toEqual([
      'a.yaml: larger than 10 bytes (it has 42): raise the limit with --max-file-size',
    ]);
    expect(look({ 'a.yaml': template }, ['a.yaml'], { maxFileSize: 42 }).read).toEqual(['a.yaml']);
  });
  test('YAML is read up to 10 MB, JSON up to 50', () => {
    const [yaml, long] = [`${template}# ${'x'.repeat(10_000_000)}\n`, json + ' '.repeat(10_000_000)];
    expect(look({ 'a.yaml': yaml, 'b.template': long }, ['a.yaml', 'b.template'])).toMatchObject({
      read: ['b.template'],
      problems: ['a.yaml: larger than 10 MB (it has 10000045 bytes): raise the limit with --max-file-size'],
    });
    expect(look({ 'a.json': json + ' '.repeat(50_000_000) }, ['a.json']).problems).toEqual([
      'a.json: larger than 50 MB (it has 50000049 bytes): raise the limit with --max-file-size',
    ]);
    expect(look({ 'a.yaml': yaml }, ['a.yaml'], { maxFileSize: 20_000_000 }).read).toEqual(['a.yaml']);
  });
  test('a large file that was found and is no template is none of our business', () => {
    expect(look({ 'a.yaml': template, 'b.yaml': '# x\n'.repeat(3_000_000) })).toMatchObject({
      skipped: ['b.yaml: not a CloudFormation template'],
      problems: [],
    });
  });
});

describe('standard input', () => {
  const stdin = { name: 'sub/a.yaml', text: template };
  test('goes by its name', () => expect(look({}, [], { stdin }).read).toEqual(['sub/a.yaml']));
  test('stands for the file of that name', () => {
    const looked = look({ 'sub/a.yaml': 'broken: [', 'b.yaml': template }, ['.'], { stdin });
    expect(looked).toEqual({ read: ['sub/a.yaml', 'b.yaml'], skipped: [], problems: [] });
  });
  test('must be a template', () => {
    expect(look({}, [], { stdin: { name: 'a.yaml', text: 'a: [' } }).problems).toEqual([
      'a.yaml:1:5: not well formed: unexpected end of the stream within a flow collection',
    ]);
  });
});

describe('a TemplateURL', () => {
  const nests = (url: string) =>
    `Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ${url}}}\n`;
  test('is read beside the template that was named', () => {
    expect(
      look({ 'p.yaml': nests('sub/c.yaml'), 'sub/c.yaml': nests('d.yaml'), 'sub/d.yaml': template }, ['p.yaml']).read,
    ).toEqual(['p.yaml', 'sub/c.yaml', 'sub/d.yaml']);
  });
  const notRead = 'is not among the given files: pass it too';
  test('outside the given folders is not read, by a path or by a link', () => {
    const files = {
      'in/p.yaml': nests('../c.yaml'),
      'in/q.yaml': nests('link.yaml'),
      'in/link.yaml': { link: '../c.yaml' },
      'c.yaml': template,
    };
    const { report, problems } = check({ paths: ['in/p.yaml', 'in/q.yaml'], cwd: folderWith(files) });
    expect(problems).toEqual([]);
    expect(report.inputs.map(({ path }) => path)).toEqual(['in/p.yaml', 'in/q.yaml']);
    expect(report.notices).toEqual([
      { text: `the nested stack N was not read: c.yaml ${notRead}`, unseen: true, file: 'in/p.yaml', line: 2 },
      { text: `the nested stack N was not read: in/link.yaml ${notRead}`, unseen: true, file: 'in/q.yaml', line: 2 },
    ]);
  });
});
