import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Address ranges under one name. */
export interface PrefixList extends Resource {
  readonly kind: 'prefix-list';
  readonly listName: Fact<Text>;
  readonly entries: Records<{ readonly cidr: Fact<string> }>;
}
