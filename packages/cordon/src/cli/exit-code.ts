import type { Report } from '../reports/report.ts';

/**
 * 0 nothing failed, 1 something failed, 3 nothing failed but a verdict is unknown, or a nested stack or a loop was not read (only
 * with `unknown`). Types that are not read are listed and do not count. Files that cannot be read end a run with 2 before this is asked.
 * A waived failure does not count; `may` and `fact` rows are advice and never fail a run; `any-configuration` makes other configurations count too.
 */
export function exitCode(report: Report, failOn: readonly ('unknown' | 'any-configuration')[]): number {
  const binding = report.verdicts.filter(({ strength }) => strength !== 'may' && strength !== 'fact');
  const everywhere = failOn.includes('any-configuration');
  const some = (verdict: string, among: Report['verdicts']) =>
    among.some(
      (each) => each.verdict === verdict || (everywhere && each.otherwise.some((other) => other.verdict === verdict)),
    );
  // A waiver accepts a failure; what cannot be seen stays unseen.
  if (
    some(
      'fail',
      binding.filter(({ waived }) => waived === null),
    )
  )
    return 1;
  return failOn.includes('unknown') && (some('unknown', binding) || report.notices.some(({ unseen }) => unseen))
    ? 3
    : 0;
}
