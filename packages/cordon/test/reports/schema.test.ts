import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../../../scripts/report-schema.mjs';
import { check } from '../../src/check.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { flowReports } from './flow-reports.ts';
import { samples } from './sample-reports.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const fixtures = 'packages/cordon/test/peer-fixtures';
const published = JSON.parse(readFileSync(`${root}packages/cordon/report.schema.json`, 'utf8'));

const ajv = new Ajv2020({ strict: true, allErrors: true });
const fits = ajv.compile(published);
/** The same schema without room for names it does not know: it goes red where the report grows and the schema does not. */
const fitsExactly = ajv.compile(reportSchema({ closed: true }));

const templates = readdirSync(root + fixtures).filter((name) => /^f.*\.(yaml|json)$/.test(name));
const reports = [
  ...Object.entries({ ...samples, ...flowReports }),
  ...['examples/clinic', ...templates.map((name) => `${fixtures}/${name}`)].map((path) => {
    const { report } = check({ paths: [path], cwd: root });
    return [path, JSON.parse(jsonReport(report))] as const;
  }),
];

describe.each(reports)('%s', (_name, report) => {
  test('fits the published schema, and says nothing that the schema does not', () => {
    fits(report);
    expect(fits.errors).toBeNull();
    fitsExactly(report);
    expect(fitsExactly.errors).toBeNull();
  });
});

test('all fixtures were judged', () => {
  expect([templates.length, Object.keys(samples).length, Object.keys(flowReports).length]).toEqual([10, 7, 4]);
  expect(reports).toHaveLength(10 + 7 + 4 + 1);
});

describe('what is no report', () => {
  const sound = samples.findings;
  const { 'paths-broken': broken, 'paths-elsewhere': elsewhere } = flowReports;
  const flowWith = (change: object) => ({ ...broken, hops: [{ ...broken.hops[0], ...change }] });
  const oneEntry = { ...elsewhere.configurations[0], hops: [['inward']] };
  test.each<[string, object, string]>([
    ['another format', { ...sound, format: 'cordon-report/2' }, '/format'],
    [
      'a verdict that is none',
      { ...sound, verdicts: [{ ...sound.verdicts[0], verdict: 'ok' }] },
      '/verdicts/0/verdict',
    ],
    ['no line', { ...sound, notices: [{ text: 'x', unseen: false, file: 'a', line: 0 }] }, '/notices/0/line'],
    ['a hop neither encrypted nor not', flowWith({ encrypted: 'perhaps' }), '/hops/0/encrypted'],
    ['a hop of no certainty', flowWith({ certainty: 'likely' }), '/hops/0/certainty'],
    ['a path without hops', { ...broken, paths: [{ ...broken.paths[0], hops: undefined }] }, '/paths/0'],
    ['a configuration that names no entry', { ...elsewhere, configurations: [oneEntry] }, '/configurations/0/hops/0'],
    ['a negative count', { ...broken, limits: { morePaths: -1, moreHops: 0 } }, '/limits/morePaths'],
    ['a name left out', { ...sound, opaque: undefined }, ''],
  ])('%s is refused', (_name, report, where) => {
    expect(fits(JSON.parse(JSON.stringify(report)))).toBe(false);
    expect(fits.errors?.map((error) => error.instancePath)).toContain(where);
  });

  test('a name that is new may come, and the closed schema sees it', () => {
    const grown = { ...sound, news: 1 };
    expect([fits(grown), fitsExactly(grown)]).toEqual([true, false]);
    const grownHop = flowWith({ news: 1 });
    expect([fits(grownHop), fitsExactly(grownHop)]).toEqual([true, false]);
  });
});
