import type { Report } from '../reports/report.ts';

/**
 * 0 nothing failed, 1 something failed, 3 nothing failed but something is unknown or was not read (only with `unknown`).
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
