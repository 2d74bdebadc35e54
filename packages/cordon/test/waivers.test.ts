import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { check } from '../src/check.ts';
import { folderWith } from './temporary-folder.ts';

const program = fileURLToPath(new URL('../bin/cordon.cjs', import.meta.url));
beforeAll(() => ensureBuilt());

const volume = (encrypted: string, more = '') =>
  `    Type: AWS::EC2::Volume\n${more}    Properties: {AvailabilityZone: a, Size: 1, Encrypted: ${encrypted}}\n`;
const plain = `Resources:\n  Disk:\n${volume('false')}`;
const waiver = (resource: string, until = '2026-12-31') =>
  `waivers:\n  - {control: volume-is-encrypted, resource: '${resource}', until: ${until}, reason: no data}\n`;
const onDisk = { 'infra/a.yaml': plain, 'cordon.yaml': waiver('a/Disk') };

function run(files: Readonly<Record<string, string>>, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', ...args], {
    cwd: folderWith(files),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const today = ['--as-of', '2026-11-25'];

describe('on the command line', () => {
  test('PEERS C6: a waived failure is listed, stays one, and does not count', () => {
    const { status, stdout, stderr } = run(onDisk, ['infra', ...today]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('waived  Disk (volume-is-encrypted) until 2026-12-31: no data  cordon.yaml:2:5\n');
    expect(stdout).toMatch(/^0 failed · 1 waived · /m);
  });

  test('in JSON too', () => {
    const report = JSON.parse(run(onDisk, ['infra', ...today, '--format', 'json']).stdout);
    expect(report.asOf).toBe('2026-11-25');
    expect(report.verdicts[0]).toMatchObject({
      verdict: 'fail',
      waived: { reason: 'no data', until: '2026-12-31', from: { file: 'cordon.yaml', line: 2, column: 5 } },
    });
    expect(report.obligations.find(({ id }: { id: string }) => id === 'EC2-REST-METHODS')).toMatchObject({ shown: 0 });
  });

  test('PEERS C11: until its day has passed', () => {
    expect(run(onDisk, ['infra', '--as-of', '2026-12-31']).status).toBe(0);
    const { status, stdout } = run(onDisk, ['infra', '--as-of', '2027-01-01']);
    expect(status).toBe(1);
    expect(stdout).toContain('    expired   waived until 2026-12-31: no data  cordon.yaml:2:5\n');
    expect(stdout).toMatch(/^1 failed · 0 unknown/m);
  });

  test('PEERS C7: comments of a template count unless the run says otherwise', () => {
    const files = {
      'a.yaml': plain.replace('  Disk', '  # cordon-waive: volume-is-encrypted until=2026-12-31 no data\n  Disk'),
    };
    expect(run(files, ['.', ...today]).status).toBe(0);
    const { status, stderr } = run(files, ['.', ...today, '--no-inline-waivers']);
    expect([status, stderr]).toEqual([1, '']);
  });

  test('two cordon.yaml end the run, and --config chooses', () => {
    const files = { ...onDisk, 'infra/cordon.yaml': waiver('a/Disk', '2026-11-01') };
    const { status, stdout, stderr } = run(files, ['infra', ...today]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'cordon: two cordon.yaml for one run: cordon.yaml and infra/cordon.yaml; check the folder of one at a time, or choose with --config\n',
    );
    expect(run(files, ['infra', ...today, '--config', 'cordon.yaml']).status).toBe(0);
    expect(run(files, ['infra', ...today, '--config', 'infra/cordon.yaml']).status).toBe(1);
  });

  test('errors end with 2 and a line each', () => {
    const { status, stdout, stderr } = run({ ...onDisk, 'cordon.yaml': 'a: 1\nb: 2\n' }, ['infra', ...today]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^cordon: cordon.yaml:1: there is no key a; use /),
      expect.stringMatching(/^cordon: cordon.yaml:2: there is no key b; use /),
      '',
    ]);
  });
});

/** Per resource: its verdict, and w or x where it is waived or was. */
function verdicts(files: Readonly<Record<string, string>>, options: object = {}) {
  const { report, problems } = check({ paths: ['.'], cwd: folderWith(files), asOf: '2026-11-25', ...options });
  const own = report.verdicts.filter(({ control }) => control === 'volume-is-encrypted');
  return {
    problems,
    verdicts: own.map(({ resource, verdict, waived, waiverExpired }) =>
      [resource.id, verdict, ...(waived ? ['waived'] : []), ...(waiverExpired ? ['expired'] : [])].join(' '),
    ),
  };
}

const three = `Parameters:\n  Choice: {Type: String, AllowedValues: ['true', 'false'], Default: 'true'}\n  Any: {Type: String}\nResources:\n  Disk:\n${volume('false')}  DiskTwo:\n${volume('false')}  Maybe:\n${volume('!Ref Choice')}  Open:\n${volume('!ImportValue x')}`;

describe('what a waiver in cordon.yaml covers', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['an id', 'a/Disk', ['a/Disk fail waived', 'a/DiskTwo fail', 'a/Maybe pass', 'a/Open unknown'], []],
    ['a name', 'Disk', ['a/Disk fail waived', 'a/DiskTwo fail', 'a/Maybe pass', 'a/Open unknown'], []],
    ['a pattern', '*/Disk*', ['a/Disk fail waived', 'a/DiskTwo fail waived', 'a/Maybe pass', 'a/Open unknown'], []],
    [
      'a failure in another configuration',
      'a/Maybe',
      ['a/Disk fail', 'a/DiskTwo fail', 'a/Maybe pass waived', 'a/Open unknown'],
      [],
    ],
    ['nothing of an unknown', 'a/Open', ['a/Disk fail', 'a/DiskTwo fail', 'a/Maybe pass', 'a/Open unknown'], []],
    ['nothing elsewhere', 'b/Disk', ['a/Disk fail', 'a/DiskTwo fail', 'a/Maybe pass', 'a/Open unknown'], []],
    [
      'no part of a name',
      'a/Dis',
      ['a/Disk fail', 'a/DiskTwo fail', 'a/Maybe pass', 'a/Open unknown'],
      ['cordon.yaml:2: waivers[0] waives nothing: volume-is-encrypted judges no resource a/Dis; did you mean a/Disk?'],
    ],
  ])('%s', (_name, resource, expected, problems) => {
    expect(verdicts({ 'a.yaml': three, 'cordon.yaml': waiver(resource) })).toEqual({ verdicts: expected, problems });
  });

  test('an expired one says so, and one that holds outweighs it', () => {
    const expired = waiver('a/Disk', '2026-11-24');
    expect(verdicts({ 'a.yaml': plain, 'cordon.yaml': expired }).verdicts).toEqual(['a/Disk fail expired']);
    const both = expired + waiver('Disk').replace('waivers:\n', '');
    expect(verdicts({ 'a.yaml': plain, 'cordon.yaml': both }).verdicts).toEqual(['a/Disk fail waived']);
  });

  test('other configurations do not count either', () => {
    const files = {
      'a.yaml': three,
      'cordon.yaml': `${waiver('a/Disk*')}${waiver('a/Maybe').replace('waivers:\n', '')}`,
    };
    expect(run(files, ['.', ...today, '--fail-on', 'any-configuration']).status).toBe(0);
    expect(run(files, ['.', ...today, '--fail-on', 'unknown']).status).toBe(3);
  });
});

describe('where a comment belongs', () => {
  const waive = '# cordon-waive: volume-is-encrypted until=2026-12-31 no data';
  const two = (before: string, on: string, inside: string, between: string) =>
    `Resources:\n${before}  One:${on}\n${volume('false', inside)}${between}  Two:\n${volume('false')}`;

  test.each<[string, string, readonly string[]]>([
    ['above', two(`  ${waive}\n`, '', '', ''), ['One']],
    ['above, with other comments and lines between', two(`  ${waive}\n  # more\n\n`, '', '', ''), ['One']],
    ['above, without indentation', two(`${waive}\n`, '', '', ''), ['One']],
    ['beside the name', two('', ` ${waive}`, '', ''), ['One']],
    ['inside', two('', '', `    ${waive}\n`, ''), ['One']],
    ['beside a property', two('', '', `    DeletionPolicy: Retain ${waive}\n`, ''), ['One']],
    ['at the end, indented as properties are', two('', '', '', `    ${waive}\n`), ['One']],
    ['at the end, indented as names are', two('', '', '', `  ${waive}\n`), ['Two']],
    ['on both', two(`  ${waive}\n`, '', '', `  ${waive}\n`), ['One', 'Two']],
  ])('%s', (_name, text, waived) => {
    const { verdicts: found, problems } = verdicts({ 'a.yaml': text });
    const expected = ['One', 'Two'].map((name) => `a/${name} fail${waived.includes(name) ? ' waived' : ''}`);
    expect({ found, problems }).toEqual({ found: expected, problems: [] });
  });

  test.each([
    ['a block of text', `    Metadata:\n      Script: |\n        ${waive}\n`],
    ['a folded text', `    Metadata:\n      Script: >-\n        one\n        ${waive}\n`],
    ['a quoted text', `    Metadata: {Script: "x ${waive}"}\n`],
  ])('in %s it is none', (_name, inside) => {
    expect(verdicts({ 'a.yaml': two('', '', inside, '') })).toEqual({
      verdicts: ['a/One fail', 'a/Two fail'],
      problems: [],
    });
    // The same words after the text are a comment.
    expect(verdicts({ 'a.yaml': two('', '', `${inside}    ${waive}\n`, '') }).verdicts).toEqual([
      'a/One fail waived',
      'a/Two fail',
    ]);
  });

  test('in a loop it is on what the loop makes of the one resource', () => {
    const loop = `Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Disks:\n    - Name\n    - [One, Two]\n    - 'Disk\${Name}':\n        ${waive}\n        Type: AWS::EC2::Volume\n        Properties: {AvailabilityZone: a, Size: 1}\n  Other:\n${volume('false')}`;
    expect(verdicts({ 'a.yaml': loop })).toEqual({
      verdicts: ['a/DiskOne fail waived', 'a/DiskTwo fail waived', 'a/Other fail'],
      problems: [],
    });
  });
});

test('PEERS C3: metadata waives in JSON, as the CDK writes it, and only on its own resource', () => {
  const disk = { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'a', Size: 1, Encrypted: false } };
  const Cordon = { Waive: [{ Control: 'volume-is-encrypted', Until: '2026-12-31', Reason: 'no data' }] };
  const Resources = { One: { ...disk, Metadata: { 'aws:cdk:path': 'S/One', Cordon } }, Two: disk };
  expect(verdicts({ 'a.json': JSON.stringify({ Resources }) })).toEqual({
    verdicts: ['a/One fail waived', 'a/Two fail'],
    problems: [],
  });
});

describe('a waiver of what cannot be seen yet', () => {
  const notes = (resource: string, template = three) => {
    const { report } = check({
      paths: ['.'],
      cwd: folderWith({ 'a.yaml': template, 'cordon.yaml': waiver(resource) }),
      asOf: '2026-11-25',
    });
    return report.notices.filter(({ file }) => file === 'cordon.yaml');
  };

  test('says that it waives nothing', () =>
    expect(notes('a/Open')).toEqual([
      {
        text: 'waivers[0] waives nothing yet: volume-is-encrypted is unknown on a/Open',
        unseen: false,
        file: 'cordon.yaml',
        line: 2,
      },
    ]));

  test('is one with what it waives beside it', () => {
    const both = three.replace('  Open:', '  DiskOpen:');
    expect(notes('a/Disk*', both)).toEqual([]);
    expect(notes('a/DiskO*', both).map(({ text }) => text)).toEqual([
      'waivers[0] waives nothing yet: volume-is-encrypted is unknown on a/DiskOpen',
    ]);
  });
});
