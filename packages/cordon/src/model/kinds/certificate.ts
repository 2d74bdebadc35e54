import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A certificate that the certificate manager asks for and renews. */
export interface Certificate extends Resource {
  readonly kind: 'certificate';
  readonly keyAlgorithm: Fact<string>;
  /** DNS or EMAIL: how it is shown that the name is ours. */
  readonly validation: Fact<string>;
  /** A private authority that issues it. */
  readonly authority: Fact<Text>;
}
