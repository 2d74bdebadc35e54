import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { declaredBy } from '../src/config/declared-by.ts';
import { readConfig } from '../src/config/read-config.ts';
import type { Deployment } from '../src/model/deployment.ts';
import { SourceText } from '../src/readers/syntax/source-text.ts';
import { terminalReport } from '../src/reports/terminal.ts';
import { type Content, folderWith } from './temporary-folder.ts';

/** A day on which no body of facts is old. */
const asOf = '2026-11-01';
const root = fileURLToPath(new URL('../../../', import.meta.url));

function look(
  files: Readonly<Record<string, Content>>,
  options: { paths?: string[]; at?: string; parameters?: string[] } = {},
) {
  const { paths = ['.'], at = '.', parameters = [] } = options;
  const { report, problems } = check({ paths, cwd: `${folderWith(files)}/${at}`, asOf, parameters });
  const own = report.verdicts.filter(({ control }) => control === 'volume-is-encrypted');
  return {
    ...{ report, problems },
    // Facts grow old, and say so without a file.
    notices: report.notices.filter(({ file }) => file !== null),
    verdicts: own.map(({ resource, verdict, otherwise }) =>
      [resource.id, verdict, ...otherwise.map((each) => `(${each.verdict} ${each.when.text})`)].join(' '),
    ),
  };
}

const volume = (encrypted: string) =>
  `  Disk:\n    Type: AWS::EC2::Volume\n    Properties: {AvailabilityZone: a, Size: 1, Encrypted: ${encrypted}}\n`;
const chosen = `Parameters:\n  Encrypt: {Type: String, AllowedValues: ['true', 'false']}\nResources:\n${volume('!Ref Encrypt')}`;

describe('deployments', () => {
  const two = (more = '') =>
    `deployments:\n  - {name: prod, template: infra/a.yaml, parameters: {Encrypt: true}}\n  - {name: test, template: ./infra/a.yaml}\n${more}`;

  test('one template is as many stacks as are declared, each with its parameters', () => {
    const { verdicts, report } = look({ 'infra/a.yaml': chosen, 'cordon.yaml': two('parameters: {Encrypt: false}\n') });
    expect(verdicts).toEqual(['prod/Disk pass (fail Encrypt is false)', 'test/Disk fail (pass Encrypt is true)']);
    expect(report.deployments).toEqual([
      { id: 'prod', template: 'infra/a.yaml', stack: 'prod', parameters: { Encrypt: 'true' } },
      { id: 'test', template: 'infra/a.yaml', stack: 'test', parameters: { Encrypt: 'false' } },
    ]);
  });

  test('what the command line gives outweighs it', () => {
    const files = {
      'infra/a.yaml': chosen,
      'cordon.yaml': two(),
      'p.json': '["prod:Encrypt=false","test:Encrypt=true"]',
    };
    expect(look(files, { parameters: ['p.json'], paths: ['infra'] }).verdicts).toEqual([
      'prod/Disk fail (pass Encrypt is true)',
      'test/Disk pass (fail Encrypt is false)',
    ]);
  });

  test('a stack that is not among the inputs is silent, and a template that no stack names is one stack', () => {
    const plain = `Resources:\n${volume('true')}`;
    const files = { 'infra/a.yaml': chosen, 'b/test.yaml': plain, 'cordon.yaml': two() };
    const { verdicts, problems, report } = look(files, { paths: ['b'] });
    expect({ verdicts, problems }).toEqual({ verdicts: ['b/test/Disk pass'], problems: [] });
    expect(report.deployments[0]).toMatchObject({ id: 'b/test', stack: null });
  });

  test('paths are relative to the folder of cordon.yaml, wherever one stands', () => {
    const files = { 'infra/a.yaml': chosen, 'cordon.yaml': two() };
    expect(look(files, { at: 'infra' }).report.inputs.map(({ path }) => path)).toEqual(['infra/a.yaml']);
    const below = { 'x/infra/a.yaml': chosen, 'x/cordon.yaml': two() };
    expect(look(below, { paths: ['x/infra/a.yaml'] }).report.inputs.map(({ path }) => path)).toEqual(['infra/a.yaml']);
  });

  test('its Region, account and name are what they are said to be', () => {
    const template = `Conditions:\n  Home: !And [!Equals [!Ref AWS::Region, eu-central-1], !Equals [!Ref AWS::AccountId, '111122223333'], !Equals [!Ref AWS::StackName, prod]]\nResources:\n${volume('!If [Home, true, false]')}`;
    const config = 'deployments:\n  - {name: prod, template: a.yaml, region: eu-central-1, account: "111122223333"}\n';
    expect(look({ 'a.yaml': template, 'cordon.yaml': config }).verdicts).toEqual(['prod/Disk pass']);
    expect(look({ 'a.yaml': template, 'cordon.yaml': config.replace('eu-central-1', 'eu-west-1') }).verdicts).toEqual([
      'prod/Disk fail',
    ]);
  });

  test('two stacks of one template export under names of their own', () => {
    const exporter = `Parameters:\n  Encrypt: {Type: String, AllowedValues: ['true', 'false']}\nResources:\n  T: {Type: AWS::SNS::Topic}\nOutputs:\n  E: {Value: !Ref Encrypt, Export: {Name: !Sub '\${AWS::StackName}-encrypt'}}\n`;
    const importer = `Parameters:\n  Base: {Type: String, AllowedValues: [one, two]}\nResources:\n${volume("\n        Fn::ImportValue: !Sub '${Base}-encrypt'").replace('{AvailabilityZone: a, Size: 1, Encrypted: ', '\n      AvailabilityZone: a\n      Encrypted:').replace("'}\n", "'\n")}`;
    const config = `deployments:\n  - {name: one, template: e.yaml, parameters: {Encrypt: true}}\n  - {name: two, template: e.yaml, parameters: {Encrypt: false}}\n  - {name: app, template: i.yaml, parameters: {Base: one}}\n`;
    expect(look({ 'e.yaml': exporter, 'i.yaml': importer, 'cordon.yaml': config }).verdicts[0]).toMatch(
      /^app\/Disk pass/,
    );
    expect(
      look({ 'e.yaml': exporter, 'i.yaml': importer, 'cordon.yaml': config.replace('Base: one', 'Base: two') })
        .verdicts[0],
    ).toMatch(/^app\/Disk fail/);
  });
});

describe('templates kept in S3', () => {
  const parent = (url: string) =>
    `Parameters: {Place: {Type: String}}\nResources:\n  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: ${url}}\n`;
  const config = 'templates:\n  https://s3.amazonaws.com/acme/v7/disks.yaml: infra/child.yaml\n';
  const files = (url: string, more = '') => ({
    'parent.yaml': parent(url),
    'infra/child.yaml': `Resources:\n${volume('false')}`,
    'cordon.yaml': config + more,
  });

  test.each([
    ['an address', 'https://s3.amazonaws.com/acme/v7/disks.yaml'],
    ['an address with a part that the deployment decides', "!Sub 'https://s3.amazonaws.com/${Place}/disks.yaml'"],
  ])('%s is the declared file', (_name, url) => {
    const { verdicts, notices } = look(files(url), { paths: ['parent.yaml'] });
    expect(verdicts).toEqual(['parent/Child/Disk fail']);
    expect(notices).toEqual([]);
  });

  test('two files for what may be either address are none', () => {
    const more = '  https://s3.amazonaws.com/other/disks.yaml: parent.yaml\n';
    const { verdicts, notices } = look(files("!Sub 'https://s3.amazonaws.com/${Place}/disks.yaml'", more), {
      paths: ['parent.yaml'],
    });
    expect(verdicts).toEqual(['child/Disk fail']);
    expect(notices[0]?.text).toBe(
      'the nested stack Child was not read: several files are declared for its TemplateURL: infra/child.yaml and parent.yaml',
    );
  });
});

describe('what an account has set for a Region', () => {
  const source = new SourceText(
    'cordon.yaml',
    `deployments:
  - {name: home, template: a, region: eu-central-1, account: '111122223333'}
  - {name: away, template: a, region: eu-central-1, account: '444455556666'}
  - {name: far, template: a, region: us-east-1}
  - {name: nowhere, template: a}
regions:
  - {region: eu-central-1, encryptsVolumesByDefault: true}
  - {region: eu-central-1, account: '444455556666', encryptsVolumesByDefault: false}
`,
  );
  const { config, problems } = readConfig(source, {
    asOf,
    controls: [],
    find: () => ({ bytes: () => new Uint8Array() }),
  });
  const { encryptsVolumes } = declaredBy(config, asOf);
  const stack = (id: string, parent?: Deployment) => ({ id, parent }) as Deployment;

  test('holds for its stacks and those nested in them', () => {
    expect(problems).toEqual([]);
    expect(encryptsVolumes(stack('home'))).toBe(true);
    expect(encryptsVolumes(stack('home/Child', stack('home')))).toBe(true);
    expect(encryptsVolumes(stack('away'))).toBe(false);
    expect(encryptsVolumes(stack('far'))).toBeUndefined();
    expect(encryptsVolumes(stack('nowhere'))).toBeUndefined();
    expect(encryptsVolumes(stack('unheard-of'))).toBeUndefined();
  });
});

describe('attestations', () => {
  const record = 'counted\n';
  const sha256 = createHash('sha256').update(record).digest('hex').toUpperCase();
  const say = (obligation: string, change = {}) =>
    `  - ${JSON.stringify({ obligation, statement: 'so it is', role: 'Head of operations', date: '2026-05-04', reviewBy: '2026-11-01', evidence: { file: 'r.txt', sha256 }, ...change })}\n`;
  const run = (...said: string[]) => {
    const config = `attestations:\n${said.join('')}`;
    const { report, problems } = look({
      'a.yaml': `Resources:\n${volume('false')}`,
      'r.txt': record,
      'cordon.yaml': config,
    });
    expect(problems).toEqual([]);
    return (id: string) => report.obligations.find((row) => row.id === id);
  };

  test('show what only people can, until the review is overdue', () => {
    const row = run(
      say('EC2-REST-LIB'),
      say('RDS-REEVAL', { reviewBy: '2026-10-31' }),
      say('EC2-REST-SAAS', { resources: ['a/Disk'] }),
    );
    expect(row('EC2-REST-LIB')).toMatchObject({
      ...{ onlyPeople: true, attested: true, shown: 0 },
      attestations: [
        {
          ...{ statement: 'so it is', role: 'Head of operations', date: '2026-05-04', reviewBy: '2026-11-01' },
          ...{ overdue: false, resources: [], determination: [], from: { file: 'cordon.yaml', line: 2, column: 5 } },
          evidence: { file: 'r.txt', sha256: sha256.toLowerCase() },
        },
      ],
    });
    expect(row('RDS-REEVAL')).toMatchObject({ attested: false, attestations: [{ overdue: true }] });
    expect(row('EC2-REST-SAAS')).toMatchObject({ attested: false, attestations: [{ overdue: false }] });
    expect(row('KMS-SCOPE')?.attested ?? false).toBe(false);
  });

  test('stand beside what a template shows and change nothing there', () => {
    const before = run(say('RDS-REEVAL'))('EC2-REST-METHODS');
    const after = run(say('EC2-REST-METHODS'))('EC2-REST-METHODS');
    expect(before?.violated).toBe(1);
    expect(after).toEqual({ ...before, attestations: [expect.objectContaining({ statement: 'so it is' })] });
  });

  test('reach controls only while they hold', () => {
    const find = () => ({ bytes: () => Buffer.from(record) });
    const source = new SourceText('cordon.yaml', `attestations:\n${say('EC2-REST-LIB')}`);
    const { config } = readConfig(source, { asOf, controls: [], find });
    expect(declaredBy(config, '2026-11-01').attestations).toHaveLength(1);
    expect(declaredBy(config, '2026-11-02').attestations).toHaveLength(0);
  });
});

test('what comes to nothing in this run is noticed', () => {
  const config =
    'parameters:\n  Nobody: 1\nscope:\n  entries: [a/Disk]\ndeployments:\n  - {name: records, template: records.yaml}\n';
  const files = { 'a.yaml': chosen, 'records.yaml': chosen, 'cordon.yaml': config };
  const { notices, report } = look(files, { paths: ['a.yaml'] });
  expect(report.scope.declared).toBe(true);
  expect(terminalReport(report)).toContain('PHI scope: declared, 1 resource · excluded by scope: 0');
  expect(notices).toEqual([
    {
      text: 'parameters.Nobody names a parameter that no given template has',
      unseen: false,
      file: 'cordon.yaml',
      line: 2,
    },
  ]);
});

test('nothing of another folder is read, not even through a link', () => {
  const outside = folderWith({ 'a.yaml': chosen });
  const files = {
    'in.yaml': chosen,
    'link.yaml': { link: `${outside}/a.yaml` },
    'cordon.yaml': 'deployments: [{name: a, template: link.yaml}]\n',
  };
  expect(() => look(files)).toThrow('which is outside the folder of cordon.yaml');
});

describe('the page', () => {
  const page = readFileSync(`${root}docs/cordon-yaml.md`, 'utf8');
  const example = /```yaml\n# cordon\.yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const schema = JSON.parse(readFileSync(`${root}packages/cordon/cordon.schema.json`, 'utf8'));

  test('has a complete example that the published schema takes', () => {
    const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    const value = load(example, { schema: CORE_SCHEMA } as never) as Record<string, unknown>;
    fits(value);
    expect(fits.errors).toBeNull();
    expect(Object.keys(value).sort()).toEqual(Object.keys(schema.properties).sort());
    expect(fits({ ...value, wavers: [] })).toBe(false);
    expect(fits({ ...value, waivers: [{ control: 'x' }] })).toBe(false);
  });

  test('has an example that Cordon takes', () => {
    const controls = ['volume-is-encrypted'];
    const hash = /sha256: ([0-9a-f]{64})/.exec(example)?.[1];
    const source = new SourceText('cordon.yaml', example);
    const { problems } = readConfig(source, { asOf, controls, find: () => ({ bytes: () => Buffer.from('') }) });
    // The record of the example is an empty file.
    expect(hash).toBe(createHash('sha256').update('').digest('hex'));
    expect(problems).toEqual([]);
  });

  test('names every key', () => {
    for (const key of keysOf(schema)) expect(page).toContain(`\`${key}\``);
  });
});

function keysOf(schema: { properties?: object; items?: object }): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, each]) => [key, ...keysOf(each)]);
  return [...own, ...(schema.items ? keysOf(schema.items) : [])];
}
