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
  try {
    // The reader takes the byte order mark off; it must see it to know that it was there.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable('not UTF-8: save it as UTF-8');
  }
}

/** Does a file that cannot be read as a whole look like a template at its beginning? What cannot be told is yes. */
export function beginsLikeTemplate(path: string): boolean {
  const beginning = Buffer.alloc(1_000_000);
  try {
    const file = openSync(path, 'r');
    try {
      return hasTemplateMark(beginning.toString('latin1', 0, readSync(file, beginning)));
    } finally {
      closeSync(file);
    }
  } catch {
    return true;
  }
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
