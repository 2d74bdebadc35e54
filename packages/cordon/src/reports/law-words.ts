import type { Report, ReportedObligation } from './report.ts';

const order: readonly ReportedObligation['strength'][] = ['must', 'should', 'derived', 'may', 'fact'];

/** The obligation among these that asks most, the first of several; null where there is none. */
export function strongestOf(ids: readonly string[], { obligations }: Pick<Report, 'obligations'>): string | null {
  const rows = ids.flatMap((wanted) => obligations.find(({ id }) => id === wanted) ?? []);
  const [first] = rows.sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength));
  return first?.id ?? ids[0] ?? null;
}

/** What an obligation says and of which system. Quotation marks are for the paper's own words; a derived row is ours. */
export function lawWords({ sentence, strength, system }: ReportedObligation): string {
  return `${strength === 'derived' ? sentence : `"${sentence}"`}  ${system}`;
}
