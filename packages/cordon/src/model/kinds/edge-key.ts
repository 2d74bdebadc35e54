import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A public key that signed links, cookies or encrypted fields are checked or made with. */
export interface EdgeKey extends Resource {
  readonly kind: 'edge-key';
}

/** Public keys that one path trusts. */
export interface EdgeKeyGroup extends Resource {
  readonly kind: 'edge-key-group';
  readonly keys: Fact<readonly Fact<Text>[]>;
}
