import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Row {
  readonly control: string;
  readonly line: number | null;
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const expected = JSON.parse(read('expected.json')) as Record<string, readonly Row[]>;

/** The text that stands on each expected line: a template that was reformatted must not quietly move what we ask for. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'f1-two-buckets-one-policy.json': ['"Archive": {'],
  'f-no-policy.json': ['"Records": {'],
  'f3-classic-http.yaml': ['Protocol: HTTP'],
  'f4-alb-https-front-http-back.yaml': ['Protocol: HTTP'],
  'f5-sqlserver-express-default-group.yaml': [
    'Engine: sqlserver-ex',
    'DBParameterGroupName: default.sqlserver-ex-15.0',
    'DBParameterGroupName: default.sqlserver-ex-15.0',
  ],
  'f6-trail-excludes-kms.yaml': ['ExcludeManagementEventSources:'],
  'f7-identifiers-in-names.yaml': [
    'Description: Key for the chart of Jane Q. Sample, SSN 219-09-9999',
    'BucketName: chart-jane-sample-219-09-9999',
    'Value: 219-09-9999',
    'Value: MRN-00482913',
  ],
};

describe('the lines the peer fixtures ask for', () => {
  test.each(Object.keys(expected))('%s', (file) => {
    const lines = read(file).split('\n');
    const asked = (expected[file] ?? []).flatMap(({ line }) => (line === null ? [] : [lines[line - 1]?.trim()]));
    expect(asked).toEqual(texts[file] ?? []);
  });
});
