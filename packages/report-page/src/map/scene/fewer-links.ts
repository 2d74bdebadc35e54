import type { Card, Link, Scene } from './scene.ts';
import { isBad } from './states.ts';

/** More lines than this cannot be followed, and take long to lay out. */
const most = 160;

/**
 * Leaves out what a picture with tiles need not tell: encrypted lines between a tile and a node that is drawn only
 * because it is on a bad path. Where lines are still too many, the bad ones go last.
 */
export function fewerLinks(scene: Scene, full: ReadonlySet<string>): Scene {
  const cards = new Map(scene.cards.map((card) => [card.id, card]));
  const told = scene.links.filter((link) => isBad(link.says) || !isByTheWay(link, cards, full));
  const weight = ({ says, possible }: Link) => (isBad(says) ? 2 : 0) + (possible ? 0 : 1);
  const kept = new Set(told.toSorted((a, b) => weight(b) - weight(a)).slice(0, most));
  return { ...scene, links: told.filter((link) => kept.has(link)) };
}

/** Between what is counted and what is drawn in full; where PHI comes in is always told. */
function isByTheWay({ legs }: Link, cards: ReadonlyMap<string, Card>, full: ReadonlySet<string>): boolean {
  const ends = legs.flatMap(({ from, to }) => [cards.get(from), cards.get(to)]);
  return (
    ends.some((card) => card?.shape === 'tile') &&
    ends.some((card) => card && !card.outside && card.members.some((id) => card.shape !== 'tile' && full.has(id)))
  );
}
