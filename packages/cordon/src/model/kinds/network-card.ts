import type { Fact } from '../fact.ts';
import type { Text } from '../value.ts';

/** A network interface that an instance is started with; where there is one, its groups and subnet stand here. */
export interface NetworkCard {
  /** One that exists already. */
  readonly networkInterface: Fact<Text>;
  readonly subnet: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly publicAddress: Fact<boolean>;
}
