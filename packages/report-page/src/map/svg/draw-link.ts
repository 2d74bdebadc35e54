import type { PlacedLink } from '../layout/drawing.ts';
import { pillHeight, pillText } from '../layout/sizes.ts';
import type { Encrypted, Leg, Link } from '../scene/scene.ts';
import { drawHead, drawLine, lengthOfLine } from './draw-line.ts';
import { type Glyph, glyph } from './glyphs.ts';
import { faces, widthOf } from './measure.ts';
import { escaped, escapedId, inert, number } from './text.ts';

const told: Readonly<Record<Encrypted, string>> = { yes: 'encrypted', no: 'in the clear', unknown: 'not shown' };
const signs: Readonly<Record<Encrypted, Glyph>> = { yes: 'pass', no: 'must', unknown: 'unknown' };

/** A hop: its line over a halo, so that a crossing reads as a bridge, and its words. */
export function drawLink(placed: PlacedLink): string {
  const { link, lines } = placed;
  const legs = link.legs.map((leg, index) => drawLeg(leg, lines[index] ?? [])).join('');
  const label = `hop, ${told[link.state]}: ${link.title}`;
  return [
    `<g class="${classes(link)}" data-hop="${escapedId(link.hops[0] ?? '')}"${others(link)} tabindex="-1" role="button"`,
    ` aria-label="${escaped(inert(label).slice(0, 400))}"><title>${escaped(inert(link.title))}</title>`,
    `${legs}${pill(placed)}</g>`,
  ].join('');
}

function drawLeg({ carried, head }: Leg, line: PlacedLink['lines'][number]): string {
  const whole = drawLine(line, 0);
  const tip = head ? `<path class="tip" d="${drawHead(line)}"/>` : '';
  return [
    `<g class="leg${carried ? ' carried' : ''}"><path class="hit" d="${whole}"/><path class="halo" d="${whole}"/>`,
    `<path class="line" data-long="${Math.ceil(lengthOfLine(line))}" d="${head ? drawLine(line, 5) : whole}"/>${tip}</g>`,
  ].join('');
}

/** All that it says in some configuration is there; the class of the hop chooses. */
function pill({ link, pill: place }: PlacedLink): string {
  if (!place) return '';
  const states = Object.entries(link.says) as [Encrypted, string][];
  const start = `<g class="pill${place.width === null ? ' sign' : ''}" transform="translate(${number(place.x)} ${number(place.y)})">`;
  if (place.width === null) {
    return `${start}${states.map(([state]) => `<g class="said ${state}">${glyph(signs[state], 0, 0, 14)}</g>`).join('')}</g>`;
  }
  const said = states.map(([state, words]) => {
    const text = pillText(words);
    const left = -(widthOf(text, faces.pill) + 18) / 2;
    const at = Number(number(left + 7));
    return `<g class="said ${state}">${glyph(signs[state], at, 0, 14)}<text x="${number(at + 11)}" y="4">${escaped(text)}</text></g>`;
  });
  const { width } = place;
  return `${start}<rect x="${number(-width / 2)}" y="${-pillHeight / 2}" width="${number(width)}" height="${pillHeight}" rx="10"/>${said.join('')}</g>`;
}

function classes({ state, absent, possible }: Link): string {
  return ['hop', state, possible ? 'possible' : '', absent ? 'absent' : ''].filter(Boolean).join(' ');
}

/** All the hops it stands for, where they are several, and the gate it passes. */
function others({ hops, legs }: Link): string {
  const gate = legs.find(({ head }) => !head)?.to;
  const through = gate === undefined ? '' : ` data-through="${escapedId(gate)}"`;
  return through + several(hops);
}

function several(hops: Link['hops']): string {
  return hops.length > 1 ? ` data-hops="${escapedId(JSON.stringify(hops))}"` : '';
}
