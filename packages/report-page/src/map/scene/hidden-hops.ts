import type { ReportedHop } from '@cordon/cordon/report-flow';

/** How many hops of a card fail or are unknown that no line shows, because both their ends are in it. */
export interface Hidden {
  fail: number;
  unknown: number;
}

/** Bad hops inside cards: they must be counted, or a tile would look better than what is in it. */
export function hiddenHops(
  hops: readonly ReportedHop[],
  cardOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Hidden> {
  const hidden = new Map<string, Hidden>();
  for (const { from, to, exists, encrypted, certainty } of hops) {
    const card = cardOf.get(from);
    if (card === undefined || from === to || card !== cardOf.get(to)) continue;
    if (!exists || encrypted === 'yes' || certainty === 'possible') continue;
    const counts = hidden.get(card) ?? { fail: 0, unknown: 0 };
    hidden.set(card, counts);
    counts[encrypted === 'no' ? 'fail' : 'unknown']++;
  }
  return hidden;
}
