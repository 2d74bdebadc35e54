import type { Caller } from './caller.ts';
import { matchExact } from './match.ts';
import { isMadeToken, isOpenToken, normalizePartition } from './token-text.ts';
import { anyOf, not, type Truth } from './truth.ts';
import { fieldsOf, isResolved, listOf, type PolicyValue, Unresolved } from './unresolved.ts';

/** One entry of a Principal element. */
export type PrincipalEntry =
  | { readonly is: 'everyone' }
  | { readonly is: 'account'; readonly account: string }
  | { readonly is: 'identity' | 'service' | 'federated' | 'canonical-user'; readonly name: string };

/** Who a statement speaks of: the entries, or with `except` everyone but them. */
export interface PrincipalSet {
  readonly except: boolean;
  readonly entries: readonly (PrincipalEntry | Unresolved)[];
}

/** Reads a Principal or NotPrincipal element: `*`, or an object of AWS, Service, Federated and CanonicalUser entries. */
export function parsePrincipals(value: PolicyValue, except: boolean): PrincipalSet {
  if (value === '*') return { except, entries: [{ is: 'everyone' }] };
  if (value instanceof Unresolved) return { except, entries: [value] };
  const fields = fieldsOf(value);
  if (!fields) return { except, entries: [new Unresolved('a principal is written in a form AWS does not document')] };
  const entries = Object.entries(fields).flatMap(([type, names]) =>
    listOf(names).map((name) => parseEntry(type, name)),
  );
  return { except, entries: entries.length > 0 ? entries : [new Unresolved('a principal names nobody')] };
}

/** Does the statement speak of this caller? */
export function matchPrincipals(set: PrincipalSet, caller: Caller): Truth {
  const named = anyOf(set.entries, (entry) => (entry instanceof Unresolved ? 'maybe' : matchEntry(entry, caller)));
  if (!set.except) return named;
  return named === true && !isNamedItself(set, caller) ? 'maybe' : not(named);
}

/**
 * NotPrincipal leaves out who is named by an ARN of their own. Whether naming an account leaves out its users, or a role its
 * sessions, AWS words with "might" (IAM user guide, "AWS JSON policy elements: NotPrincipal", seen 2026-11-24).
 */
function isNamedItself({ entries }: PrincipalSet, caller: Caller): boolean {
  return entries.filter(isResolved).some((entry) => {
    if (entry.is === 'everyone') return true;
    if (entry.is === 'account') return caller.name === `arn:aws:iam::${entry.account}:root`;
    return entry.is === caller.sort && matchExact(entry.name, caller.name) === true;
  });
}

function parseEntry(type: string, name: PolicyValue): PrincipalEntry | Unresolved {
  if (name instanceof Unresolved) return name;
  if (typeof name !== 'string') return new Unresolved(`a principal under ${type} is not a text`);
  // Only a whole text may be a wildcard, so a token that stands for any text might be one.
  if (isOpenToken(name)) return new Unresolved('a principal is only known when the template is deployed');
  if (type === 'AWS') return parseIdentity(name);
  if (/[*?]/.test(name)) return new Unresolved(`the principal "${name}" under ${type} has a wildcard`);
  if (type === 'Service') return { is: 'service', name };
  if (type === 'Federated') return { is: 'federated', name: normalizePartition(name) };
  if (type === 'CanonicalUser') return { is: 'canonical-user', name };
  return new Unresolved(`"${type}" is not a sort of principal that AWS documents`);
}

function parseIdentity(name: string): PrincipalEntry | Unresolved {
  if (name === '*') return { is: 'everyone' };
  // Of what the platform makes up, only the number of an account is a principal.
  if (/^\d{12}$/.test(name) || isMadeToken(name)) return { is: 'account', account: name };
  const arn = normalizePartition(name);
  const root = /^arn:aws:iam::([^:]*(?:\u{E000}[^\u{E001}]*\u{E001})?):root$/u.exec(arn);
  if (root) return { is: 'account', account: root[1] as string };
  if (/[*?]/.test(name)) return new Unresolved(`the principal "${name}" has a wildcard, which AWS accepts only alone`);
  if (!arn.startsWith('arn:aws:') && !arn.startsWith('\u{E000}')) {
    return new Unresolved(`the principal "${name}" is no ARN, no account and no name of a living identity`);
  }
  return { is: 'identity', name: arn };
}

function matchEntry(entry: PrincipalEntry, caller: Caller): Truth {
  if (entry.is === 'everyone') return true;
  if (caller.sort === 'anonymous') return false;
  if (entry.is === 'account') {
    if (caller.account !== undefined) return matchExact(entry.account, caller.account);
    return caller.sort === 'service' || caller.sort === 'federated' ? false : 'maybe';
  }
  // A canonical id is another name of an account, so it may be the one of an identity whose account is spelled differently.
  if (entry.is !== caller.sort) return mayBeOneAccount(entry, caller) ? 'maybe' : false;
  return anyOf(caller.answersTo, (name) => matchExact(entry.name, name));
}

function mayBeOneAccount(entry: PrincipalEntry, caller: Caller): boolean {
  const sorts: readonly string[] = [entry.is, caller.sort];
  if (!sorts.includes('canonical-user') || !sorts.includes('identity')) return false;
  return !caller.account?.startsWith('\u{E002}');
}
