import { type Caller, keySetByCaller } from './caller.ts';
import { evaluateConditions, type Given } from './condition.ts';
import { matchAction, matchArn } from './match.ts';
import { matchPrincipals } from './principal.ts';
import type { PatternSet, Statement } from './statement.ts';
import { and, anyOf, not, type Truth } from './truth.ts';
import { Unresolved } from './unresolved.ts';

/** One request, in full. */
export interface Request {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  /** By key in lower case. What the caller decides (aws:PrincipalArn) need not be repeated. */
  readonly context: ReadonlyMap<string, readonly string[]>;
}

/** What a resource policy alone says about a request; an identity policy may still allow what it does not deny. */
export type Answer = 'denied' | 'allowed' | 'not-denied-no-allow' | 'maybe';

/** Judges one request: a deny that applies outweighs every allow. `maybe` where something unknown decides. */
export function evaluate(statements: readonly Statement[], request: Request): Answer {
  const denied = isDenied(statements, request);
  if (denied !== false) return denied === true ? 'denied' : 'maybe';
  const allowed = anyOf(statements, (statement) => and(hasEffect(statement, 'Allow'), applies(statement, request)));
  if (allowed === 'maybe') return 'maybe';
  return allowed ? 'allowed' : 'not-denied-no-allow';
}

/** Is the request explicitly denied? */
export function isDenied(statements: readonly Statement[], request: Request): Truth {
  return anyOf(statements, (statement) => and(hasEffect(statement, 'Deny'), applies(statement, request)));
}

export function hasEffect(statement: Statement, effect: 'Allow' | 'Deny'): Truth {
  return statement.effect instanceof Unresolved ? 'maybe' : statement.effect === effect;
}

/** Does one of the patterns match, or with NotAction and NotResource none of them? */
export function matchPatterns(set: PatternSet, matches: (pattern: string) => Truth): Truth {
  const matched = anyOf(set.patterns, (pattern) => (pattern instanceof Unresolved ? 'maybe' : matches(pattern)));
  return set.except ? not(matched) : matched;
}

function applies(statement: Statement, request: Request): Truth {
  return [
    matchPatterns(statement.actions, (pattern) => matchAction(pattern, request.action)),
    matchPatterns(statement.resources, (pattern) => matchArn(pattern, request.resource)),
    matchPrincipals(statement.principals, request.caller),
    evaluateConditions(statement.conditions, (key) => valuesOf(request, key)),
  ].reduce(and);
}

function valuesOf({ caller, context }: Request, key: string): Given {
  return context.get(key) ?? keySetByCaller(caller, key)?.given;
}
