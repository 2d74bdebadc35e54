import type { DatedData } from '../facts/dated-data.ts';
import type { Notice } from '../model/estate.ts';

/** Facts older than this many days are said to be old. */
export const mostDays = 180;

/**
 * A notice for each body of facts that was old on the day of the report, the oldest first.
 * A day that is no date makes nothing old.
 */
export function oldData(data: Iterable<DatedData>, day: string): Notice[] {
  return [...data]
    .map((each) => ({ ...each, days: daysBetween(each.asOf, day) }))
    .filter(({ days }) => days > mostDays)
    .sort((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1))
    .map(({ id, title, asOf, days }) => ({
      text: `${title}: as of ${asOf}, ${days} days before this report; AWS may have changed them since. Take a newer Cordon, or renew them: npm run renew -- ${id}`,
    }));
}

function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
