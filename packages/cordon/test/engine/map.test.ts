import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';

const { map } = check({ paths: ['examples/clinic'], cwd: join(import.meta.dirname, '../../../..') }).report;
const boxes = new Map(map.boxes.map((box) => [box.id, box]));

/** The boxes around a node, from outside in: "AWS account / Vpc / AppSubnet A · B". */
function around(name: string): string {
  const chain: string[] = [];
  for (let id = map.nodes.find((each) => each.name === name)?.box; id; id = boxes.get(id)?.parent)
    chain.unshift(`${boxes.get(id)?.name} ${boxes.get(id)?.sub}`.trim());
  return chain.join(' / ');
}

test.each([
  ['internet', ''],
  ['HttpsListener', 'AWS account / Vpc 10.40.0.0/16 / PublicSubnet A · B'],
  ['Fleet', 'AWS account / Vpc 10.40.0.0/16 / AppSubnet A · B'],
  ['Records', 'AWS account / Vpc 10.40.0.0/16 / DataSubnet A · B'],
  ['DocumentsBucket', 'AWS account / Amazon S3'],
  ['DataKey', 'AWS account'],
])('%s stands where it is: %s', (name, expected) => {
  expect(around(name)).toBe(expected);
});

test('a target group stands where its targets do', () => {
  expect(around('ImagingTargets')).toBe(around('Fleet'));
});

test('subnets are public where the internet reaches them', () => {
  const sorts = map.boxes.filter(({ sort }) => sort.endsWith('subnets')).map(({ name, sort }) => [name, sort]);
  expect(Object.fromEntries(sorts)).toEqual({
    PublicSubnet: 'public-subnets',
    AppSubnet: 'private-subnets',
    DataSubnet: 'private-subnets',
  });
});

test('keys encrypt stores, the web ACL filters what comes in, the trail records', () => {
  const told = map.relations.map(({ from, sort, to }) => `${from} ${sort} ${to}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'app/DataKey encrypts data/Records',
      'edge/PortalAcl filters edge/HttpsListener',
      'app/AuditTrail records app/AuditBucket',
    ]),
  );
});

test('what belongs to a node is not drawn, and counted there', () => {
  const records = map.nodes.find(({ name }) => name === 'Records');
  expect(records?.attached).toEqual(expect.arrayContaining(['data/RecordsParameters', 'data/RecordsSecurityGroup']));
  expect([records?.sub, records?.isStore]).toEqual(['SQL Server', true]);
});
