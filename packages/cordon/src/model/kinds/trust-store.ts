import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Whose certificates clients may show. */
export interface TrustStore extends Resource {
  readonly kind: 'trust-store';
  readonly bucket: Fact<Text>;
}

/** Certificates of such a store that are no longer good. */
export interface TrustStoreRevocation extends Resource {
  readonly kind: 'trust-store-revocation';
  readonly trustStore: Fact<Text>;
}
