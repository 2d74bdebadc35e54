import { type Face, widthOf } from './measure.ts';
import { inert } from './text.ts';

/** More of a name is never shown, however wide the place: it is only looked at. */
const looked = 200;

/** A name that fits, with its middle left out: names differ at their ends. */
export function shorten(name: string, width: number, face: Face): string {
  const text = inert(name.length > 2 * looked ? `${name.slice(0, looked)}…${name.slice(-looked)}` : name);
  if (widthOf(text, face) <= width) return text;
  const signs = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
  let [low, high] = [0, signs.length - 1];
  while (low < high) {
    const kept = Math.ceil((low + high) / 2);
    if (widthOf(withoutMiddle(signs, kept), face) <= width) low = kept;
    else high = kept - 1;
  }
  return withoutMiddle(signs, low);
}

function withoutMiddle(signs: readonly string[], kept: number): string {
  const end = Math.floor(kept / 2);
  return `${signs.slice(0, kept - end).join('')}…${end === 0 ? '' : signs.slice(-end).join('')}`;
}
