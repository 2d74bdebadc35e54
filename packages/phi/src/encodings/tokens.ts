import { mayHoldOne } from '../may-hold-one.ts';
import { type Rewritten, rewriting, type Traced } from './rewriting.ts';

/** Long runs are taken in pieces of whole blocks: the engine keeps a place on its stack for each character it took. */
const token = /[A-Za-z0-9]{12,4096}={0,2}|[A-Za-z0-9]{10,11}==?/g;

/**
 * Undoes one round of base64 (RFC 4648, either alphabet) and of hexadecimal, where what comes out is printable text with
 * something in it to look at. Plus, minus, slash and underscore end a token: base64 of printable text has them only for
 * `>`, `?` and `~`, and names have them everywhere.
 */
export function withoutTokens(traced: Traced): Traced {
  return traced.text.search(decodable) < 0
    ? traced
    : rewriting(traced, token, (found) => fromHex(found) ?? fromBase64(found));
}

/** Printable ASCII and the ends of lines; random bytes of that length are it once in a million. */
const printable = /^[\t\n\r\x20-\x7e]+$/;

/** Every fourth character holds the high bits of a byte: `C` and `D` begin the ends of lines, `I` to `f` printable ASCII. */
const likelyBase64 = /^[CDI-Za-f][A-Za-z0-9]{3}[CDI-Za-f][A-Za-z0-9]{3}[CDI-Za-f]/;

function fromBase64(token: string): Rewritten | undefined {
  if (!likelyBase64.test(token)) return undefined;
  const bare = token.replace(/=+$/, '');
  if (bare.length % 4 === 1) return undefined;
  return judged(atob(bare), 3, 4);
}

/** What every token that is decoded holds somewhere: most names have tokens, and few have this. */
const decodable = /[CDI-Za-f][A-Za-z0-9]{3}[CDI-Za-f][A-Za-z0-9]{3}[CDI-Za-f]|(?:[2-7][0-9a-fA-F]){8}/;

/** A byte of printable ASCII begins with 2 to 7. */
function fromHex(token: string): Rewritten | undefined {
  if (token.length < 16 || token.length % 2 === 1 || !/^(?:[2-7][0-9a-fA-F])+$/.test(token)) return undefined;
  const bytes = Array.from({ length: token.length / 2 }, (_, at) =>
    String.fromCharCode(Number.parseInt(token.slice(2 * at, 2 * at + 2), 16)),
  );
  return judged(bytes.join(''), 1, 2);
}

function judged(text: string, into: number, outOf: number): Rewritten | undefined {
  return printable.test(text) && mayHoldOne.test(text) ? { text, into, outOf } : undefined;
}
