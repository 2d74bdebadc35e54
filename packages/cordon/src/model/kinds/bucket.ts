import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { Tag } from './tag.ts';

export interface Bucket extends Resource {
  readonly kind: 'bucket';
  readonly bucketName: Fact<Text>;
  readonly encryption: Records<EncryptionRule>;
  readonly website: Fact<true>;
  readonly lifecycle: Records<LifecycleRule>;
  readonly tags: Records<Tag>;
}

export interface EncryptionRule {
  /** AES256, aws:kms or aws:kms:dsse. */
  readonly method: Fact<string>;
  readonly key: Fact<Text>;
  readonly bucketKey: Fact<boolean>;
}

export interface LifecycleRule {
  readonly status: Fact<string>;
  /** Only objects whose key begins so. */
  readonly prefix: Fact<Text>;
  readonly filterPrefix: Fact<Text>;
  readonly transitions: Records<Transition>;
  /** The older form: one transition beside the rule. */
  readonly transition: Fact<string>;
}

export interface Transition {
  readonly storageClass: Fact<string>;
}
