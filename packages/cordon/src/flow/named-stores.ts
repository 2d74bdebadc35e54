import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import { dataActions } from '../facts/data-actions.ts';
import type { Resource } from '../model/resource.ts';
import { matchPatterns } from '../policy/evaluate.ts';
import { matchAction } from '../policy/match.ts';
import type { PatternSet, Statement } from '../policy/statement.ts';

/** A store that a statement names, and which way its actions move data. */
export interface Granted {
  readonly store: Resource;
  readonly carries: 'read' | 'write' | 'both';
}

const reference = /\u{E000}([^\u{E001}]*?)#[^\u{E001}#]*\u{E001}/u;
const bucketByName = by<'bucket'>((bucket) => bucket.bucketName);

/** The stores that an Allow names, by reference or by name, and lets data be read from or written to. */
export function grantedBy({ effect, actions, resources }: Statement, ask: Ask): readonly Granted[] {
  if (effect !== 'Allow' || resources.except) return [];
  return resources.patterns.flatMap((pattern) => {
    const store = typeof pattern === 'string' ? storeNamed(pattern, ask) : undefined;
    const carries = store && movement(actions, store.kind);
    return store && carries ? [{ store, carries }] : [];
  });
}

/** Kinds of stores of which it lets data be read or written, whichever they are. */
export function kindsGrantedAtLarge({ effect, actions, resources }: Statement): readonly string[] {
  const atLarge =
    resources.except ||
    resources.patterns.some((each) => typeof each === 'string' && /^(\*|arn:[^\u{E000}]*:\*)$/u.test(each));
  if (effect !== 'Allow' || !atLarge) return [];
  return [...dataActions.keys()].filter((kind) => movement(actions, kind));
}

function storeNamed(pattern: string, ask: Ask): Resource | undefined {
  const to = reference.exec(pattern)?.[1];
  if (to !== undefined) {
    const meant = ask.meant({ is: 'reference', to, attribute: 'Arn' });
    if (meant && dataActions.has(meant.kind)) return meant;
  }
  const bucket = /^arn:[^:]*:s3:::([^/*?]+)(?:\/|$)/.exec(pattern)?.[1];
  return bucket === undefined ? undefined : ask.named('bucket', bucket, bucketByName)[0];
}

function movement(actions: PatternSet, kind: string): Granted['carries'] | undefined {
  const known = dataActions.get(kind);
  const allows = (list: readonly string[]) =>
    list.some((action) => matchPatterns(actions, (pattern) => matchAction(pattern, action)) === true);
  const [read, write] = [allows(known?.read ?? []), allows(known?.write ?? [])];
  return read ? (write ? 'both' : 'read') : write ? 'write' : undefined;
}
