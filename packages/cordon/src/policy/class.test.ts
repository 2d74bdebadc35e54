import { describe, expect, test } from 'vitest';
import { plainHttpVaultRequests } from './class.ts';
import { decideEveryDenied } from './decide.ts';
import { anyone, decide, deny } from './deny-plain-http.fixture.ts';
import { parsePolicy } from './statement.ts';
import type { PolicyValue } from './unresolved.ts';

const services = 'calls made by AWS services (aws:PrincipalIsAWSService)';
const unsigned = 'anonymous calls, which carry no aws:PrincipalIsAWSService';
const direct = deny({}, { Bool: { 'aws:SecureTransport': 'false', 'aws:PrincipalIsAWSService': 'false' } });

// What AWS's published policy leaves out is denied by a second statement, or not.
test.each<[string, PolicyValue[], string[]]>([
  ['nothing more', [], [services, unsigned]],
  [
    'the calls of services',
    [deny({}, { Bool: { 'aws:SecureTransport': 'false', 'aws:PrincipalIsAWSService': 'true' } })],
    [unsigned],
  ],
  ['calls without the key', [deny({}, { Null: { 'aws:PrincipalIsAWSService': true } })], [services]],
  ['callers without an ARN', [deny({}, { Null: { 'aws:PrincipalArn': true } })], []],
  ['who is an anonymous account', [deny({}, { StringEquals: { 'aws:PrincipalAccount': 'anonymous' } })], [services]],
])('beside direct signed calls are denied: %s', (_name, more, exceptions) => {
  expect(decide([direct, ...more])).toEqual({ is: 'every', exceptions });
});

describe('requests for the archives of a vault', () => {
  const vault = 'arn:aws:glacier:eu-central-1:123456789012:vaults/records';
  const decideVault = (changes: Record<string, PolicyValue>) =>
    decideEveryDenied(
      parsePolicy({ Statement: deny({ Action: 'glacier:*', Resource: vault, ...changes }) }),
      plainHttpVaultRequests(vault.replace('arn:aws:', 'arn:aws-us-gov:')),
    );
  const free = (action: string) => ({
    is: 'some',
    witness: {
      principal: anyone,
      action,
      resource: vault,
      context: { 'aws:SecureTransport': 'false', 'aws:PrincipalIsAWSService': 'false' },
    },
  });

  test.each<[string, Record<string, PolicyValue>]>([
    ['everything done with the vault', {}],
    ['everything', { Action: '*', Resource: '*' }],
    ['everything but on another vault', { NotResource: `${vault}-old` }],
  ])('%s denied is every request denied', (_name, changes) => {
    expect(decideVault(changes)).toEqual({ is: 'every', exceptions: [] });
  });

  test.each<[string, Record<string, PolicyValue>, string]>([
    ['the actions of S3', { Action: 's3:*' }, 'glacier:AbortMultipartUpload'],
    ['all but reading a job', { NotAction: 'glacier:GetJobOutput' }, 'glacier:GetJobOutput'],
    ['what is done with another vault', { Resource: `${vault}-old` }, 'glacier:AbortMultipartUpload'],
  ])('%s denied leaves one free', (_name, changes, action) => {
    expect(decideVault(changes)).toEqual(free(action));
  });
});
