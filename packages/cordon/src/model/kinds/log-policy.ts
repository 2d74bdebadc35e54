import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Value } from '../value.ts';

/** Who may write to, or read from, log groups. */
export interface LogPolicy extends Resource {
  readonly kind: 'log-policy';
  readonly document: Fact<Value>;
}

/** A rule for all log groups of an account. */
export interface AccountLogPolicy extends Resource {
  readonly kind: 'account-log-policy';
  readonly policyType: Fact<string>;
  readonly document: Fact<Value>;
}
