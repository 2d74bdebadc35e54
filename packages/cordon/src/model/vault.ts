import type { Fact } from './fact.ts';
import type { Tag } from './kinds/tag.ts';
import type { Records } from './record.ts';
import type { Resource } from './resource.ts';
import type { Text, Value } from './value.ts';

/** A vault of Amazon Glacier. Templates of CloudFormation have none; it becomes a kind with the first reader that sees one. */
export interface Vault extends Resource {
  readonly vaultName: Fact<Text>;
  readonly arn: Fact<Text>;
  readonly tags: Records<Tag>;
  readonly policy: Fact<Value>;
  readonly lockPolicy: Fact<Value>;
  /** InProgress, which goes away after a day, or Locked, for ever. */
  readonly lockState: Fact<string>;
}
