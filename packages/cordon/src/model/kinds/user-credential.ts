import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Long-lived credentials of a user. */
export interface AccessKey extends Resource {
  readonly kind: 'access-key';
  readonly user: Fact<Text>;
  readonly status: Fact<string>;
}

/** A user's second factor. */
export interface MfaDevice extends Resource {
  readonly kind: 'mfa-device';
  readonly users: Fact<readonly Fact<Text>[]>;
}
