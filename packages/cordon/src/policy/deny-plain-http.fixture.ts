import { plainHttpRequests } from './class.ts';
import { type Decision, decideEveryDenied } from './decide.ts';
import { parsePolicy } from './statement.ts';
import type { PolicyValue } from './unresolved.ts';

export const bucket = 'arn:aws:s3:::records';
const both = [bucket, `${bucket}/*`];
export const role = 'arn:aws:iam::123456789012:role/nurse';
type Fields = Record<string, PolicyValue>;

/** A deny of plain HTTP with some elements replaced; `only` adds operators beside the transport key. */
export function deny(changes: Fields = {}, only: Fields = {}): Fields {
  const Condition = { Bool: { 'aws:SecureTransport': 'false' }, ...only };
  const { Principal, Action, Resource, ...rest } = {
    Principal: '*',
    Action: 's3:*',
    Resource: both,
    ...changes,
  } as Fields;
  const kept: Fields = {};
  if (!rest.NotPrincipal && Principal !== undefined) kept.Principal = Principal;
  if (!rest.NotAction && Action !== undefined) kept.Action = Action;
  if (!rest.NotResource && Resource !== undefined) kept.Resource = Resource;
  return { Effect: 'Deny', ...kept, ...rest, Condition };
}

/** Decides a policy of these statements for plain HTTP. */
export function decide(statements: readonly PolicyValue[], arn = bucket): Decision {
  return decideEveryDenied(parsePolicy({ Statement: statements }), plainHttpRequests(arn));
}

/** What stays free of the class, in short: principal, action and resource, and the context beyond the transport keys. */
export function freeOf(decision: Decision): string {
  if (decision.is !== 'some') return decision.is === 'every' ? 'every' : `unknown: ${decision.why}`;
  const { principal, action, resource, context } = decision.witness;
  const { 'aws:SecureTransport': _http, 'aws:PrincipalIsAWSService': _service, ...rest } = context;
  return [
    principal,
    action,
    resource.slice('arn:aws:s3:::'.length),
    ...(Object.keys(rest).length ? [JSON.stringify(rest)] : []),
  ].join(' ');
}

/** An identity that no policy of the tests mentions. */
export const anyone = 'arn:aws:iam::111122223333:role/anyone';
