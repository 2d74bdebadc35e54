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
  /** ENCRYPT_DECRYPT, SIGN_VERIFY, GENERATE_VERIFY_MAC or KEY_AGREEMENT. */
  readonly usage: Fact<string>;
  /** SYMMETRIC_DEFAULT or what sort of key pair. */
  readonly spec: Fact<string>;
  /** Who makes its material: AWS_KMS, or somebody outside. */
  readonly origin: Fact<string>;
  readonly multiRegion: Fact<boolean>;
  /** The key in another Region that this one is a copy of. Rotation, usage, spec and origin are that key's. */
  readonly primary: Fact<Text>;
}
