import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A web ACL of the older firewall. */
export interface ClassicWebAcl extends Resource {
  readonly kind: 'classic-web-acl';
  readonly defaultAction: Fact<string>;
  readonly rules: Records<{ readonly rule: Fact<Text>; readonly action: Fact<string> }>;
}

/** What such a web ACL stands in front of. */
export interface ClassicWebAclAssociation extends Resource {
  readonly kind: 'classic-web-acl-association';
  readonly entry: Fact<Text>;
  readonly webAcl: Fact<Text>;
}

/** A rule of such a web ACL. */
export interface ClassicWebRule extends Resource {
  readonly kind: 'classic-web-rule';
  readonly matches: Records<{ readonly matchSet: Fact<Text>; readonly negated: Fact<boolean> }>;
}
