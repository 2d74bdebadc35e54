import { keySetByCaller } from './caller.ts';
import type { CallerRange, FixedContext, RequestClass, ResourceRange } from './class.ts';
import { evaluateConditions, type Given } from './condition.ts';
import { type Deny, denyingUnder, isSettled, narrow } from './deny.ts';
import { findDoubt } from './doubt.ts';
import { isDenied, matchPatterns, type Request } from './evaluate.ts';
import { matchAction, matchArn } from './match.ts';
import { matchPrincipals } from './principal.ts';
import { isSplitByCallers, splitCallers } from './split-callers.ts';
import { type KeySplit, splitKey } from './split-key.ts';
import { splitTexts } from './split-texts.ts';
import { type Statement, whyUnresolved } from './statement.ts';
import { ANY_TEXT, normalizePartition, withoutMark } from './token-text.ts';
import type { Truth } from './truth.ts';
import { isResolved } from './unresolved.ts';

/** A part of a class: some callers and what is fixed in the context of their requests. */
export interface Slice {
  readonly callers: CallerRange;
  readonly context: FixedContext;
}

export type Outcome =
  | { readonly is: 'none' }
  | { readonly is: 'found'; readonly request: Request; readonly free: ReadonlyMap<string, Given> }
  | { readonly is: 'unknown'; readonly why: string };

/** So often may a statement be held against an example in one slice; a usual policy needs a few dozen times. */
const MOST_COMPARISONS = 150_000;

/** The search in one slice; `left` counts down the comparisons still allowed. */
interface Search {
  readonly statements: readonly Statement[];
  readonly slice: Slice;
  readonly asOf: string;
  left: number;
}

const none: Outcome = { is: 'none' };
const tooMany: Outcome = { is: 'unknown', why: 'too many combinations of resources, principals and condition keys' };

/**
 * Is there a request in this slice of the class that no statement denies? Each dimension is split into examples, so `none` means
 * that every request is denied, and a request found is one that surely is not.
 */
export function findUndenied(statements: readonly Statement[], requestClass: RequestClass, slice: Slice): Outcome {
  const search = { statements, slice, asOf: requestClass.asOf, left: MOST_COMPARISONS };
  const denies = denyingUnder(slice.context, statements);
  // The usual policy has one statement that denies it all, and an estate has very many usual policies.
  if (denies.some((deny) => coversOutright(deny, requestClass))) return none;
  const places = new Map(statements.map((statement, index) => [statement, index]));
  const tried = new Set<string>();
  return firstFound(requestClass.actions, ({ action, level }) => {
    const matched = narrow(denies, ({ statement }) => matchesAction(statement, action));
    // Actions on one sort of resource that the same statements match in the same way need one look.
    const signature = `${level} ${matched.map(({ statement, example }) => `${places.get(statement)}${example}`).join()}`;
    if (tried.has(signature)) return none;
    tried.add(signature);
    return searchResources(search, action, requestClass.resources[level], matched);
  });
}

/** Does the statement alone deny the whole class, with no more than wildcards at the end? */
function coversOutright(deny: Deny, { resources, service }: RequestClass): boolean {
  if (!isSettled([deny]) || !isForEveryone(deny)) return false;
  if (matchesAction(deny.statement, `${service}:${ANY_TEXT}`) !== true) return false;
  const ranges = Object.values(resources).map((range) => ('exactly' in range ? range.exactly : range.under + ANY_TEXT));
  return ranges.every((resource) => matchResource(deny, resource) === true);
}

function matchesAction({ actions }: Statement, action: string): Truth {
  return matchPatterns(actions, (pattern) => matchAction(pattern, action));
}

function searchResources(search: Search, action: string, range: ResourceRange, denies: readonly Deny[]): Outcome {
  if ('exactly' in range) {
    const matched = narrow(denies, (deny) => matchResource(deny, range.exactly));
    return searchCallers(search, action, range.exactly, matched);
  }
  const whole = narrow(denies, (deny) => matchResource(deny, range.under + ANY_TEXT));
  if (isSettled(narrow(whole, isForEveryone))) return none;
  const patterns = denies.flatMap(({ statement }) => statement.resources.patterns).filter(isResolved);
  const split = splitTexts(
    range.under,
    patterns.map((pattern) => ({ text: normalizePartition(pattern), as: 'pattern' })),
  );
  return firstFound(split.representatives, (resource) => {
    if (!spend(search, denies)) return tooMany;
    const trusted = (pattern: string) => split.trusts(normalizePartition(pattern));
    const matched = narrow(
      denies,
      (deny) => matchResource(deny, resource),
      (deny) => matchResource(deny, resource, trusted),
    );
    return searchCallers(search, action, resource, matched);
  });
}

function searchCallers(search: Search, action: string, resource: string, denies: readonly Deny[]): Outcome {
  if (isSettled(narrow(denies, isForEveryone))) return none;
  const callers = splitCallers(
    denies.map(({ statement }) => statement),
    search.slice.callers,
  );
  return firstFound(callers, (caller) => {
    if (!spend(search, denies)) return tooMany;
    const matched = narrow(denies, ({ statement }) => matchPrincipals(statement.principals, caller));
    return isSettled(matched) ? none : searchContexts(search, { caller, action, resource }, matched);
  });
}

function searchContexts(search: Search, target: Target, denies: readonly Deny[]): Outcome {
  const tests = denies.flatMap((deny) => deny.tests);
  const keys = [...new Set(tests.map(({ key }) => key))].filter((key) => !keySetByCaller(target.caller, key));
  const splits = new Map(
    keys.map((key) => [
      key,
      splitKey(
        key,
        tests.filter((test) => test.key === key),
        search.asOf,
      ),
    ]),
  );
  const free = new Map<string, Given>();
  const tryFrom = (index: number): Outcome => {
    const key = keys[index];
    if (key === undefined) {
      return spend(search, denies) ? judge(search, target, denies, free, splits) : tooMany;
    }
    return firstFound((splits.get(key) as KeySplit).givens, (given) => {
      free.set(key, given);
      return tryFrom(index + 1);
    });
  };
  return tryFrom(0);
}

/** Counts one look at these statements; false where the search has looked too often. */
function spend(search: Search, denies: readonly Deny[]): boolean {
  search.left -= Math.max(1, denies.length);
  return search.left >= 0;
}

type Target = Omit<Request, 'context'>;

/** One example of a request, with all dimensions settled. */
function judge(
  search: Search,
  target: Target,
  denies: readonly Deny[],
  free: ReadonlyMap<string, Given>,
  splits: ReadonlyMap<string, KeySplit>,
): Outcome {
  const givenFor = (key: string) => free.get(key) ?? keySetByCaller(target.caller, key)?.given;
  const judged = narrow(
    denies,
    ({ tests }) => evaluateConditions(tests, givenFor),
    ({ tests }) =>
      evaluateConditions(
        tests,
        givenFor,
        (test, value) => splits.get(test.key)?.trusts(test, value) ?? isSplitByCallers(test, value),
      ),
  );
  if (judged.some(({ all }) => all === true)) return none;
  if (judged.length > 0) return { is: 'unknown', why: whyUndecided(judged, target) };
  const context = new Map([...fixedValues(search.slice.context), ...carried(free)]);
  const request = { ...target, context };
  const doubt = findDoubt(request, free, search.asOf);
  if (doubt) return { is: 'unknown', why: `only a request that AWS may never see is not denied: ${doubt}` };
  const confirmed = isDenied(search.statements, request) === false;
  return confirmed
    ? { is: 'found', request, free: new Map(free) }
    : { is: 'unknown', why: 'the example could not be confirmed' };
}

function whyUndecided(denies: readonly Deny[], { action, resource }: Target): string {
  const open = denies.filter(({ example }) => example === 'maybe').map(({ statement }) => statement);
  const unresolved = open.find((statement) => whyUnresolved(statement) !== undefined);
  if (unresolved) return `${unresolved.label}: ${whyUnresolved(unresolved)}`;
  const [first] = open;
  if (first)
    return `${first.label}: whether it applies to ${action} on ${withoutMark(resource)} depends on a name that is not known here`;
  return `${denies[0]?.statement.label}: its patterns and conditions overlap in ways that are not split exactly`;
}

function matchResource({ statement }: Deny, resource: string, trusts: (pattern: string) => boolean = () => true) {
  return matchPatterns(statement.resources, (pattern) => (trusts(pattern) ? matchArn(pattern, resource) : 'maybe'));
}

function isForEveryone({ statement: { principals } }: Deny): boolean {
  return !principals.except && principals.entries.some((entry) => isResolved(entry) && entry.is === 'everyone');
}

function fixedValues(context: FixedContext): [string, readonly string[]][] {
  return [...context].flatMap(([key, { value }]) =>
    value === undefined ? [] : [[key, [value]] as [string, readonly string[]]],
  );
}

function carried(free: ReadonlyMap<string, Given>): [string, readonly string[]][] {
  return [...free].flatMap(([key, given]) =>
    given === undefined ? [] : [[key, given] as [string, readonly string[]]],
  );
}

/** The first request found; else the first reason why that is not known; a search that was cut short ends at once. */
function firstFound<T>(items: readonly T[], search: (item: T) => Outcome): Outcome {
  let answer = none;
  for (const item of items) {
    const outcome = search(item);
    if (outcome.is === 'found' || outcome === tooMany) return outcome;
    if (answer.is === 'none') answer = outcome;
  }
  return answer;
}
