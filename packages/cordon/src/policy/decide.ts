import type { Caller } from './caller.ts';
import type { RequestClass } from './class.ts';
import { findUndenied, type Outcome } from './find-undenied.ts';
import type { Statement } from './statement.ts';
import { withoutMark } from './token-text.ts';

/** A request of the class that the policy does not deny. */
export interface Witness {
  /** An ARN, a service, or `anonymous`. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** What the request carries, by key as written; a list where a key carries several values. */
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

export type Decision =
  | { readonly is: 'every'; readonly exceptions: readonly string[] }
  | { readonly is: 'some'; readonly witness: Witness }
  | { readonly is: 'unknown'; readonly why: string };

/**
 * Does the policy deny every request of the class? `every` names the written exceptions that it does not cover, `some` carries a
 * request that is surely not denied, `unknown` says what stands in the way. The order of the statements never matters to `is`.
 */
export function decideEveryDenied(statements: readonly Statement[], requestClass: RequestClass): Decision {
  const outcome = findUndenied(statements, requestClass, requestClass);
  if (outcome.is === 'unknown') return outcome;
  if (outcome.is === 'found') return { is: 'some', witness: describe(outcome, statements, requestClass) };
  const open = requestClass.exceptions.filter((each) => findUndenied(statements, requestClass, each).is !== 'none');
  return { is: 'every', exceptions: open.map(({ text }) => text) };
}

function describe(
  found: Outcome & { is: 'found' },
  statements: readonly Statement[],
  requestClass: RequestClass,
): Witness {
  const { caller, action, resource, context } = found.request;
  const written = writtenKeys(statements, requestClass);
  const entries = [...context].map(([key, values]) => {
    const plain = values.map(withoutMark);
    return [written.get(key) ?? key, plain.length === 1 ? (plain[0] as string) : plain] as const;
  });
  return { principal: nameOf(caller), action, resource: withoutMark(resource), context: Object.fromEntries(entries) };
}

function nameOf(caller: Caller): string {
  return withoutMark(caller.name);
}

/** Keys as their authors wrote them, by key in lower case. */
function writtenKeys(statements: readonly Statement[], { context }: RequestClass): ReadonlyMap<string, string> {
  const tests = statements.flatMap(({ conditions }) => conditions);
  const tested = tests.flatMap((test) => ('key' in test ? [[test.key, test.writtenKey] as const] : []));
  return new Map([...tested, ...[...context].map(([key, { writtenKey }]) => [key, writtenKey] as const)]);
}
