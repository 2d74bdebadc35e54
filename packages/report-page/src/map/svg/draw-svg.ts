import type { Drawing, PlacedLink } from '../layout/drawing.ts';
import { drawBand, drawBox } from './draw-box.ts';
import { drawCard } from './draw-card.ts';
import { drawLink } from './draw-link.ts';
import { drawTie } from './draw-tie.ts';
import { escaped } from './text.ts';

/** The drawing as text. It names no colour: the style sheet of the page does. `name` tells it from others in one page. */
export function drawSvg(drawing: Drawing, name: string, label: string): string {
  const { width, height } = drawing;
  const cards = new Map(drawing.cards.map((each) => [each.card.id, each]));
  const hatch = `${name}-hatch`;
  return [
    `<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="group" aria-label="${escaped(label)}">`,
    `<defs><pattern id="${hatch}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    '<path class="hatch" d="M0 0V7"/></pattern></defs>',
    ...drawing.boxes.map((box) => drawBox(box, hatch)),
    ...drawing.bands.map(drawBand),
    ...drawing.links.toSorted((a, b) => rank(a) - rank(b)).map(drawLink),
    ...drawing.cards.map(drawCard),
    ...drawing.ties.map((tie) => drawTie(tie, cards)),
    '</svg>',
  ].join('\n');
}

/** What is worse in some configuration lies above: its halo cuts through what it crosses. */
function rank({ link: { possible, says } }: PlacedLink): number {
  if (possible) return -1;
  return says.no !== undefined ? 2 : says.unknown !== undefined ? 1 : 0;
}
