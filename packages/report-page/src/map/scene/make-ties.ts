import type { MapBox, MapRelation, ReportedHop } from '@cordon/cordon/report-flow';
import type { Tie } from './scene.ts';

/**
 * What may pass between networks is a relation of boxes: drawn as a stream it would pull networks into one column. So it
 * is dotted for who asks, and counted on its ends.
 */
export function isBetweenBoxes({ certainty, from, to }: ReportedHop, boxes: ReadonlyMap<string, MapBox>): boolean {
  return certainty === 'possible' && (boxes.has(from) || boxes.has(to));
}

/** Relations and hops that are no lines, between the cards of their ends. */
export function makeTies(
  relations: readonly MapRelation[],
  hops: readonly ReportedHop[],
  cardOf: (node: string) => string | undefined,
): Tie[] {
  const parts = hops.flatMap(({ id, from, to, via }) => {
    const stops = [from, ...via, to].filter((stop) => cardOf(stop) !== undefined);
    return stops.slice(1).map((stop, index) => ({ from: stops[index] ?? '', to: stop, sort: 'possible', hop: id }));
  });
  return [...relations, ...parts].flatMap((tie) => {
    const [from, to] = [cardOf(tie.from), cardOf(tie.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ ...tie, from, to }];
  });
}
