import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';

/** Addresses that a web ACL's rules refer to. */
export interface AddressSet extends Resource {
  readonly kind: 'address-set';
  readonly scope: Fact<string>;
  readonly addresses: Fact<readonly Fact<string>[]>;
}

/** What a rule looks for in requests, kept apart from the rule. */
export interface MatchSet extends Resource {
  readonly kind: 'match-set';
}
