import { hasEffect, matchPatterns } from './evaluate.ts';
import { matchAction, matchArn } from './match.ts';
import type { Statement } from './statement.ts';
import { and, anyOf, type Truth } from './truth.ts';
import { fieldsOf, listOf, type PolicyValue } from './unresolved.ts';

/**
 * Do the statements let somebody do this, whoever and under whatever conditions? What is denied to some, or sometimes, is left to the
 * others; see `isDeniedToAll` for what is not.
 * @param resource where only one resource is meant; its own wildcards then have to be covered by the pattern.
 */
export function allowsSomebody(statements: readonly Statement[], action: string, resource?: string): Truth {
  if (isDeniedToAll(statements, action, resource) === true) return false;
  return anyOf(statements, (each) => and(hasEffect(each, 'Allow'), speaksOf(each, action, resource)));
}

/** Does a denial of everyone, without conditions, take this away whatever else allows it? */
export function isDeniedToAll(statements: readonly Statement[], action: string, resource?: string): Truth {
  return anyOf(statements, (each) => {
    const ofEveryone = each.principals.entries.some((entry) => 'is' in entry && entry.is === 'everyone');
    const whole = ofEveryone && !each.principals.except && each.conditions.length === 0;
    return and(hasEffect(each, 'Deny'), and(speaksOf(each, action, resource), whole ? true : 'maybe'));
  });
}

function speaksOf({ actions, resources }: Statement, action: string, resource: string | undefined): Truth {
  return and(
    matchPatterns(actions, (pattern) => matchAction(pattern, action)),
    resource === undefined ? true : matchPatterns(resources, (pattern) => matchArn(pattern, resource)),
  );
}

/**
 * A policy of an identity names no principal, and one that says who may act as a role names no resource: each is clear from where the
 * policy stands. Here the element is written out, so that both read like the policy of a resource.
 */
export function withElement(
  document: PolicyValue,
  element: { readonly Principal: '*' } | { readonly Resource: '*' },
): PolicyValue {
  const fields = fieldsOf(document);
  const statements = fields?.Statement;
  if (statements === undefined) return document;
  const named = listOf(statements).map((each) => {
    const statement = fieldsOf(each);
    return statement ? { ...statement, ...element } : each;
  });
  return { ...fields, Statement: named };
}
