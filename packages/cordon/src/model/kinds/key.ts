import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';
import type { Tag } from './tag.ts';

export interface Key extends Resource {
  readonly kind: 'key';
  readonly description: Fact<Text>;
  readonly tags: Records<Tag>;
  readonly policy: Fact<Value>;
  readonly enabled: Fact<boolean>;
  readonly rotation: Fact<boolean>;
}
