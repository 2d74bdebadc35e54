import type { Resource } from '../resource.ts';

/** A key that opens remote logins to instances. It has nothing to do with keys that encrypt data. */
export interface KeyPair extends Resource {
  readonly kind: 'key-pair';
}
