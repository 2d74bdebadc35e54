import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Where a Region's grants are kept. */
export interface AccessGrantsInstance extends Resource {
  readonly kind: 'access-grants-instance';
  readonly directory: Fact<Text>;
}

/** A bucket or prefix that grants may be given for. */
export interface AccessGrantsLocation extends Resource {
  readonly kind: 'access-grants-location';
  readonly scope: Fact<Text>;
  readonly role: Fact<Text>;
}

/** Who may read or write under a prefix. */
export interface AccessGrant extends Resource {
  readonly kind: 'access-grant';
  readonly location: Fact<Text>;
  readonly prefix: Fact<Text>;
  readonly permission: Fact<string>;
  readonly grantee: Fact<Text>;
  readonly granteeType: Fact<string>;
}
