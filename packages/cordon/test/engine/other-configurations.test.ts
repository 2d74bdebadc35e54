import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { Report } from '../../src/reports/report.ts';
import { folderWith } from '../temporary-folder.ts';

const root = join(import.meta.dirname, '../../../..');
const clinic = (parameters?: string): Report =>
  check({
    paths: ['examples/clinic'],
    cwd: root,
    asOf: '2026-11-28',
    ...(parameters ? { parameters: [parameters] } : {}),
  }).report;

/** What a report says, as declared: of verdicts, hops and paths, by what they are about. */
function said(report: Report): { readonly [about: string]: string } {
  const verdicts = report.verdicts.map((each) => [`${each.control} ${each.resource.id}`, each.verdict] as const);
  const hops = report.hops.map((each) => [`${each.sort} ${each.from} ${each.to} ${each.via}`, each.encrypted] as const);
  const paths = report.paths.map((each) => [each.nodes.join(' '), each.verdict] as const);
  return Object.fromEntries([...verdicts, ...hops, ...paths]);
}

/** The same in one of its other configurations. */
function saidIn(report: Report, text: string): { readonly [about: string]: string } {
  const found = report.configurations.find((each) => each.text === text);
  if (!found) throw new Error(`there is no ${text}`);
  const chosen = { verdicts: new Map(found.verdicts), hops: new Map(found.hops), paths: new Map(found.paths) };
  return said({
    ...report,
    verdicts: report.verdicts.map(
      (each, at) => ({ ...each, ...each.otherwise[chosen.verdicts.get(at) ?? -1] }) as never,
    ),
    hops: report.hops.map((each) => ({ ...each, ...each.otherwise[chosen.hops.get(each.id) ?? -1] }) as never),
    paths: report.paths.map((each) => ({ ...each, ...each.otherwise[chosen.paths.get(each.id) ?? -1] }) as never),
  });
}

test('a configuration says what a check of it says', () => {
  const folder = folderWith({ 'dev.json': '["Environment=dev"]' });
  const [declared, other] = [clinic(), clinic(join(folder, 'dev.json'))];
  const [told, checked] = [saidIn(declared, 'IsProd is false'), said(other)];
  // What is not created in development has a verdict in neither; remarks on passes may come and go.
  const both = Object.keys(checked).filter((about) => about in told);
  expect(both.length).toBeGreaterThan(80);
  expect(Object.fromEntries(both.map((about) => [about, told[about]]))).toEqual(
    Object.fromEntries(both.map((about) => [about, checked[about]])),
  );
  expect(said(declared)).not.toEqual(checked);
});
