/** What Cordon can say about one question. */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';

const weight: Readonly<Record<Verdict, number>> = { fail: 3, unknown: 2, pass: 1, 'not-applicable': 0 };

/** The worst of several: one decisive fail outweighs any unknown, and a pass needs every part. */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  let result: Verdict = 'not-applicable';
  for (const verdict of verdicts) if (weight[verdict] > weight[result]) result = verdict;
  return result;
}
