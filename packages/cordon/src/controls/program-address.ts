import { plainEndpoint } from '../facts/plain-endpoints.ts';
import { gapOf } from '../model/text.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { blank, decoded, isOpen, type ProgramText, spelled } from './program-text.ts';

/** Words after which an address follows. */
const beforeAddress = /(endpoint|url|host)[\w-]*["']?\s*[=:,\s]\s*["']?$/i;

/**
 * Does this text send a program to S3 or Glacier in plain HTTP?
 * @param path of the property that holds it.
 */
export function sendsNothingInClear(
  { name: called, text }: ProgramText,
  path: string,
  owner: string,
  ask: Ask,
): Outcome {
  const lines = decoded(spelled(text)).split('\n');
  const index = lines.findIndex((line) => plainEndpoint(line) !== undefined);
  const got = plainEndpoint(lines[index] ?? '');
  if (got !== undefined) {
    const where = lines.length > 1 ? ` (line ${index + 1} of it)` : '';
    const says = `${owner} is told to use plain HTTP for its data${where}`;
    return ask.fail({
      at: text,
      path,
      got: `${got.replace(/[\u{FFFC}\u{FFFD}]/gu, '…')}${got === lines[0]?.trim() ? '' : ' in a longer text'}`,
      want: 'https://',
      says,
    });
  }
  const open = gapOf({ ...text, parts: text.parts.filter(isOpen) });
  if (!open) return ask.pass();
  const pieces = lines.join('\n').split(blank);
  const mayBeAddress =
    text.parts.length === 1
      ? called === 'script' || called === '' || beforeAddress.test(`${called}=`)
      : pieces.slice(1).some((after, at) => isAddress(pieces[at] ?? '', after));
  return mayBeAddress ? ask.undetermined(text, { ...open, why: `${path}: ${open.why}` }) : ask.pass();
}

/** May what stands between these two be the address of S3? */
function isAddress(before: string, after: string): boolean {
  return (
    /http:\/\/$/i.test(before) || /^:\/\/[^\s/]*(s3|glacier)/i.test(after) || beforeAddress.test(before.slice(-80))
  );
}
