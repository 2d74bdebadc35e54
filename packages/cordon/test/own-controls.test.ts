import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../../scripts/ensure.mjs';
import { folderWith } from './temporary-folder.ts';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', 'bin', 'cordon.cjs');
const rotates = readFileSync(join(here, '../../../examples/own-controls/key-rotates.mjs'), 'utf8');
const template = `Resources:
  Turning:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true }
  Standing:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: false }
  Perhaps:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: !ImportValue rotation }
`;

beforeAll(() => ensureBuilt());

function cordon(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folderWith(files),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a control of the user’s own judges every resource of its kind, as advice where its row is a permission', () => {
  const files = { 'own/key-rotates.mjs': rotates, 'keys.yaml': template };
  const { status, stdout, stderr } = cordon(files, 'check', 'keys.yaml', '--controls', 'own', '--format', 'json');
  const { verdicts } = JSON.parse(stdout);
  const own = verdicts.filter((each: { control: string }) => each.control === 'key-rotates');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(
    own.map((each: { resource: { name: string }; verdict: string; strength: string; findings: { at: object }[] }) => [
      ...[each.resource.name, each.verdict, each.strength],
      ...each.findings.map(({ at }) => at),
    ]),
  ).toEqual([
    ['Turning', 'pass', 'may'],
    ['Standing', 'fail', 'may', { file: 'keys.yaml', line: 7, column: 19 }],
    ['Perhaps', 'unknown', 'may'],
  ]);
});

test('no file in what is checked makes it load anything', () => {
  const files = { 'key-rotates.mjs': rotates, 'keys.yaml': template, 'package.json': '{"cordon":{"controls":"."}}' };
  const { controls } = JSON.parse(cordon(files, 'check', '.', '--format', 'json').stdout);
  expect(controls.map(({ id }: { id: string }) => id)).not.toContain('key-rotates');
});

test('cordon test tries it, and says on what it hangs', () => {
  const { status, stdout } = cordon({ 'key-rotates.mjs': rotates }, 'test', '--controls', 'key-rotates.mjs');
  expect(stdout).toBe(
    '✓ key-rotates: hangs on RecordsKey.Properties.EnableKeyRotation\n\n1 of 1 controls do what their examples say\n',
  );
  expect(status).toBe(0);
});

test('cordon test without a name tries all of Cordon’s own', () => {
  const { status, stdout } = cordon({}, 'test');
  expect(stdout).toMatch(/\n(\d+) of \1 controls do what their examples say\n$/);
  expect(status).toBe(0);
});

test('what new-control writes is a control that is not written yet', () => {
  const folder = folderWith({});
  const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  expect(run('new-control', 'bucket-has-an-owner', '--on', 'bucket', '--answers', 's3-rest').stdout).toBe(
    'bucket-has-an-owner.mjs is written. cordon test --controls bucket-has-an-owner.mjs says what it still needs.\n',
  );
  const { status, stdout } = run('test', '--controls', '.');
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    '✗ bucket-has-an-owner',
    '    the failing example does not fail: Example unknown (this control is not written yet)',
    '    the passing example does not pass: Example unknown (this control is not written yet)',
  ]);
  expect(status).toBe(1);
  expect(run('new-control', 'bucket-has-an-owner', '--on', 'bucket', '--answers', 'S3-REST').stderr).toBe(
    'cordon: bucket-has-an-owner.mjs is there already\n',
  );
});

test.each(['any-resource', 'named-thing'])('new-control knows %s, which is of every type', (kind) => {
  const folder = folderWith({});
  const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  expect(run('new-control', 'all-is-owned', '--on', kind, '--answers', 'S3-REST').status).toBe(0);
  expect(run('test', '--controls', '.').stdout).toContain(
    'the passing example does not pass: Example unknown (this control is not written yet)',
  );
});

test.each<[string, string[], string]>([
  [
    'an id',
    ['x', '--on', 'bucket', '--answers', 'S3-TLS'],
    'the id "x" is no sentence in kebab case, as bucket-has-an-owner is',
  ],
  [
    'the id of one of ours',
    ['trail-is-on', '--on', 'trail', '--answers', 'KMS-TRAIL'],
    'trail-is-on is the id of a control of Cordon already',
  ],
  ['a kind', ['a-b', '--on', 'bucke', '--answers', 'S3-TLS'], '--on got "bucke"; did you mean bucket'],
  ['a row', ['a-b', '--on', 'bucket', '--answers', 'S3'], '--answers got "S3"; cordon explain lists the obligations'],
  [
    'a computed row',
    ['a-b', '--on', 'bucket', '--answers', 'ELB-E2E'],
    '--answers got ELB-E2E, which is computed from ELB-FRONT, ELB-BACK: cite one of those',
  ],
])('new-control refuses %s that cannot be', (_name, args, message) => {
  const { status, stderr } = cordon({}, 'new-control', ...args);
  expect(stderr.split('\n')[0]).toContain(`cordon: ${message}`);
  expect(status).toBe(2);
});

const changed = (from: string, to: string) => {
  if (!rotates.includes(from)) throw new Error(`the example has no ${from}`);
  return rotates.replace(from, to);
};

test.each<[string, Record<string, string>, string]>([
  ['no such file', {}, '--controls own: not there; name a module or a folder of them'],
  ['an empty folder', { 'own/read.me': '' }, '--controls own: no JavaScript module in this folder'],
  [
    'a syntax error',
    { 'own/key-rotates.mjs': 'export default {' },
    'own/key-rotates.mjs: cannot be loaded: Unexpected end of input',
  ],
  [
    'no default export',
    { 'own/key-rotates.mjs': 'export const a = 1;' },
    'own/key-rotates.mjs: has no default export; export the control as default',
  ],
  [
    'no id',
    { 'own/key-rotates.mjs': changed("id: 'key-rotates',", '') },
    'own/key-rotates.mjs: key-rotates: has no id; the id is the name of its file',
  ],
  [
    'another name',
    { 'own/keys.mjs': rotates },
    'own/keys.mjs: key-rotates: its file is called keys; the id is the name of its file, so change the one or the other',
  ],
  [
    'a text',
    { 'own/key-rotates.mjs': 'export default "x";' },
    'own/key-rotates.mjs: key-rotates: exports string, a control is an object with id, obligations, on, …',
  ],
  [
    'no row of ours',
    { 'own/key-rotates.mjs': changed("'KMS-DEK'", "'KMS-DEKS'") },
    'own/key-rotates.mjs: key-rotates: cites KMS-DEKS, which is no obligation',
  ],
  [
    'a kind there is not',
    { 'own/key-rotates.mjs': changed("on: ['key']", "on: ['keys']") },
    'own/key-rotates.mjs: key-rotates: runs on keys, which no reader makes',
  ],
  [
    'no check',
    { 'own/key-rotates.mjs': changed('check(', 'verify(') },
    'own/key-rotates.mjs: key-rotates: has no function check(resource, ask)',
  ],
  [
    'an effect there is not',
    { 'own/key-rotates.mjs': changed("'in-place'", "'inplace'") },
    'own/key-rotates.mjs: key-rotates: fix.effect is none of in-place, replaces, needs-a-human',
  ],
  [
    'the id of one of ours',
    { 'own/volume-is-encrypted.mjs': changed("'key-rotates'", "'volume-is-encrypted'") },
    'own/volume-is-encrypted.mjs: volume-is-encrypted is the id of a control of Cordon already',
  ],
  [
    'a check that throws',
    { 'own/key-rotates.mjs': changed('if (need(key.rotation))', 'if (need(key.rotates))') },
    "key-rotates on keys/Turning: its check threw Cannot read properties of undefined (reading 'find')",
  ],
  [
    'a check that says nothing',
    { 'own/key-rotates.mjs': changed('return pass();', 'return;') },
    'key-rotates on keys/Turning: its check returned no outcome; return pass(), fail(…), unknown(…), notApplicable(…)',
  ],
  [
    'a check that waits',
    { 'own/key-rotates.mjs': changed('return pass();', "return (async () => { throw new Error('later'); })();") },
    'key-rotates on keys/Turning: its check returned a promise; a check does not wait: return pass(), fail(…), unknown(…), notApplicable(…)',
  ],
  [
    'a fail that says too little',
    { 'own/key-rotates.mjs': changed('return pass();', 'return fail({ at: key });') },
    'key-rotates on keys/Turning: its fail lacks got, want, says',
  ],
  [
    'a fail made by hand',
    { 'own/key-rotates.mjs': changed('return pass();', "return { verdict: 'fail', faults: [{ got: 'x' }] };") },
    'key-rotates on keys/Turning: its fail lacks at, path, want, says',
  ],
  [
    'a fail of nothing',
    { 'own/key-rotates.mjs': changed('return pass();', "return { verdict: 'fail' };") },
    'key-rotates on keys/Turning: its fail has no faults; return fail(…) of what check is given',
  ],
  [
    'an unknown that nothing settles',
    {
      'own/key-rotates.mjs': changed('return pass();', "return ask.unknown(key, 'who knows');")
        .replace('check(key, {', 'check(key, ask) { const {')
        .replace('notApplicable }) {', 'notApplicable } = ask;'),
    },
    'key-rotates on keys/Turning: its unknown lacks settle',
  ],
  [
    'a not-applicable without a reason',
    { 'own/key-rotates.mjs': changed('return pass();', 'return notApplicable();') },
    'key-rotates on keys/Turning: its notApplicable lacks why',
  ],
  [
    'a pass with notes that are none',
    { 'own/key-rotates.mjs': changed('return pass();', 'return pass({ note: 1 });') },
    'key-rotates on keys/Turning: its pass has notes that are no texts',
  ],
  [
    'a check that ends the process',
    { 'own/key-rotates.mjs': changed('return pass();', 'process.exit(0);') },
    'key-rotates on keys/Turning: ended the process; leave that to Cordon',
  ],
  [
    'a module that ends the process',
    { 'own/key-rotates.mjs': `process.exit(0);\n${rotates}` },
    'own/key-rotates.mjs: ended the process; leave that to Cordon',
  ],
  [
    'a module that is never loaded',
    { 'own/key-rotates.mjs': `await new Promise(() => {});\n${rotates}` },
    'own/key-rotates.mjs: waits for what never comes',
  ],
  [
    'a module that throws while another is loaded',
    {
      'own/key-rotates.mjs': `setTimeout(() => { throw new Error('later') });\nawait new Promise((done) => setTimeout(done, 1000));\n${rotates}`,
    },
    'own/key-rotates.mjs: threw when it was over: later',
  ],
])('one line for %s, and exit 2', (_name, files, message) => {
  const { status, stdout, stderr } = cordon(
    { ...files, 'keys.yaml': template },
    'check',
    'keys.yaml',
    '--controls',
    'own',
  );
  expect(stderr).toBe(`cordon: ${message}\n`);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

const disk = `Resources:
  Disk:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: a, Size: 1, Encrypted: false }
`;

test.each([
  ['throws', "throw new Error('later\\nor never')", 'threw when it was over: later'],
  ['ends the process', 'process.exit(0)', 'ended the process; leave that to Cordon'],
])('a check that %s when it is over: one line beside the report, and exit 2', (_name, statement, message) => {
  const late = changed('return pass();', `{ setTimeout(() => { ${statement} }); return pass(); }`);
  const files = { 'key-rotates.mjs': late, 'keys.yaml': template, 'disk.yaml': disk };
  const { status, stdout, stderr } = cordon(files, 'check', '.', '--controls', 'key-rotates.mjs');
  expect(stderr).toBe(`cordon: key-rotates on keys/Turning: ${message}\n`);
  expect(stdout).toMatch(/^✗ Disk /m);
  expect(status).toBe(2);
});

test('cordon fix mends by a control of the user’s own, and says what is wrong with its edits', () => {
  const fix = (source: string) =>
    cordon({ 'key-rotates.mjs': source, 'keys.yaml': template }, 'fix', 'key-rotates', '--controls', 'key-rotates.mjs');
  expect(fix(rotates).stdout).toMatch(/^-.*EnableKeyRotation: false }\n\+.*EnableKeyRotation: true }$/m);
  expect(fix(changed('[{ set: path, to: true }]', 'path.x.y')).stderr).toBe(
    "cordon: key-rotates on Standing: its fix.edits threw Cannot read properties of undefined (reading 'y')\n",
  );
  expect(fix(changed('[{ set: path, to: true }]', '[{ set: path }]')).stderr).toBe(
    'cordon: key-rotates on Standing: its fix.edits returned no edits; return a list of { set, to }, { remove }, { append, item }, { add, resource }\n',
  );
});

test('a file that is no module is refused by its ending', () => {
  const { stderr } = cordon({ 'own.yaml': '', 'keys.yaml': template }, 'check', 'keys.yaml', '--controls', 'own.yaml');
  expect(stderr).toBe('cordon: --controls own.yaml: a control is a JavaScript module (.js, .mjs, .cjs)\n');
});

test.each<[string, string, string]>([
  [
    'does not fail',
    changed('fails: `${key} false', 'fails: `${key} "true"'),
    'the failing example does not fail: RecordsKey pass',
  ],
  ['fails elsewhere', changed('line: 6', 'line: 5'), 'the finding is at line 6; examples.line is 5'],
  [
    'stays at fault after the fix',
    changed('to: true', "to: 'false'"),
    'the failing example does not pass once the fix is applied: fail',
  ],
  [
    'is not changed by the fix',
    changed('[{ set: path, to: true }]', '[]'),
    'its fix cannot be applied to the failing example: how to change it is not known here: change it by hand',
  ],
  [
    'is about another',
    changed("resource: 'RecordsKey'", "resource: 'Key'"),
    'the failing example fails on RecordsKey; examples.resource is Key',
  ],
  [
    'takes unknown for a pass',
    changed(
      'if (need(key.rotation)) return pass();',
      'if (ask.look(key.rotation).is !== "known" || need(key.rotation)) return pass();',
    )
      .replace('check(key, {', 'check(key, ask) { const {')
      .replace('notApplicable }) {', 'notApplicable } = ask;'),
    'Resources.RecordsKey.Properties.EnableKeyRotation unknown turns the fail into pass',
  ],
])('cordon test sees a control whose example %s', (_name, source, problem) => {
  const { status, stdout } = cordon({ 'key-rotates.mjs': source }, 'test', '--controls', 'key-rotates.mjs');
  expect(stdout).toContain(`✗ key-rotates\n    ${problem}`);
  expect(status).toBe(1);
});
