import { expect, test } from 'vitest';
import { callerNamed } from './caller.ts';
import { evaluate, hasEffect } from './evaluate.ts';
import { parsePolicy } from './statement.ts';
import { type PolicyValue, Unresolved } from './unresolved.ts';

const read = { Action: 's3:GetObject', Resource: 'arn:aws:s3:::records/*' };
const allow = { Effect: 'Allow', Principal: '*', ...read };
const deny = { Effect: 'Deny', Principal: '*', ...read };
const hidden = new Unresolved('it is imported');
const role = 'arn:aws:iam::123456789012:role/nurse';
const session = 'arn:aws:sts::123456789012:assumed-role/nurse/monday';
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
  [{ AWS: 'AROAEXAMPLEID' }, role, 'maybe'],
  [{ Robot: 'x' }, role, 'maybe'],
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
