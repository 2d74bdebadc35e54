import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { folderWith } from '../temporary-folder.ts';

const portal = readFileSync(join(import.meta.dirname, '../scenarios/way-round-in-production/portal.yaml'), 'utf8');

test('a hop that is broken only where the path is not there does not break it', () => {
  // In production the group speaks plain HTTP and the records insist on TLS; in tests it is the other way round, and nobody is let in to them.
  const changed = portal
    .replace(/(Tg2:[\s\S]*?Protocol: )HTTPS/, '$1!If [IsProd, HTTP, HTTPS]')
    .replace('Engine: sqlserver-se', 'Engine: postgres\n      DBParameterGroupName: !Ref Settings')
    .replace('"15.00"', '"16.3"')
    .replace(/1433/g, '5432')
    .replace(/ {4}Condition: IsProd\n/, '')
    .concat(`  Settings:
    Type: AWS::RDS::DBParameterGroup
    Properties: { Description: s, Family: postgres16, Parameters: { rds.force_ssl: !If [IsProd, "1", "0"] } }
`);
  const { report } = check({ paths: ['.'], cwd: folderWith({ 'portal.yaml': changed }), asOf: '2026-11-28' });
  const hop = new Map(report.hops.map(({ id, from, to }) => [id, `${from} → ${to}`]));
  const round = report.paths.find(({ nodes }) => nodes.includes('portal/Front'));
  const broken = [round, ...(round?.otherwise ?? [])].find((each) => each?.verdict === 'fail');
  expect(broken?.weakest.map((id) => hop.get(id))).toEqual(['portal/Https → portal/Front']);
});
