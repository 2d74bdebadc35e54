import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A table of facts as the data modules hold it. */
const module = (asOf: string, rows: readonly string[]) =>
  `// Written by a script.\nexport const asOf = '${asOf}';\n\n/** Columns. */\nexport const rows = \`\n${rows.join('\n')}\n\`;\n`;

const families = ['c5 | no', 'c5n | yes', 'm5 | no', 'm6i | yes', 't3 | no'];

/** Runs the script over small tables and the given copies. */
function renew(copies: Readonly<Record<string, unknown>>, ...args: readonly string[]) {
  const folder = folderWith({});
  const data = join(folder, 'data');
  const from = join(folder, 'copies');
  mkdirSync(data);
  mkdirSync(from);
  const tables = {
    'eligible-services': [
      'Amazon DocumentDB | DocDB',
      'Amazon Simple Storage Service | S3',
      'AWS Directory Service | DirectoryService | excludes Simple AD',
    ],
    'in-transit-families': families,
    'sql-server-majors': ['2019 | 15.00 | 2030-01-08 | 2030-01-08', '2022 | 16.00 | 2033-01-11 | 2033-01-11'],
    'sql-server-parameters': ['rds.force_ssl | 0 1 | 0'],
    'tls-policies': [
      'ELBSecurityPolicy-2016-08 | alb nlb classic | tls | independent | TLSv1.0 TLSv1.1 TLSv1.2 | AES128-SHA',
      'ELBSecurityPolicy-2015-02 | classic | legacy | aws-pages-only | TLSv1.0 | AES128-SHA',
    ],
  };
  for (const [name, rows] of Object.entries(tables))
    writeFileSync(join(data, `${name}.ts`), module('2026-06-01', rows));
  for (const [name, copy] of Object.entries(copies)) {
    writeFileSync(join(from, name), typeof copy === 'string' ? copy : JSON.stringify(copy));
  }
  const all = ['scripts/renew.mjs', '--data', data, '--from', from, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(data, `${name}.ts`), 'utf8');
  const isUntouched = Object.entries(tables).every(([name, rows]) => read(name) === module('2026-06-01', rows));
  return { status, stdout, stderr, read, isUntouched, files: readdirSync(data) };
}

const type = (name: string, encrypts: unknown) => ({
  InstanceType: name,
  NetworkInfo: { EncryptionInTransitSupported: encrypts },
});
const types = [
  ...[type('c5.large', false), type('c5n.large', true), type('m5.large', false), type('m5.xlarge', false)],
  ...[type('m6i.large', true), type('t3.micro', false)],
];
const policy = (name: string, more: object = {}) => ({
  SslProtocols: ['TLSv1.2', 'TLSv1.3'],
  Ciphers: [{ Name: 'TLS_AES_128_GCM_SHA256', Priority: 1 }],
  Name: name,
  SupportedLoadBalancerTypes: ['application', 'network'],
  ...more,
});
const page = (entries: readonly string[], updated = 'Last Updated: September 3, 2026') =>
  `<html><ul><li><a href="/">Products</a></li></ul><p>${updated}</p><ul>${entries.map((each) => `<li><p>${each}</p></li>`).join('')}</ul></html>`;
const services = ['Amazon DocumentDB [with MongoDB compatibility]', 'Amazon Simple Storage Service (S3)'];
const directory = 'AWS Directory&nbsp;Service [excludes Simple AD]';

describe('a saved answer renews', () => {
  test('families of instances, and one whose types differ is left out', () => {
    const { status, stdout, read } = renew(
      {
        'describe-instance-types.json': {
          InstanceTypes: [...types, type('x9.large', true), type('y9.l', true), type('y9.m', false)],
        },
      },
      ...['ec2-in-transit', '--as-of', '2026-11-20'],
    );
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'ec2-in-transit: 2026-06-01 -> 2026-11-20, 6 entries, 1 more, 0 fewer, 0 changed\n  + x9 | yes\n',
    });
    expect(read('in-transit-families')).toBe(module('2026-11-20', [...families, 'x9 | yes']));
  });

  test('TLS policies, and leaves those of Classic Load Balancers as they are', () => {
    const answer = {
      SslPolicies: [
        policy('ELBSecurityPolicy-2016-08', { SslProtocols: ['TLSv1', 'TLSv1.1', 'TLSv1.2'] }),
        policy('ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2027-01'),
      ],
    };
    const { status, read, stdout } = renew({ 'describe-ssl-policies.json': answer }, '--as-of', '2026-11-20');
    expect(status).toBe(0);
    expect(stdout).toContain('1 more, 0 fewer, 1 changed');
    expect(read('tls-policies')).toBe(
      module('2026-11-20', [
        'ELBSecurityPolicy-2016-08 | alb nlb classic | tls | described | TLSv1.0 TLSv1.1 TLSv1.2 | TLS_AES_128_GCM_SHA256',
        'ELBSecurityPolicy-2015-02 | classic | legacy | aws-pages-only | TLSv1.0 | AES128-SHA',
        'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2027-01 | alb nlb | fips-pq | described | TLSv1.2 TLSv1.3 | TLS_AES_128_GCM_SHA256',
      ]),
    );
  });

  test('TLS policies that AWS confirms, which are counted and bury no change', () => {
    const same = { SslProtocols: ['TLSv1', 'TLSv1.1', 'TLSv1.2'], Ciphers: [{ Name: 'AES128-SHA', Priority: 1 }] };
    const answer = { SslPolicies: [policy('ELBSecurityPolicy-2016-08', same)] };
    const { stdout, read } = renew({ 'describe-ssl-policies.json': answer }, 'tls-policies', '--as-of', '2026-11-20');
    expect(stdout).toBe(
      'tls-policies: 2026-06-01 -> 2026-11-20, 2 entries, 0 more, 0 fewer, 0 changed\n  = 1 as before, and said by AWS itself now\n',
    );
    expect(read('tls-policies')).toContain('ELBSecurityPolicy-2016-08 | alb nlb classic | tls | described |');
  });

  test('the versions of SQL Server', () => {
    const answer = { DBEngineVersions: [{ Engine: 'sqlserver-se', EngineVersion: '16.00.4165.4.v1' }] };
    const { status, read } = renew({ 'describe-db-engine-versions-se.json': answer }, '--as-of', '2026-11-20');
    expect(status).toBe(0);
    expect(read('sql-server-majors')).toContain("asOf = '2026-11-20'");
  });

  test('parameters of SQL Server', () => {
    const answer = {
      EngineDefaults: {
        Parameters: [
          { ParameterName: 'rds.force_ssl', AllowedValues: '0,1', ParameterValue: '1' },
          { ParameterName: 'of no interest' },
        ],
      },
    };
    const { stdout } = renew({ 'describe-engine-default-parameters-se-16.0.json': answer }, '--as-of', '2026-11-20');
    expect(stdout).toContain('  ~ rds.force_ssl | 0 1 | 0\n    rds.force_ssl | 0 1 | 1\n');
  });

  test('eligible services from their page, which says itself how old it is', () => {
    const { status, stdout, read } = renew({
      'eligible-services.html': page([...services, directory, 'Amazon Telepathy [excludes dreams]']),
    });
    expect(status).toBe(0);
    expect(stdout).toContain('  ! Say in the second column what templates call: Amazon Telepathy\n');
    expect(read('eligible-services')).toBe(
      module('2026-09-03', [
        'Amazon DocumentDB | DocDB',
        'Amazon Simple Storage Service | S3',
        'AWS Directory Service | DirectoryService | excludes Simple AD',
        'Amazon Telepathy | - | excludes dreams',
      ]),
    );
  });
});

describe('nothing is written', () => {
  test.each([
    ['no JSON', { 'describe-ssl-policies.json': '{' }, 'describe-ssl-policies.json is no JSON'],
    ['another answer', { 'describe-ssl-policies.json': { Policies: [] } }, 'has no list SslPolicies'],
    ['an empty answer', { 'describe-ssl-policies.json': { SslPolicies: [] } }, 'has no list SslPolicies'],
    [
      'a policy without suites',
      { 'describe-ssl-policies.json': { SslPolicies: [policy('ELBSecurityPolicy-2016-08', { Ciphers: undefined })] } },
      'SslPolicies[0] has no list Ciphers',
    ],
    [
      'a protocol nobody knows',
      {
        'describe-ssl-policies.json': { SslPolicies: [policy('ELBSecurityPolicy-2016-08', { SslProtocols: ['TLS'] })] },
      },
      'SslPolicies[0].SslProtocols.0 got "TLS"',
    ],
    [
      'a type that does not say it',
      { 'describe-instance-types.json': { InstanceTypes: [...types, type('x9.large', undefined)] } },
      'InstanceTypes[6] (x9.large) does not say',
    ],
    [
      'a major that nobody here knows',
      {
        'describe-db-engine-versions-se.json': {
          DBEngineVersions: [{ Engine: 'sqlserver-se', EngineVersion: '18.00.1.v1' }],
        },
      },
      'RDS offers 18.00',
    ],
    [
      'families of parameters that disagree',
      Object.fromEntries(
        ['0', '1'].map((value) => [
          `describe-engine-default-parameters-${value}.json`,
          {
            EngineDefaults: {
              Parameters: [{ ParameterName: 'rds.force_ssl', AllowedValues: '0,1', ParameterValue: value }],
            },
          },
        ]),
      ),
      'rds.force_ssl differs between families',
    ],
    ['a page without a day', { 'eligible-services.html': page([...services, directory], '') }, 'does not say when'],
    [
      'a page older than what is known',
      { 'eligible-services.html': page([...services, directory], 'Last updated: May 1, 2026') },
      'the copy is of 2026-05-01, the facts are of 2026-06-01 already',
    ],
    [
      'a page of a day to come',
      { 'eligible-services.html': page([...services, directory], 'Last updated: May 1, 2099') },
      'the copy says it is of 2099-05-01, which is to come',
    ],
    [
      'half a list',
      { 'describe-instance-types.json': { InstanceTypes: types.slice(0, 3) } },
      'more than 10 % of the entries would be gone; if that is right, say --accept',
    ],
    [
      'one good copy beside a bad one',
      { 'describe-instance-types.json': { InstanceTypes: types }, 'describe-ssl-policies.json': '[]' },
      'has no list SslPolicies',
    ],
  ])('after %s', (_name, copies, message) => {
    const { status, stderr, isUntouched, files } = renew(copies, '--as-of', '2026-11-20');
    expect({ status, isUntouched, files: files.length }).toEqual({ status: 1, isUntouched: true, files: 5 });
    expect(stderr).toContain(message);
    expect(stderr).toContain('Nothing was written.');
  });

  test.each([
    [['--as-of', 'yesterday'], '--as-of got "yesterday"'],
    [['--as-of', '2026-02-30'], '--as-of got "2026-02-30"'],
    [['--as-of', '2999-01-01'], '--as-of got "2999-01-01", which is to come; use a day up to 20'],
    [['ec2-in-transit'], 'does not say how old it is: say --as-of'],
    [['tls-policies', '--as-of', '2026-11-20'], 'has no copy for tls-policies'],
    [['ports'], 'stands on a page that only a person can read'],
    [['cats'], 'there are no facts "cats"'],
  ])('when asked for %j', (args, message) => {
    const { status, stderr, isUntouched } = renew(
      { 'describe-instance-types.json': { InstanceTypes: types } },
      ...args,
    );
    expect({ status, isUntouched }).toEqual({ status: 1, isUntouched: true });
    expect(stderr).toContain(message);
  });
});

test('half a list is taken where somebody says that it is right', () => {
  const { status, read } = renew(
    { 'describe-instance-types.json': { InstanceTypes: types.slice(0, 3) } },
    ...['--as-of', '2026-11-20', '--accept'],
  );
  expect(status).toBe(0);
  expect(read('in-transit-families')).toBe(module('2026-11-20', ['c5 | no', 'c5n | yes', 'm5 | no']));
});

test('the real tables are of the form that the script writes', () => {
  const folder = folderWith({});
  const data = join(folder, 'data');
  cpSync(join(root, 'packages/cordon/src/facts/data'), data, { recursive: true });
  writeFileSync(join(folder, 'describe-instance-types.json'), JSON.stringify({ InstanceTypes: types }));
  const today = new Date().toISOString().slice(0, 10);
  const args = ['scripts/renew.mjs', '--data', data, '--from', folder, '--as-of', today, '--accept'];
  expect(spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).status).toBe(0);
  expect(readFileSync(join(data, 'in-transit-families.ts'), 'utf8')).toContain(`asOf = '${today}'`);
});
