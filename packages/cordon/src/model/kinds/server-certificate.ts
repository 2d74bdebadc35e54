import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A certificate that was uploaded, with its key. */
export interface ServerCertificate extends Resource {
  readonly kind: 'server-certificate';
  readonly certificateName: Fact<Text>;
}
