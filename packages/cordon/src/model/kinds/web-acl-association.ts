import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface WebAclAssociation extends Resource {
  readonly kind: 'web-acl-association';
  readonly entry: Fact<Text>;
  readonly webAcl: Fact<Text>;
}
