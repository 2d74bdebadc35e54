import { type ConditionTest, parseConditions } from './condition.ts';
import { type PrincipalSet, parsePrincipals } from './principal.ts';
import { fieldsOf, listOf, type PolicyValue, Unresolved } from './unresolved.ts';

/** The patterns of an Action or Resource element, or with `except` everything but them. */
export interface PatternSet {
  readonly except: boolean;
  readonly patterns: readonly (string | Unresolved)[];
}

export interface Statement {
  /** What to call it in a message: its Sid, else its place. */
  readonly label: string;
  /** Unresolved also where the statement is malformed: what AWS would make of it is not known. */
  readonly effect: 'Allow' | 'Deny' | Unresolved;
  readonly principals: PrincipalSet;
  readonly actions: PatternSet;
  readonly resources: PatternSet;
  readonly conditions: readonly (ConditionTest | Unresolved)[];
}

const elements = new Set(
  'Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition'.split(' '),
);

/**
 * Reads the statements of a resource policy: a document, or its JSON text. It never throws: what is not known or malformed
 * stands as an Unresolved in its place, down to a whole document as one statement of which nothing is known.
 */
export function parsePolicy(document: PolicyValue): readonly Statement[] {
  if (document instanceof Unresolved) return [unknownStatement('the policy', document)];
  if (typeof document === 'string') return parseText(document);
  const statements = fieldsOf(document)?.Statement;
  if (statements === undefined) return [unknownStatement('the policy', new Unresolved('it has no Statement'))];
  return listOf(statements).map(parseStatement);
}

/** The first reason why something in the statement is not known; undefined where all of it is. */
export function whyUnresolved(statement: Statement): string | undefined {
  const parts: readonly unknown[] = [
    statement.effect,
    ...statement.principals.entries,
    ...statement.actions.patterns,
    ...statement.resources.patterns,
    ...statement.conditions.flatMap((test) => (test instanceof Unresolved ? [test] : test.values)),
  ];
  return parts.find((part): part is Unresolved => part instanceof Unresolved)?.why;
}

function parseText(text: string): readonly Statement[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [unknownStatement('the policy', new Unresolved('its text is not JSON'))];
  }
  const fields = fieldsOf(document as PolicyValue);
  return fields
    ? parsePolicy(fields)
    : [unknownStatement('the policy', new Unresolved('its text is not a JSON object'))];
}

function parseStatement(value: PolicyValue, index: number): Statement {
  const place = `statement ${index + 1}`;
  if (value instanceof Unresolved) return unknownStatement(place, value);
  const fields = fieldsOf(value);
  if (!fields) return unknownStatement(place, new Unresolved('it is not an object'));
  const label = typeof fields.Sid === 'string' && fields.Sid !== '' ? `${place} (${fields.Sid})` : place;
  const fault = findFault(fields);
  if (fault) return unknownStatement(label, new Unresolved(fault));
  const { Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition } = fields;
  return {
    label,
    effect: Effect instanceof Unresolved ? Effect : Effect === 'Deny' ? 'Deny' : 'Allow',
    principals: parsePrincipals((Principal ?? NotPrincipal) as PolicyValue, Principal === undefined),
    actions: parsePatterns((Action ?? NotAction) as PolicyValue, Action === undefined),
    resources: parsePatterns((Resource ?? NotResource) as PolicyValue, Resource === undefined),
    conditions: parseConditions(Condition),
  };
}

/** Why AWS would refuse the statement, or undefined. */
function findFault(fields: { readonly [name: string]: PolicyValue }): string | undefined {
  const stranger = Object.keys(fields).find((name) => !elements.has(name));
  if (stranger !== undefined) return `"${stranger}" is not an element of a statement`;
  const effect = fields.Effect;
  if (effect !== 'Deny' && effect !== 'Allow' && !(effect instanceof Unresolved))
    return 'Effect is neither Allow nor Deny';
  for (const name of ['Principal', 'Action', 'Resource']) {
    const given = [fields[name], fields[`Not${name}`]].filter((each) => each !== undefined);
    if (given.length !== 1) return `it has ${given.length === 0 ? `no ${name}` : `both ${name} and Not${name}`}`;
  }
  return undefined;
}

function parsePatterns(value: PolicyValue, except: boolean): PatternSet {
  const patterns = listOf(value).map((each) =>
    typeof each === 'string' || each instanceof Unresolved
      ? each
      : new Unresolved('an action or a resource is not a text'),
  );
  return {
    except,
    patterns: patterns.length > 0 ? patterns : [new Unresolved('an action or a resource is an empty list')],
  };
}

function unknownStatement(label: string, why: Unresolved): Statement {
  const nothing = { except: false, patterns: [why] };
  return {
    label,
    effect: why,
    principals: { except: false, entries: [why] },
    actions: nothing,
    resources: nothing,
    conditions: [],
  };
}
