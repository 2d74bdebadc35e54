import { expect, test } from 'vitest';
import { callerNamed } from './caller.ts';
import { evaluate, hasEffect } from './evaluate.ts';
import { matchPrincipals, parsePrincipals } from './principal.ts';
import { parsePolicy } from './statement.ts';
import { markFresh } from './token-text.ts';
import { type PolicyValue, Unresolved } from './unresolved.ts';

const read = { Action: 's3:GetObject', Resource: 'arn:aws:s3:::records/*' };
const allow = { Effect: 'Allow', Principal: '*', ...read };
const deny = { Effect: 'Deny', Principal: '*', ...read };
const hidden = new Unresolved('it is imported');
const role = 'arn:aws:iam::123456789012:role/nurse';
const session = 'arn:aws:sts::123456789012:assumed-role/nurse/monday';
const account = '\u{E000}portal.AWS::AccountId\u{E001}';
const created = '\u{E000}portal/Nurse#Arn\u{E001}';
const canonical = 'ab'.repeat(32);

function answer(statements: PolicyValue, caller: string): string {
  return evaluate(parsePolicy({ Statement: statements }), {
    caller: callerNamed(caller),
    action: 's3:GetObject',
    resource: 'arn:aws:s3:::records/a',
    context: new Map(),
  });
}

test.each<[string, PolicyValue[], string]>([
  ['nothing said', [], 'not-denied-no-allow'],
  ['an allow', [allow], 'allowed'],
  ['a deny outweighs an allow', [allow, deny], 'denied'],
  ['a deny of something else', [{ ...deny, Action: 's3:PutObject' }, allow], 'allowed'],
  ['perhaps a deny', [allow, { ...deny, Action: hidden }], 'maybe'],
  ['perhaps an allow', [{ ...allow, Action: hidden }], 'maybe'],
  ['a deny beside a deny that is not known', [hidden, deny], 'denied'],
])('%s', (_name, statements, expected) => {
  expect(answer(statements, role)).toBe(expected);
});

// Whom a Principal element reaches, in every form AWS documents.
test.each<[PolicyValue, string, string]>([
  ['*', 'anonymous', 'denied'],
  [{ AWS: '*' }, 'anonymous', 'denied'],
  [{ AWS: '*' }, 'delivery.logs.amazonaws.com', 'denied'],
  [{ AWS: '123456789012' }, role, 'denied'],
  [{ AWS: 'arn:aws:iam::123456789012:root' }, role, 'denied'],
  [{ AWS: 'arn:aws:iam::123456789012:root' }, session, 'denied'],
  [{ AWS: 'arn:aws-us-gov:iam::123456789012:root' }, role, 'denied'],
  [{ AWS: '999999999999' }, role, 'not-denied-no-allow'],
  [{ AWS: ['999999999999', role] }, role, 'denied'],
  [{ AWS: role }, session, 'denied'],
  [{ AWS: session }, session, 'denied'],
  [{ AWS: session }, role, 'not-denied-no-allow'],
  [{ AWS: role }, 'anonymous', 'not-denied-no-allow'],
  [{ Service: 'delivery.logs.amazonaws.com' }, 'delivery.logs.amazonaws.com', 'denied'],
  [{ Service: 'delivery.logs.amazonaws.com' }, role, 'not-denied-no-allow'],
  [{ Federated: 'accounts.google.com' }, 'accounts.google.com', 'denied'],
  [{ CanonicalUser: canonical }, canonical, 'denied'],
  [{ CanonicalUser: canonical }, role, 'maybe'],
  [{ CanonicalUser: canonical }, created, 'maybe'],
  [{ CanonicalUser: canonical }, `arn:aws:iam::${markFresh('111122223333')}:role/a`, 'not-denied-no-allow'],
  [{ AWS: 'AROAEXAMPLEID' }, role, 'maybe'],
  [{ Robot: 'x' }, role, 'maybe'],
  [{ Robot: 'x' }, 'anonymous', 'maybe'],
  // An account speaks of the identities in it, and of nobody without an account.
  [{ AWS: '123456789012' }, 'anonymous', 'not-denied-no-allow'],
  [{ AWS: '123456789012' }, 'delivery.logs.amazonaws.com', 'not-denied-no-allow'],
  [{ AWS: '123456789012' }, 'accounts.google.com', 'not-denied-no-allow'],
  [{ AWS: '123456789012' }, canonical, 'maybe'],
  [{ AWS: '123456789012' }, created, 'maybe'],
  [{ AWS: `arn:aws:iam::${account}:root` }, `arn:aws:iam::${account}:role/nurse`, 'denied'],
  // Only twelve digits are an account, and only a whole ARN that ends in root.
  [{ AWS: '1234567890123' }, role, 'maybe'],
  [{ AWS: '0123456789012' }, role, 'maybe'],
  [{ AWS: 'xarn:aws:iam::123456789012:root' }, role, 'maybe'],
  [{ AWS: 'arn:aws:iam::123456789012:rooted' }, role, 'not-denied-no-allow'],
  [{ AWS: created }, created, 'denied'],
  [{ Federated: 'arn:aws:iam::123456789012:saml-provider/clinic' }, role, 'not-denied-no-allow'],
])('principal %j on %s: %s', (principal, caller, expected) => {
  expect(answer({ ...deny, Principal: principal }, caller)).toBe(expected);
});

test('NotPrincipal is everyone else', () => {
  const { Principal: _everyone, ...rest } = deny;
  expect(answer({ ...rest, NotPrincipal: { AWS: role } }, role)).toBe('not-denied-no-allow');
  expect(answer({ ...rest, NotPrincipal: { AWS: role } }, 'anonymous')).toBe('denied');
  expect(answer({ ...rest, NotPrincipal: { AWS: '123456789012' } }, 'arn:aws:iam::123456789012:root')).toBe(
    'not-denied-no-allow',
  );
  expect(answer({ ...rest, NotPrincipal: '*' }, role)).toBe('not-denied-no-allow');
});

test('whether NotPrincipal of an account reaches its roles, or of a role its sessions, is not known', () => {
  const { Principal: _everyone, ...rest } = deny;
  expect(answer({ ...rest, NotPrincipal: { AWS: '123456789012' } }, role)).toBe('maybe');
  expect(answer({ ...rest, NotPrincipal: { AWS: role } }, session)).toBe('maybe');
  expect(answer({ ...rest, NotPrincipal: { AWS: [role, session] } }, session)).toBe('not-denied-no-allow');
  expect(matchPrincipals(parsePrincipals({ AWS: '123456789012' }, true), callerNamed(role))).toBe('maybe');
});

test('NotPrincipal leaves out who is named under the sort that they are', () => {
  const { Principal: _everyone, ...rest } = deny;
  expect(answer({ ...rest, NotPrincipal: { AWS: '123456789012', Federated: role } }, role)).toBe('maybe');
  expect(answer({ ...rest, NotPrincipal: { AWS: [hidden, '123456789012'] } }, role)).toBe('maybe');
  expect(answer({ ...rest, NotPrincipal: { AWS: hidden } }, role)).toBe('maybe');
});

test('what the caller decides about the context need not be given', () => {
  const admin = { ...deny, Condition: { ArnEquals: { 'aws:PrincipalArn': role } } };
  expect(answer(admin, session)).toBe('denied');
  expect(answer(admin, 'anonymous')).toBe('not-denied-no-allow');
  const account = { ...deny, Condition: { StringEquals: { 'aws:PrincipalAccount': 'anonymous' } } };
  expect(answer(account, 'anonymous')).toBe('denied');
});

test('a statement has its effect and no other; of one whose effect is not known both are open', () => {
  const effects = parsePolicy({
    Statement: [allow, deny, { ...deny, Effect: hidden }, { ...deny, Effect: 'deny' }],
  }).map((each) => [hasEffect(each, 'Allow'), hasEffect(each, 'Deny')]);
  expect(effects).toEqual([
    [true, false],
    [false, true],
    ['maybe', 'maybe'],
    ['maybe', 'maybe'],
  ]);
});
