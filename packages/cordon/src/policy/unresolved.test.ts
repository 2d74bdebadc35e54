import { describe, expect, test } from 'vitest';
import { plainHttpRequests } from './class.ts';
import { decideEveryDenied } from './decide.ts';
import { parsePolicy } from './statement.ts';
import { fieldsOf, type PolicyValue, Unresolved } from './unresolved.ts';

const bucket = 'arn:aws:s3:::records';
const http = { Bool: { 'aws:SecureTransport': 'false' } };
const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [bucket, `${bucket}/*`], Condition: http };
const { Effect: _effect, ...noEffect } = deny;
const { Principal: _principal, ...noPrincipal } = deny;
const hidden = new Unresolved('it is imported');

const decide = (document: PolicyValue) => decideEveryDenied(parsePolicy(document), plainHttpRequests(bucket));
const every = { is: 'every', exceptions: [] };
const unknown = (why: string) => ({ is: 'unknown', why });

describe('something unresolved in the only deny is unknown, unless another statement settles it', () => {
  test.each<[string, PolicyValue]>([
    ['a statement', hidden],
    ['the effect', { ...deny, Effect: hidden }],
    ['the principal', { ...deny, Principal: hidden }],
    ['one principal', { ...deny, Principal: { AWS: [hidden, '123456789012'] } }],
    ['the actions', { ...deny, Action: hidden }],
    ['one action', { ...deny, Action: ['s3:Get*', hidden] }],
    ['the resources', { ...deny, Resource: hidden }],
    ['one resource', { ...deny, Resource: [`${bucket}/*`, hidden] }],
    ['the condition', { ...deny, Condition: hidden }],
    ['an operator', { ...deny, Condition: { ...http, StringEquals: hidden } }],
    ['a value', { ...deny, Condition: { Bool: { 'aws:SecureTransport': hidden } } }],
    ['one of two values', { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['true', hidden] } } }],
  ])('%s', (_name, statement) => {
    const why = 'statement 1: it is imported';
    expect(decide({ Statement: [statement] })).toEqual(unknown(why));
    expect(decide({ Statement: [statement, deny] })).toEqual(every);
    expect(decide({ Statement: [deny, statement] })).toEqual(every);
  });
});

describe('what AWS would refuse is unknown, with the fault', () => {
  test.each<[string, PolicyValue, string]>([
    ['no effect', noEffect, 'Effect is neither Allow nor Deny'],
    ['an effect in small letters', { ...deny, Effect: 'deny' }, 'Effect is neither Allow nor Deny'],
    ['no principal', noPrincipal, 'it has no Principal'],
    ['both principals', { ...deny, NotPrincipal: '*' }, 'it has both Principal and NotPrincipal'],
    ['a stranger', { ...deny, Conditions: http }, '"Conditions" is not an element of a statement'],
    ['an empty list', { ...deny, Action: [] }, 'an action or a resource is an empty list'],
    [
      'no known operator',
      { ...deny, Condition: { Boolean: { 'aws:SecureTransport': 'false' } } },
      'Boolean is not a condition operator that AWS documents',
    ],
    [
      'a bare principal',
      { ...deny, Principal: '123456789012' },
      'a principal is written in a form AWS does not document',
    ],
    [
      'a wildcard in a principal',
      { ...deny, Principal: { AWS: 'arn:aws:iam::1:role/*' } },
      'the principal "arn:aws:iam::1:role/*" has a wildcard, which AWS accepts only alone',
    ],
    ['nobody', { ...deny, Principal: {} }, 'a principal names nobody'],
    // YAML reads an account without quotes as a number.
    ['a number', { ...deny, Principal: { AWS: 123456789012 } }, 'a principal under AWS is not a text'],
    [
      'a wildcard in a service',
      { ...deny, Principal: { Service: '*.amazonaws.com' } },
      'the principal "*.amazonaws.com" under Service has a wildcard',
    ],
    ['a number for an action', { ...deny, Action: 1 }, 'an action or a resource is not a text'],
    ['a text', 'Deny', 'it is not an object'],
  ])('%s', (_name, statement, fault) => {
    expect(decide({ Statement: statement })).toEqual(unknown(`statement 1: ${fault}`));
  });
});

test('a whole document that is not known, or is none', () => {
  expect(decide(hidden)).toEqual(unknown('the policy: it is imported'));
  expect(decide({})).toEqual(unknown('the policy: it has no Statement'));
  expect(decide([deny])).toEqual(unknown('the policy: it has no Statement'));
  expect(decide('{"Statement": [')).toEqual(unknown('the policy: its text is not JSON'));
  expect(decide('"text"')).toEqual(unknown('the policy: its text is not a JSON object'));
  expect(fieldsOf(JSON.parse('null'))).toBe(undefined);
  expect(decide('null')).toEqual(unknown('the policy: its text is not a JSON object'));
  expect(decide('{"Statement": [null]}')).toEqual(unknown('statement 1: it is not an object'));
  expect(decide(JSON.stringify({ Statement: deny }))).toEqual(every);
});

test('something unresolved that cannot reach a request leaves the witness standing', () => {
  const statements = [
    { ...deny, Resource: `${bucket}/*` },
    { ...deny, Effect: 'Allow', Action: hidden },
    { ...deny, Principal: { AWS: '123456789012' }, Action: hidden },
  ];
  const decision = decide({ Statement: statements });
  expect(decision.is === 'some' && decision.witness.action).toBe('s3:ListBucket');
});

test('the label of a statement is its Sid where it has one', () => {
  expect(decide({ Statement: [{ ...deny, Sid: 'OnlyTls', Action: hidden }] })).toEqual(
    unknown('statement 1 (OnlyTls): it is imported'),
  );
  expect(decide({ Statement: [{ ...deny, Sid: '', Action: hidden }] })).toEqual(unknown('statement 1: it is imported'));
});
