import type { Ask } from '../controls/ask.ts';
import type { RoleStatement } from '../controls/role-policies.ts';
import { dataActions } from '../facts/data-actions.ts';
import { hasEffect, matchPatterns } from '../policy/evaluate.ts';
import { matchAction, matchGlob } from '../policy/match.ts';
import type { Statement } from '../policy/statement.ts';
import { normalizePartition } from '../policy/token-text.ts';
import type { Limits } from './limits.ts';
import type { Meant, StoreNames } from './store-names.ts';

type Movement = 'read' | 'write' | 'both';

/** What a statement lets its role do with data: with one store, or with whatever fits. */
export interface Grant {
  readonly meant: Exclude<Meant, { is: 'everything' }>;
  readonly kind: string;
  readonly carries: Movement;
  /** NotAction and NotResource allow what nobody named: that shows no use. */
  readonly certainty: 'shown' | 'possible';
  /** Is it of the stream of a table's changes, and not of the table? */
  readonly ofChanges?: boolean;
}

/** What an Allow grants, less what some Deny takes away whatever the request. */
export function grantsOf({ statement }: RoleStatement, limits: Limits, names: StoreNames, ask: Ask): Grant[] {
  if (hasEffect(statement, 'Allow') !== true) return [];
  if (statement.resources.except) return atLarge([...dataActions.keys()], '*', statement, limits);
  return statement.resources.patterns.flatMap((pattern): Grant[] => {
    if (typeof pattern !== 'string') return [];
    const meant = names.meant(pattern, ask);
    if (meant.is === 'everything') return atLarge(servicesOf(pattern), pattern, statement, limits);
    if (meant.is === 'store' && meant.store.kind === 'bucket' && namesNoObject(pattern)) return [];
    const kinds =
      meant.is === 'store' ? [meant.store.kind] : meant.kind === '' ? [...dataActions.keys()] : [meant.kind];
    const ofChanges = /#StreamArn\u{E001}|\/stream\//u.test(pattern);
    return kinds.flatMap((kind) => {
      const carries = movement(statement, kind, pattern, limits);
      const certainty = statement.actions.except || meant.is === 'any' ? 'possible' : 'shown';
      return carries ? [{ meant, kind, carries, certainty, ofChanges }] : [];
    });
  });
}

/** A bucket's ARN alone: what lists it, and moves no data, has that for its resource; objects stand behind a slash. */
function namesNoObject(pattern: string): boolean {
  return /^arn:[^:]*:s3:::[^/*?\u{E000}]+$|^\u{E000}[^\u{E001}]*#Arn\u{E001}$/u.test(normalizePartition(pattern));
}

function atLarge(kinds: readonly string[], pattern: string, statement: Statement, limits: Limits): Grant[] {
  return kinds.flatMap((kind) => {
    const carries = movement(statement, kind, pattern, limits);
    return carries ? [{ meant: { is: 'any', kind, like: '' }, kind, carries, certainty: 'possible' } as const] : [];
  });
}

/** Kinds that a pattern for everything may mean: all, or those of its service. */
function servicesOf(pattern: string): readonly string[] {
  const service = /^arn:[^:]*:([^:*]+):/.exec(pattern)?.[1];
  return [...dataActions].flatMap(([kind, actions]) =>
    service === undefined || actions.service === service ? [kind] : [],
  );
}

/** Which way the statement lets data of a kind go. */
function movement(
  { actions }: Statement,
  kind: string,
  pattern: string,
  { denials, boundary }: Limits,
): Movement | undefined {
  const known = dataActions.get(kind);
  const allows = (list: readonly string[]) =>
    list.some(
      (action) =>
        matchPatterns(actions, (each) => matchAction(each, action)) === true &&
        boundary?.every((each) => allowsNot(each, action)) !== true &&
        !denials.some((denial) => denies(denial, action, pattern)),
    );
  const [read, write] = [allows(known?.read ?? []), allows(known?.write ?? [])];
  return read ? (write ? 'both' : 'read') : write ? 'write' : undefined;
}

/** Does it surely not allow the action? On which resources it does is left open: names are not compared with what they name. */
function allowsNot(each: Statement, action: string): boolean {
  return (
    hasEffect(each, 'Allow') === false ||
    matchPatterns(each.actions, (pattern) => matchAction(pattern, action)) === false
  );
}

/** Does it deny the action on all that the pattern may mean? A `?` that stands for one character might meet a `*`. */
function denies(denial: Statement, action: string, pattern: string): boolean {
  const covers = (each: string) =>
    !each.includes('?') && matchGlob(normalizePartition(each), normalizePartition(pattern)) === true;
  return (
    matchPatterns(denial.actions, (each) => matchAction(each, action)) === true &&
    !denial.resources.except &&
    matchPatterns(denial.resources, covers) === true
  );
}
