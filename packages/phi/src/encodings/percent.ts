import { type Rewritten, rewriting, type Traced } from './rewriting.ts';

/** Undoes one round of percent-encoding (RFC 3986, 2.1). */
export function withoutPercent(traced: Traced): Traced {
  return rewriting(traced, /%[0-9a-fA-F]{2}/g, decode);
}

/** ASCII only: no identifier we look for has other letters, and half a character must not be decoded. */
function decode(found: string): Rewritten | undefined {
  const code = Number.parseInt(found.slice(1), 16);
  if (code < 0x20 || code > 0x7e) return undefined;
  return { text: String.fromCharCode(code), into: 1, outOf: 3 };
}
