import { normalizePartition, withoutMark } from './token-text.ts';

/** Who makes a request. */
export interface Caller {
  readonly sort: 'anonymous' | 'identity' | 'service' | 'federated' | 'canonical-user';
  /** ARN, service name, provider or canonical id; `anonymous` for a request nobody signed. */
  readonly name: string;
  /** The account of an identity, where the ARN tells it. */
  readonly account: string | undefined;
  /** What a Principal element may call it: a role's session also answers to its role. */
  readonly answersTo: readonly string[];
}

export const anonymous: Caller = { sort: 'anonymous', name: 'anonymous', account: undefined, answersTo: [] };

/**
 * The caller that a text names: an ARN (or a token standing for one), a service such as `delivery.logs.amazonaws.com`,
 * `anonymous`, an identity provider, or a canonical user id of 64 hexadecimal digits.
 */
export function callerNamed(text: string): Caller {
  if (text === 'anonymous') return anonymous;
  if (/^(?!cognito-identity)[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(withoutMark(text)))
    return plainCaller('service', text);
  if (/^[0-9a-f]{64}$/.test(text)) return plainCaller('canonical-user', text);
  const name = normalizePartition(text);
  if (/:(saml|oidc)-provider\//.test(name) || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name))
    return plainCaller('federated', name);
  const [account, kind, ...path] = splitAfterService(name);
  const isSession = kind === 'assumed-role' && path.length > 1;
  const role = `arn:aws:iam::${account}:role/${path[0]}`;
  return {
    sort: 'identity',
    name,
    account,
    answersTo: isSession ? [name, role] : [name],
  };
}

// IAM user guide, "AWS global condition context keys", seen 2026-11-23: what is never carried by a request that nobody signed,
const needsSignature =
  /^aws:(principalarn|principalorgid|principalorgpaths|principaltag\/.*|principalisawsservice|username|federatedprovider|tokenissuetime|sourceidentity|multifactorauth.*)$/;
// and what only a direct call by a service carries.
const needsService =
  /^aws:(sourcearn|sourceaccount|sourceorgid|sourceorgpaths|principalservicename|principalservicenameslist)$/;

/**
 * What the caller alone decides about a context key: `{ given }` with its values or with undefined for "not carried";
 * undefined where the caller leaves it open.
 */
export function keySetByCaller(
  caller: Caller,
  key: string,
): { readonly given: readonly string[] | undefined } | undefined {
  if (needsService.test(key) && caller.sort !== 'service') return { given: undefined };
  if (caller.sort === 'anonymous') {
    if (key === 'aws:principalaccount') return { given: ['anonymous'] };
    return needsSignature.test(key) ? { given: undefined } : undefined;
  }
  if (caller.sort === 'service') return key === 'aws:principalarn' ? { given: undefined } : undefined;
  if (caller.sort !== 'identity') return undefined;
  if (key === 'aws:principalarn') return { given: caller.answersTo.slice(-1) };
  return key === 'aws:principalaccount' && caller.account !== undefined ? { given: [caller.account] } : undefined;
}

function plainCaller(sort: Caller['sort'], name: string): Caller {
  return { sort, name, account: undefined, answersTo: [name] };
}

/** Account, kind and path of `arn:aws:iam::ACCOUNT:KIND/PATH`; nothing where the text is no such ARN. */
function splitAfterService(arn: string): string[] {
  const match = /^arn:aws:(?:iam|sts)::((?:\u{E000}[^\u{E001}]*\u{E001}|[^:])+):(.+)/u.exec(arn);
  return match ? [match[1] as string, ...(match[2] as string).split('/')] : [];
}
