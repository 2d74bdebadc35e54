import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Further certificates of a listener, for further names. */
export interface ListenerCertificate extends Resource {
  readonly kind: 'listener-certificate';
  readonly listener: Fact<Text>;
  readonly certificates: Records<{ readonly certificate: Fact<Text> }>;
}
