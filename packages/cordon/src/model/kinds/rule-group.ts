import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { WebRule } from './web-acl.ts';

/** Rules that several web ACLs share. */
export interface RuleGroup extends Resource {
  readonly kind: 'rule-group';
  readonly scope: Fact<string>;
  /** Are whole requests kept for people to look at? */
  readonly sampling: Fact<boolean>;
  readonly rules: Records<WebRule>;
}
