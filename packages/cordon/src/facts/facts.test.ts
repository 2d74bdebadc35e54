import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { apiPolicies, apiPolicy, apiPolicyWhenAbsent } from './api-tls.ts';
import type { DatedData } from './dated-data.ts';
import { encryptingFamilies, encryptsInTransit, instanceFamily, plainFamilies } from './ec2-in-transit.ts';
import { originProtocols, viewerVersionOfDefaultCertificate, viewerVersions } from './edge-tls.ts';
import { eligibility, eligibleServices } from './eligible-services.ts';
import { keyChangeEvents, keyUseEvents } from './kms-events.ts';
import { clearPortEngines, forcedTls, forcesTlsByDefault } from './other-engines-tls.ts';
import { sqlServerMajors } from './sql-server.ts';
import { tlsClass } from './tls-class.ts';
import { tlsPolicies } from './tls-policies.ts';
import { isWeakWhenUnset, notApproved, vpnOptions } from './vpn.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const modules: Record<string, unknown>[] = await Promise.all(
  files.map((file) => import(/* @vite-ignore */ new URL(file, import.meta.url).href)),
);

function isData(value: unknown): value is DatedData {
  return typeof value === 'object' && value !== null && 'id' in value && 'asOf' in value && 'title' in value;
}

const bodies = modules.flatMap((each) => Object.values(each).filter(isData));

test('every body of facts is seen here', () => {
  expect(bodies.length).toBeGreaterThanOrEqual(16);
});

test('no two bodies of facts share an id or a title', () => {
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
  expect(new Set(bodies.map(({ title }) => title)).size).toBe(bodies.length);
});

test.each(bodies.map((each) => [each.id, each] as const))('%s has a day, a title and a source', (id, body) => {
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(body.title).toMatch(/^\S.+\S$/);
  expect(body.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/);
  expect(new Date(body.asOf).toISOString().slice(0, 10)).toBe(body.asOf);
  expect(new URL(body.source).protocol).toBe('https:');
});

/** Sources and days anywhere in what the files export. */
function* strings(value: unknown, key = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (value instanceof Map) for (const each of value.values()) yield* strings(each);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* strings(each, name);
  }
}

test('every source that looks like an address is one over https', () => {
  const sources = modules
    .flatMap((each) => [...strings(each)])
    .filter(([key, text]) => key === 'source' && /:\/\//.test(text));
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter(([, text]) => !text.startsWith('https://'))).toEqual([]);
});

describe('TLS policies', () => {
  test('are known by name and kind of load balancer', () => {
    const keys = tlsPolicies.flatMap(({ name, loadBalancers }) => loadBalancers.map((each) => `${name} ${each}`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(tlsPolicies.filter(({ loadBalancers }) => loadBalancers.length === 0)).toEqual([]);
  });

  test.each(tlsPolicies.filter(({ agreement }) => agreement !== 'name-only').map((each) => [each.name, each] as const))(
    '%s has a class',
    (_name, policy) => {
      expect(tlsClass(policy.contents)).toMatch(/^[A-E]$/);
      expect(new Set(policy.contents?.ciphers).size).toBe(policy.contents?.ciphers.length);
    },
  );

  test('of which only a name is known have none', () => {
    const named = tlsPolicies.filter(({ agreement }) => agreement === 'name-only');
    expect(named.map(({ contents }) => tlsClass(contents))).toEqual(named.map(() => undefined));
  });

  test('of CloudFront and API Gateway have a class, those that are asked for by default among them', () => {
    const contents = [...viewerVersions.values(), ...apiPolicies.map((each) => each.contents)];
    expect(contents.filter((each) => tlsClass(each) === undefined)).toEqual([]);
    expect(viewerVersions.has(viewerVersionOfDefaultCertificate)).toBe(true);
    for (const names of Object.values(apiPolicyWhenAbsent)) {
      for (const [endpoint, name] of Object.entries(names)) {
        expect(tlsClass(apiPolicy(name, endpoint as 'EDGE')), `${name} ${endpoint}`).toBeDefined();
      }
    }
    expect(originProtocols).not.toContain('TLSv1.3');
  });

  test.each([
    ['TLSv1.2_2021', 'B'],
    ['TLSv1.2_2018', 'D'],
    ['TLSv1.2_2025', 'A'],
    ['TLSv1.1_2016', 'E'],
  ])('%s of CloudFront is of class %s', (name, letter) => {
    expect(tlsClass(viewerVersions.get(name))).toBe(letter);
  });
});

describe('families of instances', () => {
  test('stand on one list only', () => {
    expect([...encryptingFamilies].filter((family) => plainFamilies.has(family))).toEqual([]);
    expect(encryptingFamilies.size).toBeGreaterThan(100);
  });

  test.each([
    ['m6i.large', true],
    ['M6I.LARGE', true],
    ['m5.large', false],
    ['u-12tb1.112xlarge', true],
    ['t8i.micro', true],
    ['t3.micro', false],
    ['mac-m4.metal', true],
    ['mac-m4max.metal', false],
    ['c5a.large', undefined],
    ['z99.large', undefined],
    ['m6i', undefined],
    ['', undefined],
  ])('%s: %s', (type, encrypts) => {
    expect(encryptsInTransit(type)).toBe(encrypts);
  });

  test('a type without a size is no type', () => {
    expect(instanceFamily('m6i.')).toBeUndefined();
  });
});

describe('eligible services', () => {
  test('are named once, and most can be named by templates', () => {
    const names = eligibleServices.map(({ service }) => service);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(150);
    expect(eligibleServices.filter(({ namespaces }) => namespaces.length > 0).length).toBeGreaterThan(140);
  });

  test('a service that has a row of its own is settled by it', () => {
    const namespaces = eligibleServices.flatMap((each) => each.namespaces);
    expect(namespaces.filter((namespace) => eligibility(namespace, 'Anything')?.is !== 'listed')).toEqual([]);
  });

  test.each(['AppRunner', 'Lightsail', 'IAM', 'VpcLattice', 'DSQL', 'CDK'])('%s has none', (namespace) => {
    expect(eligibility(namespace, 'Anything')?.is).toMatch(/^(missing|no-data|open)$/);
  });

  test.each([
    ['RDS', 'DBInstance', { is: 'listed', service: 'Amazon Aurora' }],
    ['DirectoryService', 'SimpleAD', { is: 'left-out' }],
    ['DirectoryService', 'MicrosoftAD', { is: 'listed', service: 'AWS Directory Service' }],
    ['EC2', 'TransitGateway', { is: 'open' }],
    ['EC2', 'Instance', { is: 'listed' }],
  ])('%s %s', (namespace, name, says) => {
    expect(eligibility(namespace, name)).toMatchObject(says);
  });

  test('a limit is said where the type does not settle it', () => {
    expect(eligibility('SageMaker', 'Model')).toHaveProperty('except');
    expect(eligibility('RDS', 'DBInstance')).not.toHaveProperty('except');
    expect(eligibility('ECS', 'Service')).not.toHaveProperty('except');
    expect(eligibility('DirectoryService', 'MicrosoftAD')).not.toHaveProperty('except');
  });
});

describe('VPN options', () => {
  test('approve of nothing that AWS does not know', () => {
    for (const { approved, allowed } of vpnOptions) expect(allowed).toEqual(expect.arrayContaining([...approved]));
  });

  test('are weak when unset, but for encryption', () => {
    expect(vpnOptions.filter((each) => !isWeakWhenUnset(each)).map(({ option }) => option)).toEqual([
      'phase1Encryption',
      'phase2Encryption',
    ]);
  });

  test('a value is compared whatever its case, and an unheard-of one is not approved', () => {
    const integrity = vpnOptions.find(({ option }) => option === 'phase1Integrity');
    expect(integrity && notApproved(integrity, ['sha2-256', 'SHA1', 'MD5'])).toEqual(['SHA1', 'MD5']);
  });
});

test.each([
  ['postgres', '15.4', true],
  ['postgres', '14.9', false],
  ['aurora-postgresql', '16.4', false],
  ['aurora-postgresql', '17', true],
  ['mariadb', '11.8.2', true],
  ['mariadb', '11.4.5', false],
  ['mariadb', '12.3', true],
  ['mariadb', '11', undefined],
  ['mysql', '8.4.3', false],
  ['mysql', '9.7.0', true],
  ['mysql', undefined, undefined],
  ['aurora-mysql', '8.4.mysql_aurora.8.4.0', true],
  ['aurora-mysql', '8.0.mysql_aurora.3.08.0', false],
  ['postgres', undefined, undefined],
  ['oracle-ee', '19', undefined],
  ['constructor', '1', undefined],
])('%s %s forces TLS by default: %s', (engine, version, forces) => {
  expect(forcesTlsByDefault(engine, version)).toBe(forces);
});

test('an engine is decided by a parameter or keeps a port in the clear, not both', () => {
  expect(clearPortEngines.filter((engine) => engine in forcedTls)).toEqual([]);
});

test('an event of KMS reads or writes, not both', () => {
  expect(keyUseEvents.filter((event) => keyChangeEvents.includes(event))).toEqual([]);
});

test('majors of SQL Server are named once and end on days', () => {
  expect(new Set(sqlServerMajors.map(({ prefix }) => prefix)).size).toBe(sqlServerMajors.length);
  for (const { prefix, rdsEnds, microsoftEnds = rdsEnds } of sqlServerMajors) {
    expect(prefix).toMatch(/^\d{2}\.\d{2}$/);
    expect([Date.parse(rdsEnds), Date.parse(microsoftEnds)]).not.toContain(Number.NaN);
  }
});
