import { deflateSync } from 'node:zlib';

/** A text in a quarter of its room, in signs that mean nothing to HTML: nothing in it can end the block it stands in. */
export function zipped(text: string): string {
  return deflateSync(text, { level: 9 }).toString('base64');
}
