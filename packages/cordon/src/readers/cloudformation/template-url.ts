import { posix } from 'node:path';
import type { Text } from '../../model/value.ts';
import { fits, literalsOf } from './exported-name.ts';
import type { Template } from './template.ts';

/** Which given template a nested stack's TemplateURL means. */
export type Target =
  | { readonly is: 'given'; readonly template: Template; readonly inferred: boolean }
  | { readonly is: 'missing'; readonly why: string };

/** Local files behind addresses in S3, as somebody declared them. */
export type BehindUrls = readonly { readonly url: string; readonly file: string }[];

/**
 * Finds the template behind a TemplateURL. A path without a scheme is relative to the parent's file, as
 * `aws cloudformation package` reads it; an address in S3 is matched by its longest path suffix among the given files.
 */
export function findTemplate(
  url: Text,
  parent: string,
  given: ReadonlyMap<string, Template>,
  behind: BehindUrls = [],
): Target {
  const declared = declaredTarget(url, given, behind);
  if (declared) return declared;
  const whole = url.parts.length === 1 && typeof url.parts[0] === 'string' ? url.parts[0] : undefined;
  if (whole !== undefined && !/^[a-z0-9]+:\/\//i.test(whole)) return localTarget(whole, parent, given);
  const tail = url.parts.at(-1);
  if (typeof tail !== 'string') return { is: 'missing', why: 'its TemplateURL is only known at deployment' };
  const wanted = tail
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((segment) => segment !== '');
  let best: Template[] = [];
  let most = 0;
  for (const [path, template] of given) {
    if (path === parent) continue;
    const shared = sharedEnding(path.split('/'), wanted);
    if (shared > most) [best, most] = [[template], shared];
    else if (shared === most && shared > 0) best.push(template);
  }
  const [only, another] = best;
  if (!only) return { is: 'missing', why: `no given file is ${wanted.at(-1) ?? 'named there'}` };
  if (another) return { is: 'missing', why: `${best.length} given files end with ${wanted.slice(-most).join('/')}` };
  return { is: 'given', template: only, inferred: true };
}

/** The file that was declared for the address; what the address leaves open may be any text. */
function declaredTarget(url: Text, given: ReadonlyMap<string, Template>, behind: BehindUrls): Target | undefined {
  // An address that says nothing for certain is like all of them.
  if (behind.length === 0 || !url.parts.some((part) => typeof part === 'string' && part.includes('/')))
    return undefined;
  const literals = literalsOf(url);
  const files = [...new Set(behind.filter((each) => fits(literals, each.url)).map(({ file }) => file))];
  const [only, another] = files;
  if (only === undefined) return undefined;
  if (another !== undefined)
    return { is: 'missing', why: `several files are declared for its TemplateURL: ${files.join(' and ')}` };
  const template = given.get(only);
  return template ? { is: 'given', template, inferred: false } : { is: 'missing', why: `${only} could not be read` };
}

function localTarget(path: string, parent: string, given: ReadonlyMap<string, Template>): Target {
  const resolved = posix.join(posix.dirname(parent), path);
  const template = given.get(resolved);
  return template
    ? { is: 'given', template, inferred: false }
    : { is: 'missing', why: `${resolved} is not among the given files: pass it too` };
}

function sharedEnding(path: readonly string[], wanted: readonly string[]): number {
  let shared = 0;
  while (shared < wanted.length && path.at(-1 - shared) === wanted.at(-1 - shared)) shared += 1;
  return shared;
}
