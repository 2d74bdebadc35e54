import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A door into a private network for remote logins. */
export interface InstanceConnectEndpoint extends Resource {
  readonly kind: 'instance-connect-endpoint';
  readonly subnet: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
}
