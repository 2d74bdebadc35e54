import { html, type Markup } from './markup.ts';
import { stepsOf } from './path-steps.ts';
import type { PathNow, World } from './world.ts';

const width = 84;
const round = (value: number) => Math.round(value * 10) / 10;

/** A path in the size of a word: a stop for each node, a line for each hop. */
export function hopStrip(world: World, each: PathNow): Markup {
  const steps = stepsOf(world, each);
  const length = (width - 4) / Math.max(1, steps.length);
  const lines = steps.map(({ at }, index) => {
    const [from, to] = [2 + index * length + 3.4, 2 + (index + 1) * length - 3.4].map(round) as [number, number];
    const middle = round((from + to) / 2);
    if (at.look !== 'no') return html`<path class="${at.look}" d="M${from} 6H${to}"/>`;
    const cross = html`<path class="no" d="m${round(middle - 2.8)} 3.2 5.6 5.6m0-5.6-5.6 5.6"/>`;
    if (to - from < 13) return cross;
    return html`<path class="no" d="M${from} 6H${round(middle - 4.4)}M${round(middle + 4.4)} 6H${to}"/>${cross}`;
  });
  const stops = Array.from(
    { length: steps.length + 1 },
    (_, index) => html`<circle cx="${round(2 + index * length)}" cy="6" r="2"/>`,
  );
  return html`<svg class="strip" viewBox="0 0 84 12" aria-hidden="true">${lines}${stops}</svg>`;
}
