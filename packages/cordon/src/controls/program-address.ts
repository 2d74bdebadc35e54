import { plainEndpoint } from '../facts/plain-endpoints.ts';
import { openParts } from '../model/text.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { blank, decoded, type ProgramText, spelled } from './program-text.ts';

/** What is not spelled out may be an address of S3: after a word or a scheme that says so, or as the scheme itself. */
const mayBeAddress = new RegExp(
  [
    `(?:endpoint|url|host)[\\w-]{0,40}["']?[\\s=:,]{1,9}["']?${blank}`,
    `http://${blank}`,
    `${blank}://[^\\s/]*(?:s3|glacier)`,
  ].join('|'),
  'i',
);

/**
 * Does this text send a program to S3 or Glacier in plain HTTP?
 * @param path of the property that holds it.
 */
export function sendsNothingInClear({ name, text }: ProgramText, path: string, owner: string, ask: Ask): Outcome {
  const whole = decoded(spelled(text));
  const endpoints = whole.split('\n').map(plainEndpoint);
  const index = endpoints.findIndex((found) => found !== undefined);
  const got = endpoints[index];
  if (got !== undefined) {
    const where = endpoints.length > 1 ? ` (line ${index + 1} of it)` : '';
    const shown = got.replace(/[\u{FFFC}\u{FFFD}]/gu, '…');
    return ask.fail({
      at: text,
      path,
      got: got === whole.trim() ? shown : `${shown} in a longer text`,
      want: 'https://',
      says: `${owner} is told to use plain HTTP for its data${where}`,
    });
  }
  const open = openParts(text).find((part) => !part.platformMade);
  if (!open) return ask.pass();
  // A part of a command, or a script, may hold anything.
  const called = text.parts.length === 1 ? `${name || 'url'}=${whole}` : whole;
  return mayBeAddress.test(called) ? ask.undetermined(text, { ...open, why: `${path}: ${open.why}` }) : ask.pass();
}
