import type { Report } from '@cordon/cordon/report';
import { describe, expect, test } from 'vitest';
import { checklistRow } from '../src/page/checklist-row.ts';
import { rowStates } from '../src/page/row-state.ts';
import { worldOf } from '../src/page/world.ts';
import { sampleReport } from './sample-report.ts';

const sample = sampleReport();
const [verdict] = sample.verdicts.filter(({ resource }) => resource.name === 'Documents');
if (!verdict) throw new Error('the sample has a bucket');

/** A row that only one control cites, which looks at a part of it. */
function inPart(now: 'pass' | 'fail'): Report {
  const control = {
    ...sample.controls.find(({ id }) => id === verdict?.control),
    id: 'asks-a-part',
    partly: ['S3-NOPHI-KEY'],
  };
  return {
    ...sample,
    controls: [control as Report['controls'][number]],
    verdicts: [
      {
        ...(verdict as (typeof sample.verdicts)[number]),
        control: 'asks-a-part',
        obligations: ['S3-NOPHI-KEY'],
        verdict: now,
        otherwise: [],
      },
    ],
    configurations: [],
    obligations: sample.obligations.map((row) =>
      row.id === 'S3-NOPHI-KEY' ? { ...row, shown: 0, unknown: 0, violated: now === 'fail' ? 1 : 0 } : row,
    ),
  };
}

const stateOf = (report: Report) => {
  const state = rowStates(worldOf(report, null)).find(({ row }) => row.id === 'S3-NOPHI-KEY');
  if (!state) throw new Error('the row is in the checklist');
  return state;
};

describe('a row of which only a part was looked at', () => {
  test('says so, names what passed, and is no pass', () => {
    const state = stateOf(inPart('pass'));
    const { text } = checklistRow(state, undefined);
    expect(state.look).toBe('part');
    expect(text).toContain('<span class="word part">looked at in part</span>');
    expect(text).toContain('Nothing failed in what was looked at. That does not show the sentence.');
    expect(text).toContain('>Documents</a>');
    expect(text).not.toContain('#g-pass');
  });

  test('is failed where the part is', () => {
    expect(stateOf(inPart('fail')).look).toBe('soft');
  });

  test('says so where what passed is only counted', () => {
    const report = inPart('pass');
    const controls = report.controls.map((each) => ({ ...each, unlisted: { passed: 3, notApplicable: 0 } }));
    expect(stateOf({ ...report, verdicts: [], controls }).look).toBe('part');
  });
});

test('a row that something answers whole names what answers it, and not what passed of a part', () => {
  const report = inPart('pass');
  const [part] = report.verdicts;
  const whole = { ...(part as (typeof sample.verdicts)[number]), control: 'asks-all' };
  const answered = { ...whole, resource: { ...whole.resource, id: 'records/Exports', name: 'Exports' } };
  const obligations = report.obligations.map((row) => (row.id === 'S3-NOPHI-KEY' ? { ...row, shown: 1 } : row));
  const state = stateOf({ ...report, obligations, verdicts: [...report.verdicts, answered] });
  expect(state.look).toBe('pass');
  expect(state.verdicts.map(({ row }) => row.resource.name)).toEqual(['Exports']);
});
