import type { ReportedVerdict } from './report.ts';
import { isAdvice } from './terminal-verdict.ts';

/** The verdicts that are worth a block of their own, each in one sort only. */
export function sortedVerdicts(verdicts: readonly ReportedVerdict[]) {
  const failed = verdicts.filter((each) => each.verdict === 'fail' && each.waived === null);
  // What is waived is listed by itself; what is unknown stays unknown.
  const others = verdicts.filter(
    (each) => each.verdict !== 'fail' && (each.waived === null || each.verdict === 'unknown'),
  );
  const elsewhere = others.filter(
    (each) => each.waived === null && each.otherwise.some((other) => other.verdict === 'fail'),
  );
  const unknown = others.filter((each) => each.verdict === 'unknown' && !elsewhere.includes(each));
  const binds = (each: ReportedVerdict) => !isAdvice(each);
  const advised = [...failed, ...elsewhere].filter(isAdvice);
  return { failed: failed.filter(binds), elsewhere: elsewhere.filter(binds), advised, unknown };
}
