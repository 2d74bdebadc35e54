import { describe, expect, test } from 'vitest';
import type { CallerRange } from './class.ts';
import { type ConditionTest, parseConditions } from './condition.ts';
import { isSplitByCallers, splitCallers } from './split-callers.ts';
import { parsePolicy } from './statement.ts';
import { markFresh } from './token-text.ts';
import { type PolicyValue, Unresolved } from './unresolved.ts';

const deny = { Effect: 'Deny', Action: 's3:*', Resource: '*' };
const role = 'arn:aws:iam::123456789012:role/nurse';
const root = 'arn:aws:iam::123456789012:root';
const variable = `${'$'}{aws:username}`;
const canonical = 'ab'.repeat(32);
const hidden = new Unresolved('it is imported');
const inAccount = (account: string, letter = 'x') => `arn:aws:iam::${account}:role/${markFresh(letter)}`;

const namesOf = (statement: Record<string, PolicyValue>, range: CallerRange = 'every') =>
  splitCallers(parsePolicy({ Statement: { ...deny, ...statement } }), range).map(({ name }) => name);
const under = (operator: string, key: string, value: PolicyValue) => ({
  Principal: '*',
  Condition: { [operator]: { [key]: value } },
});
/** Whoever is tried beside the callers of a policy that tells nobody apart. */
const others = (statement: Record<string, PolicyValue>) => namesOf(statement).slice(3);

test('of callers that nobody tells apart one of each sort is tried, a role first', () => {
  const stranger = markFresh('111122223333');
  expect(namesOf({ Principal: '*' })).toEqual([
    `arn:aws:iam::${stranger}:role/anyone`,
    'anonymous',
    `arn:aws:iam::${stranger}:user/anyone`,
  ]);
  expect(namesOf({ Principal: { AWS: 'arn:aws:iam::111122223333:role/a' } })[0]).toBe(
    `arn:aws:iam::${markFresh('111122223334')}:role/anyone`,
  );
  expect(namesOf({ Principal: '*' }, ['anonymous', role])).toEqual(['anonymous', role]);
  expect(namesOf({ Principal: { Service: 'logs.amazonaws.com', AWS: role } }, 'services')).toEqual([
    `${markFresh('other')}.amazonaws.com`,
    'logs.amazonaws.com',
  ]);
});

describe('who is named is tried, and of each account its root user and somebody in it', () => {
  test.each<[string, Record<string, PolicyValue>, string[]]>([
    ['a role', { Principal: { AWS: role } }, [role, inAccount('123456789012')]],
    ['an account', { Principal: { AWS: '123456789012' } }, [root, inAccount('123456789012')]],
    ['a provider', { Principal: { Federated: 'accounts.google.com' } }, ['accounts.google.com']],
    ['a canonical user', { Principal: { CanonicalUser: canonical } }, [canonical]],
    ['a service makes no request of the class', { Principal: { Service: 'logs.amazonaws.com' } }, []],
    ['somebody not known', { Principal: { AWS: [hidden, role] } }, [role, inAccount('123456789012')]],
    ['a role that holds the letter', { Principal: { AWS: `${role}x` } }, [`${role}x`, inAccount('123456789012', 'z')]],
    ['a role by its key', under('ArnEquals', 'aws:PrincipalArn', role), [role, inAccount('123456789012')]],
    [
      'all but a role by its key',
      under('StringNotEquals', 'aws:PrincipalArn', role),
      [role, inAccount('123456789012')],
    ],
    [
      'an account by its key',
      under('StringEquals', 'aws:PrincipalAccount', '123456789012'),
      [inAccount('123456789012')],
    ],
    ['accounts by a pattern', under('StringLike', 'aws:PrincipalAccount', '1234*'), []],
    ['another key', under('StringEquals', 'aws:UserAgent', role), []],
    ['whether there is a key', under('Null', 'aws:PrincipalAccount', 'false'), []],
    ['a variable', under('StringLike', 'aws:PrincipalArn', `arn:aws:iam::123456789012:user/${variable}`), []],
    ['what is not known', under('ArnLike', 'aws:PrincipalArn', [hidden, role]), [role, inAccount('123456789012')]],
    [
      'a role of any account',
      under('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/nurse'),
      ['arn:aws:iam::111122223333:role/nurse'],
    ],
    [
      'a role of any account, by its length',
      under('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::????????????:role/nurse-?'),
      ['arn:aws:iam::111122223333:role/nurse-x'],
    ],
    ['a pattern of no ARN', under('StringLike', 'aws:PrincipalArn', `*${role}`), [inAccount('123456789012')]],
    ['a token that is no ARN', under('StringLike', 'aws:PrincipalArn', '*\u{E000}portal/Nurse#Arn\u{E001}'), []],
    [
      'a role of the template',
      under('ArnEquals', 'aws:PrincipalArn', '\u{E000}portal/Nurse#Arn\u{E001}'),
      ['\u{E000}portal/Nurse#Arn\u{E001}'],
    ],
  ])('%s', (_name, statement, expected) => {
    expect(others(statement)).toEqual(expected);
  });
});

test.each<[string, string, boolean]>([
  ['StringEquals', role, true],
  ['StringEquals', 'a*', true],
  ['StringEquals', variable, false],
  ['StringEqualsIgnoreCase', role, false],
  ['StringLike', role, true],
  ['ArnLike', role, true],
  ['ArnLike', '*', true],
  ['ArnLike', 'arn:aws:iam::*:role/nurse', false],
  ['StringLike', `role/${'$'}{*}`, false],
  ['ArnLike', 'arn:aws:iam::123456789012:role/\u{E000}portal.Name\u{E001}', false],
  ['NumericEquals', '123456789012', false],
])('%s with %s compares the callers exactly: %s', (operator, value, exact) => {
  const [test_] = parseConditions({ [operator]: { 'aws:PrincipalArn': value } });
  expect(isSplitByCallers(test_ as ConditionTest, value)).toBe(exact);
});
