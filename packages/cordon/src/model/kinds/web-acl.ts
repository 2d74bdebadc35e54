import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

export interface WebAcl extends Resource {
  readonly kind: 'web-acl';
  /** REGIONAL or CLOUDFRONT. */
  readonly scope: Fact<string>;
  readonly aclName: Fact<Text>;
  /** Are whole requests kept for people to look at? */
  readonly sampling: Fact<boolean>;
  readonly rules: Records<WebRule>;
  /** Parts of a request that are hashed or replaced wherever the firewall records them. */
  readonly protections: Records<DataProtection>;
}

export interface WebRule {
  readonly ruleName: Fact<Text>;
  readonly statement: Fact<Value>;
  readonly sampling: Fact<boolean>;
}

export interface DataProtection {
  /** SUBSTITUTION or HASH. */
  readonly action: Fact<string>;
  readonly field: Fact<string>;
  /** Names of headers, cookies or arguments. */
  readonly keys: Fact<readonly Fact<string>[]>;
}
