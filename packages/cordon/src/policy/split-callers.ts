import { anonymous, type Caller, callerNamed } from './caller.ts';
import type { CallerRange } from './class.ts';
import type { ConditionTest } from './condition.ts';
import type { PrincipalEntry } from './principal.ts';
import { freshCharacter } from './split-texts.ts';
import type { Statement } from './statement.ts';
import { hasOpenToken, markFresh, normalizePartition } from './token-text.ts';
import { isResolved } from './unresolved.ts';

/**
 * One caller of each sort that the statements can tell apart: identities of an account nobody mentions, an anonymous one, every
 * identity and account a Principal element or aws:PrincipalArn names, and for each account its root user and another identity in it.
 */
export function splitCallers(statements: readonly Statement[], range: CallerRange): readonly Caller[] {
  if (range !== 'every' && range !== 'services') return range.map(callerNamed);
  const entries = statements.flatMap(({ principals }) => principals.entries).filter(isResolved);
  const service = `${markFresh('other')}.amazonaws.com`;
  if (range === 'services') return [service, ...namesOf(entries, ['service'])].map(callerNamed);
  const tests = statements.flatMap(({ conditions }) => conditions).filter(isResolved);
  const names = namesOf(entries, ['identity', 'federated', 'canonical-user']);
  const arns = valuesOf(tests, 'aws:principalarn');
  const accounts = [
    ...entries.flatMap((entry) => (entry.is === 'account' ? [entry.account] : [])),
    ...valuesOf(tests, 'aws:principalaccount').filter((value) => !/[*?]/.test(value)),
  ];
  const mentioned = [...names, ...arns, ...accounts];
  const stranger = freshAccount(mentioned);
  const letter = freshCharacter([...names, ...arns]);
  const identities = new Set([
    `arn:aws:iam::${markFresh(stranger)}:role/anyone`,
    `arn:aws:iam::${markFresh(stranger)}:user/anyone`,
    ...names,
    ...entries.flatMap((entry) => (entry.is === 'account' ? [`arn:aws:iam::${entry.account}:root`] : [])),
    ...arns.flatMap((arn) => fillArn(arn, stranger, letter)),
    ...[...new Set([...accounts, ...accountsOf([...names, ...arns])])].map(
      (account) => `arn:aws:iam::${account}:role/${markFresh(letter)}`,
    ),
  ]);
  const [role, user, ...others] = [...identities].map(callerNamed);
  return [role as Caller, anonymous, user as Caller, ...others];
}

/**
 * May a comparison of aws:PrincipalArn or aws:PrincipalAccount with this value be relied on, given callers split as above?
 * Literals may; of patterns only the one that everything matches.
 */
export function isSplitByCallers({ operator }: ConditionTest, value: string): boolean {
  if (value.includes('${')) return false;
  if (operator.compare === 'text') return true;
  if (operator.compare !== 'text-pattern' && operator.compare !== 'arn-pattern') return false;
  return value === '*' || !(/[*?]/.test(value) || hasOpenToken(value));
}

function namesOf(entries: readonly PrincipalEntry[], sorts: readonly PrincipalEntry['is'][]): string[] {
  return entries.flatMap((entry) => ('name' in entry && sorts.includes(entry.is) ? [entry.name] : []));
}

function valuesOf(tests: readonly ConditionTest[], key: string): string[] {
  return tests
    .filter((test) => test.key === key && test.operator.compare !== 'presence')
    .flatMap(({ values }) => values.filter(isResolved).filter((value) => !value.includes('${')))
    .map(normalizePartition);
}

/** An ARN inside a pattern: wildcards in the place of the account become an account, others a letter. */
function fillArn(pattern: string, account: string, letter: string): string[] {
  const arn = pattern.replace(/(arn:aws:(?:iam|sts)::)[*?]+(?=:)/, `$1${account}`).replace(/[*?]/g, letter);
  return /^arn:aws:|^\u{E000}/u.test(arn) ? [arn] : [];
}

function accountsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => /arn:aws:(?:iam|sts)::(\d{12}):/.exec(name)?.[1] ?? []);
}

/** An account id that is not mentioned, counting up from the one AWS uses in its examples. */
function freshAccount(mentioned: readonly string[]): string {
  let account = 111122223333;
  while (mentioned.some((text) => text.includes(String(account)))) account += 1;
  return String(account);
}
