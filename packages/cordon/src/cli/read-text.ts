import { readFileSync, statSync } from 'node:fs';

/** Largest files that are read where --max-file-size does not say otherwise, in bytes. */
export const largest = { yaml: 10_000_000, json: 50_000_000 };

/** Why a file's text cannot be had, as the end of a line that begins with the file's name. */
export class Unreadable extends Error {}

/** The file's text. @throws Unreadable where it is too large, not UTF-8 or not there to be read. */
export function readText(path: string, maxFileSize: number | undefined): string {
  const limit = maxFileSize ?? (path.endsWith('.json') ? largest.json : largest.yaml);
  try {
    const { size } = statSync(path);
    if (size > limit) {
      throw new Unreadable(`larger than ${megabytes(limit)} (${megabytes(size)}): raise the limit with --max-file-size`);
    }
    return decode(readFileSync(path));
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reason(error));
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

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'not there';
  if (code === 'EACCES' || code === 'EPERM') return 'not readable: permission denied';
  if (code === 'ELOOP') return 'a link that leads back to itself';
  if (code === 'EISDIR') return 'a folder';
  return `not readable (${String(code ?? error)})`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 1_000_000 ? 3 : 1)} MB`;
}
