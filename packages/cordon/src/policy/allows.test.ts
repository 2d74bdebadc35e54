import { expect, test } from 'vitest';
import { allowsSomebody, isDeniedToAll, withElement } from './allows.ts';
import { parsePolicy } from './statement.ts';
import type { Truth } from './truth.ts';
import { type PolicyValue, Unresolved } from './unresolved.ts';

const role = 'arn:aws:iam::123456789012:role/nurse';
const key = 'arn:aws:kms:eu-central-1:123456789012:key/1';
const allow = { Effect: 'Allow', Principal: { AWS: role }, Action: 'kms:*', Resource: '*' };
const deny = { ...allow, Effect: 'Deny', Principal: '*' };
const { Principal: _everyone, ...toNobody } = deny;
const hidden = new Unresolved('it is imported');

// IAM user guide, "Policy evaluation logic": an explicit deny outweighs every allow, for those it names.
test.each<[string, PolicyValue, Truth, Truth]>([
  ['an allow alone', [allow], false, true],
  ['nothing', [], false, false],
  ['an allow of something else', [{ ...allow, Action: 'kms:Encrypt' }], false, false],
  ['an allow that is perhaps one', [{ ...allow, Effect: hidden }], 'maybe', 'maybe'],
  ['a deny to everybody', [allow, deny], true, false],
  ['a deny to everybody, and to one by name', [allow, { ...deny, Principal: { AWS: ['*', role] } }], true, false],
  ['a deny to everybody of something else', [allow, { ...deny, Action: 'kms:Encrypt' }], false, true],
  ['a deny to one', [allow, { ...deny, Principal: { AWS: role } }], 'maybe', true],
  ['a deny to a principal that is not known', [allow, { ...deny, Principal: hidden }], 'maybe', true],
  ['a deny to everybody but one', [allow, { ...toNobody, NotPrincipal: { AWS: role } }], 'maybe', true],
  ['a deny to nobody', [allow, { ...toNobody, NotPrincipal: '*' }], 'maybe', true],
  [
    'a deny under a condition',
    [allow, { ...deny, Condition: { Bool: { 'aws:SecureTransport': false } } }],
    'maybe',
    true,
  ],
])('%s: kms:Decrypt is denied to all: %s, %s', (_name, Statement, denied, allowed) => {
  const statements = parsePolicy({ Statement });
  expect(isDeniedToAll(statements, 'kms:Decrypt')).toBe(denied);
  expect(allowsSomebody(statements, 'kms:Decrypt')).toBe(allowed);
});

test.each<[string, PolicyValue, Truth]>([
  ['the key', key, true],
  ['every key of the account', 'arn:aws:kms:*:123456789012:key/*', true],
  ['another key', `${key}2`, false],
  ['a key that is not known', hidden, 'maybe'],
])('a statement on %s speaks of the key: %s', (_name, Resource, spoken) => {
  expect(allowsSomebody(parsePolicy({ Statement: { ...allow, Resource } }), 'kms:Decrypt', key)).toBe(spoken);
  expect(isDeniedToAll(parsePolicy({ Statement: { ...deny, Resource } }), 'kms:Decrypt', key)).toBe(spoken);
});

test('an element is written into every statement that is one, and nothing else is touched', () => {
  const statement = { Effect: 'Allow', Action: 'kms:Decrypt' };
  const named = { ...statement, Principal: '*' };
  const write = (document: PolicyValue) => withElement(document, { Principal: '*' });
  expect(write({ Version: '2012-10-17', Statement: statement })).toEqual({ Version: '2012-10-17', Statement: [named] });
  expect(write({ Statement: [statement, hidden, 'text'] })).toEqual({ Statement: [named, hidden, 'text'] });
  for (const document of [{ Version: '2012-10-17' }, '{"Statement":[]}', hidden])
    expect(write(document)).toBe(document);
});
