import type { PlacedCard } from '../layout/drawing.ts';
import { inset } from '../layout/sizes.ts';
import type { Card, Mark } from '../scene/scene.ts';
import { type Glyph, glyph } from './glyphs.ts';
import { icon } from './icons.ts';
import { faces, widthOf } from './measure.ts';
import { shorten } from './shorten.ts';
import { escaped, escapedId, inert, number } from './text.ts';

const tile = 29;

/** A node, a chip, a gate or a tile, where it stands. */
export function drawCard({ card, x, y, width, height }: PlacedCard): string {
  const face = card.shape === 'chip' ? height / 2 : 6;
  return [
    `<g class="${classes(card)}" data-node="${escapedId(card.members[0] ?? card.id)}"${others(card)}`,
    ` transform="translate(${number(x)} ${number(y)})" tabindex="0" role="button" aria-label="${escaped(label(card))}">`,
    `<title>${escaped(inert(card.title))}</title>`,
    ...(card.members.length > 1 ? [behind(width, height, face)] : []),
    `<rect class="face" width="${number(width)}" height="${number(height)}" rx="${number(face)}"/>`,
    ...inner(card, width, height),
    ...possible(card, height),
    ...attached(card, width, height),
    ...marks(card).map((name) => glyph(name, number1(width - (card.shape === 'chip' ? 12 : 1)), 0)),
    '</g>',
  ].join('');
}

/** One of the others, looking out from behind. */
function behind(width: number, height: number, round: number): string {
  return `<rect class="behind" x="4" y="4" width="${number(width)}" height="${number(height)}" rx="${number(round)}"/>`;
}

function inner(card: Card, width: number, height: number): string[] {
  if (card.shape === 'gate') {
    const name = shorten(card.name, 110, faces.sub);
    return [
      sign(card, 8, 8, 1),
      `<text class="sub" x="20" y="${height + 13}" text-anchor="middle">${escaped(name)}</text>`,
    ];
  }
  if (card.shape === 'chip') {
    const room = width - inset.chip - 14;
    return [
      sign(card, 11, height / 2 - 8, 0.667),
      text('name', card.name, inset.chip, height / 2 + 4.5, room, faces.chip),
    ];
  }
  const room = width - inset.left - inset.right + 4;
  return [
    `<path class="side" d="M6 .6H${tile}V${height - 0.6}H6A5.4 5.4 0 0 1 .6 ${height - 6}V6A5.4 5.4 0 0 1 6 .6z"/>`,
    sign(card, 5, height / 2 - 9.5, 0.792),
    text('name', card.name, inset.left, 22, room, faces.name),
    card.tally && (card.tally.fail > 0 || card.tally.unknown > 0)
      ? counts(card.tally)
      : text('sub', card.sub, inset.left, 38, room, faces.sub),
  ];
}

function sign({ kind }: Card, x: number, y: number, scale: number): string {
  return `<g class="icon" transform="translate(${number(x)} ${number(y)}) scale(${scale})">${icon(kind)}</g>`;
}

function text(
  name: string,
  said: string,
  x: number,
  y: number,
  room: number,
  face: Parameters<typeof widthOf>[1],
): string {
  return `<text class="${name}" x="${number(x)}" y="${number(y)}">${escaped(shorten(said, room, face))}</text>`;
}

/** "✕ 3  ? 12": by silhouette. */
function counts({ fail, unknown, isMust }: NonNullable<Card['tally']>): string {
  let x = inset.left + 6;
  return (
    [
      [isMust ? 'must' : 'fail', fail],
      ['unknown', unknown],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([name, count]) => {
      const drawn = `${glyph(name, x, 34, 12)}<text class="sub" x="${number(x + 9)}" y="38">${count}</text>`;
      x += 26 + widthOf(String(count), faces.sub);
      return drawn;
    })
    .join('');
}

function attached({ attached: count }: Card, width: number, height: number): string[] {
  if (count === 0) return [];
  const wide = Math.ceil(widthOf(`+${count}`, faces.tab)) + 12;
  const [x, y] = [number(width - wide - 9), height - 6];
  return [
    `<g class="tab"><rect class="plate" x="${x}" y="${y}" width="${wide}" height="15" rx="7.5"/>`,
    `<text x="${number(width - 9 - wide / 2)}" y="${y + 11}" text-anchor="middle">+${count}</text></g>`,
  ];
}

function possible({ possible: count }: Card, height: number): string[] {
  if (count === 0) return [];
  const said = `${count} possible`;
  const wide = Math.ceil(widthOf(said, faces.tab)) + 12;
  return [
    `<g class="tab possible"><rect class="plate" x="${inset.left - 6}" y="${height - 6}" width="${wide}" height="15" rx="7.5"/>`,
    `<text x="${number(inset.left - 6 + wide / 2)}" y="${height + 5}" text-anchor="middle">${said}</text></g>`,
  ];
}

/** Where another configuration may ask for another mark, all are there and the class of the node chooses. */
function marks({ mark, varies }: Card): Glyph[] {
  if (varies) return ['must', 'fail', 'unknown'];
  return mark === null ? [] : [mark === 'fail must' ? 'must' : mark];
}

function classes({ shape, outside, mark, members }: Card): string {
  return ['node', shape === 'node' ? '' : shape, outside ? 'outside' : '', members.length > 1 ? 'many' : '', mark ?? '']
    .filter(Boolean)
    .join(' ');
}

const told: Readonly<Record<Mark, string>> = { 'fail must': ', fails a must', fail: ', fails', unknown: ', unknown' };

function label({ name, sub, mark, attached: count }: Card): string {
  const kept = [shorten(name, 700, faces.name), shorten(sub, 700, faces.sub)].filter(Boolean).join(', ');
  return `${kept}${mark ? told[mark] : ''}${count > 0 ? `, ${count} attached` : ''}`;
}

/** All the nodes of the map it stands for, where they are several. */
function others({ members }: Card): string {
  return members.length > 1 ? ` data-nodes="${escapedId(JSON.stringify(members))}"` : '';
}

function number1(value: number): number {
  return Number(number(value));
}
