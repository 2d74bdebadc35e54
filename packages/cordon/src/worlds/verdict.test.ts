import { expect, test } from 'vitest';
import { type Verdict, worst } from './verdict.ts';

test.each<[Verdict[], Verdict]>([
  [[], 'not-applicable'],
  [['pass'], 'pass'],
  [['not-applicable', 'pass'], 'pass'],
  [['pass', 'unknown'], 'unknown'],
  [['unknown', 'fail'], 'fail'],
  [['fail', 'unknown'], 'fail'],
  [['pass', 'fail', 'not-applicable'], 'fail'],
])('the worst of %s', (verdicts, answer) => {
  expect(worst(verdicts)).toBe(answer);
});
