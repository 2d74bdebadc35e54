import { expect, test } from 'vitest';
import { type Caller, callerNamed, keySetByCaller } from './caller.ts';

const user = 'arn:aws:iam::123456789012:user/jane.doe';
const role = 'arn:aws:iam::123456789012:role/nurse';
const inDivision = 'arn:aws:iam::123456789012:role/ward/nurse';
const session = 'arn:aws:sts::123456789012:assumed-role/nurse/monday';
const provider = 'arn:aws:iam::123456789012:saml-provider/hospital';
const canonical = '0f'.repeat(32);
/** The account in which the template is deployed, and a role that the template creates. */
const here = '\u{E000}portal.AWS::AccountId\u{E001}';
const created = '\u{E000}portal/Nurse#Arn\u{E001}';

// The forms of a principal: IAM user guide, "AWS JSON policy elements: Principal".
test.each<[string, Caller['sort'], string | undefined]>([
  ['anonymous', 'anonymous', undefined],
  ['delivery.logs.amazonaws.com', 'service', undefined],
  ['ec2.amazonaws.com.cn', 'service', undefined],
  ['s3.amazonaws.com.example.org', 'federated', undefined],
  ['cognito-identity.amazonaws.com', 'federated', undefined],
  ['accounts.google.com', 'federated', undefined],
  [provider, 'federated', undefined],
  ['arn:aws:iam::123456789012:oidc-provider/accounts.example.com', 'federated', undefined],
  [canonical, 'canonical-user', undefined],
  [`${canonical}0`, 'identity', undefined],
  [`arn:aws:iam::123456789012:role/${canonical}`, 'identity', '123456789012'],
  [user, 'identity', '123456789012'],
  [role, 'identity', '123456789012'],
  [`arn:aws:iam::${here}:role/nurse`, 'identity', here],
  [created, 'identity', undefined],
  ['jane.doe@example.org', 'identity', undefined],
  [`not-${role}`, 'identity', undefined],
])('%j is of sort %s in account %s', (name, sort, account) => {
  expect(callerNamed(name)).toMatchObject({ sort, name, account });
});

// A session answers to its role, whatever stands before the role's name in its path; nobody else answers to a second name.
test.each<[string, string[]]>([
  ['anonymous', []],
  ['ec2.amazonaws.com', ['ec2.amazonaws.com']],
  [user, [user]],
  [inDivision, [inDivision]],
  ['arn:aws:sts::123456789012:assumed-role/nurse', ['arn:aws:sts::123456789012:assumed-role/nurse']],
  [session, [session, role]],
])('%j answers to %j', (name, answersTo) => {
  expect(callerNamed(name).answersTo).toEqual(answersTo);
});

// "AWS global condition context keys" says of each key which requests carry it.
test.each<[string, string, readonly string[] | undefined | 'open']>([
  ['aws:principalarn', user, [user]],
  ['aws:principalarn', session, [role]],
  ['aws:principalarn', 'ec2.amazonaws.com', undefined],
  ['aws:principalarn', 'anonymous', undefined],
  ['aws:principalarn', provider, 'open'],
  ['aws:principalaccount', user, ['123456789012']],
  ['aws:principalaccount', created, 'open'],
  ['aws:principalaccount', 'anonymous', ['anonymous']],
  ['aws:principalaccount', 'ec2.amazonaws.com', 'open'],
  ['aws:sourceip', user, 'open'],
  ['aws:sourceip', 'ec2.amazonaws.com', 'open'],
  ['aws:sourceip', 'anonymous', 'open'],
  ['aws:username', 'anonymous', undefined],
  ['aws:principalorgid', 'anonymous', undefined],
  ['aws:principaltag/ward', 'anonymous', undefined],
  ['aws:multifactorauthpresent', 'anonymous', undefined],
  ['aws:multifactorauthage', 'anonymous', undefined],
  // Of a name that AWS does not list, and of what an identity provider says, nothing is known.
  ['aws:usernames', 'anonymous', 'open'],
  ['oidc.example.aws:username', 'anonymous', 'open'],
  ['aws:sourceaccount', user, undefined],
  ['aws:sourcearn', 'anonymous', undefined],
  ['aws:sourceaccount', 'ec2.amazonaws.com', 'open'],
  ['aws:sourceaccounts', user, 'open'],
  ['oidc.example.aws:sourceaccount', user, 'open'],
])('%s of %s: %j', (key, name, given) => {
  expect(keySetByCaller(callerNamed(name), key)).toStrictEqual(given === 'open' ? undefined : { given });
});
