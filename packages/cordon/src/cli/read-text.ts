import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { hasTemplateMark } from './candidate.ts';
import { whyUnreadable } from './path-kind.ts';

/** Largest files that are read where --max-file-size does not say otherwise, in bytes. */
export const largest = { yaml: 10_000_000, json: 50_000_000 };

/** Why a file's text cannot be had, as the end of a line that begins with the file's name. */
export class Unreadable extends Error {}

/**
 * The file's text. What begins with a brace is JSON, whatever the file's name, and may be larger.
 * @throws Unreadable where it is too large, not UTF-8 or not there to be read.
 */
export function readText(path: string, maxFileSize: number | undefined): string {
  try {
    const { size } = statSync(path);
    refuseLarger(size, maxFileSize ?? largest.json);
    const bytes = readFileSync(path);
    if (size > largest.yaml && maxFileSize === undefined && !isJson(bytes)) refuseLarger(size, largest.yaml);
    return decode(bytes);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(whyUnreadable(error));
  }
}

/** @throws Unreadable where the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string {
  // Without a byte order mark, what is UTF-16 is also UTF-8, with a NUL beside each letter.
  if (isUtf16(bytes)) throw new Unreadable(notUtf8);
  try {
    // The reader takes the byte order mark off; it must see it to know that it was there.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable(notUtf8);
  }
}

/** Does a file that cannot be read as a whole look like a template at its beginning? What cannot be told is yes. */
export function beginsLikeTemplate(path: string): boolean {
  const beginning = Buffer.alloc(1_000_000);
  try {
    const file = openSync(path, 'r');
    try {
      return hasTemplateMark(beginningOf(beginning.subarray(0, readSync(file, beginning))));
    } finally {
      closeSync(file);
    }
  } catch {
    return true;
  }
}

const notUtf8 = 'not UTF-8: save it as UTF-8';

/** The bytes as text, in which ASCII is right whatever the encoding. */
function beginningOf(bytes: Buffer): string {
  if (!isUtf16(bytes)) return bytes.toString('latin1');
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return (isBigEndian(bytes) ? even.swap16() : even).toString('utf16le');
}

/** A byte order mark, or a NUL in every other byte of the first two letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (second === 0 && fourth === 0 && !!first && !!third) || (first === 0 && third === 0 && !!second && !!fourth);
}

function isBigEndian([first]: Uint8Array): boolean {
  return first === 0 || first === 0xfe;
}

function isJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first === '{'.charCodeAt(0);
}

function refuseLarger(size: number, limit: number): void {
  if (size <= limit) return;
  const amounts =
    limit < 1_000_000 ? `${limit} bytes (it has ${size})` : `${limit / 1_000_000} MB (it has ${size} bytes)`;
  throw new Unreadable(`larger than ${amounts}: raise the limit with --max-file-size`);
}
