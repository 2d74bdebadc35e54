import type { Band, PlacedBox } from '../layout/drawing.ts';
import { labelStart } from '../layout/sizes.ts';
import { faces, widthOf } from './measure.ts';
import { shorten } from './shorten.ts';
import { escaped, escapedId, inert, number } from './text.ts';

const globe = '<circle cx="5.5" cy="6" r="4.5"/><path d="M1 6h9M5.5 1.5c-3 3-3 6 0 9c3-3 3-6 0-9"/>';
const padlock = '<rect x="1.5" y="5" width="8" height="6" rx="1"/><path d="M3.3 5V3.6a2.2 2.2 0 0 1 4.4 0V5"/>';

const signs: Readonly<Record<PlacedBox['box']['sort'], string>> = {
  account: '<path d="M0 3.5h4l1.5-2H11v10H0z"/>',
  network: '<path d="M3 9.5a2.7 2.7 0 0 1 0-5.4 3.6 3.6 0 0 1 6.8.8 2.4 2.4 0 0 1-.3 4.6z"/>',
  'public-subnets': globe,
  'private-subnets': padlock,
  regional: '',
  outside: '',
  unseen: '',
};

/** A box with its name at the top left, inside. The hatch is the one texture: it marks what the internet reaches. */
export function drawBox({ box, lines, x, y, width, height }: PlacedBox, hatch: string): string {
  const round = box.sort === 'account' || box.sort === 'outside' ? 10 : 7;
  const fill = box.sort === 'public-subnets' ? `url(#${hatch})` : 'none';
  const sign = signs[box.sort] ? `<g class="sign" transform="translate(13 10)">${signs[box.sort]}</g>` : '';
  return [
    `<g class="box ${box.sort}" data-box="${escapedId(box.id)}" transform="translate(${number(x)} ${number(y)})">`,
    `<title>${escaped(inert([box.name, box.sub].filter(Boolean).join(', ')))}</title>`,
    `<rect width="${number(width)}" height="${number(height)}" rx="${round}" fill="${fill}"/>${sign}`,
    label(box, lines, width),
    '</g>',
  ].join('');
}

function label(box: PlacedBox['box'], lines: 1 | 2, width: number): string {
  const start = labelStart(box);
  const room = width - start - 8;
  const name = shorten(box.name, room, faces.box);
  const first = `<text class="title" x="${start}" y="21">${escaped(name)}`;
  if (box.sub === '') return `${first}</text>`;
  if (lines === 2) {
    return `${first}</text><text class="beside" x="${start}" y="38">${escaped(shorten(box.sub, room, faces.boxSub))}</text>`;
  }
  const sub = shorten(box.sub, room - widthOf(name, faces.box) - 8, faces.boxSub);
  return `${first} <tspan class="beside" dx="4">${escaped(sub)}</tspan></text>`;
}

export function drawBand({ name, x, y, width, height }: Band): string {
  return [
    `<g class="box band" transform="translate(${number(x)} ${number(y)})">`,
    `<rect width="${number(width)}" height="${number(height)}" rx="7" fill="none"/>`,
    `<text class="title" x="14" y="${number(Math.min(height / 2, 27) + 4.5)}">${escaped(name)}</text></g>`,
  ].join('');
}
