import type { PlacedCard } from '../layout/drawing.ts';
import type { Tie } from '../scene/scene.ts';
import { escapedId, number } from './text.ts';

/** What bears on a card, as a dotted curve that is there for the chosen one only. It carries no PHI. */
export function drawTie({ from, to, sort, hop }: Tie, cards: ReadonlyMap<string, PlacedCard>): string {
  const [a, b] = [cards.get(from), cards.get(to)];
  if (!a || !b) return '';
  const above = a.y > b.y;
  const start = { x: a.x + a.width / 2, y: above ? a.y : a.y + a.height };
  const end = { x: b.x + b.width / 2, y: above ? b.y + b.height : b.y };
  const bend = Math.max(24, Math.abs(start.y - end.y) / 2) * (above ? -1 : 1);
  const curve = `M${number(start.x)} ${number(start.y)}C${number(start.x)} ${number(start.y + bend)} ${number(end.x)} ${number(end.y - bend)} ${number(end.x)} ${number(end.y)}`;
  const of = hop === undefined ? '' : ` data-of="${escapedId(hop)}"`;
  const ends = `data-from="${escapedId(a.card.members[0] ?? '')}" data-to="${escapedId(b.card.members[0] ?? '')}"`;
  return `<path class="tie ${sort}" ${ends}${of} d="${curve}"/>`;
}
