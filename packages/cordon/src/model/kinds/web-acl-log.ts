import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Where requests that a web ACL looked at are recorded, and what is left out of them. */
export interface WebAclLog extends Resource {
  readonly kind: 'web-acl-log';
  readonly webAcl: Fact<Text>;
  readonly destinations: Fact<readonly Fact<Text>[]>;
  readonly redacted: Records<{
    readonly header: Fact<string>;
    readonly path: Fact<true>;
    readonly query: Fact<true>;
    readonly method: Fact<true>;
  }>;
}
