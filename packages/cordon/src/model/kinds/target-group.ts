import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface TargetGroup extends Resource {
  readonly kind: 'target-group';
  readonly protocol: Fact<string>;
  readonly port: Fact<number>;
  /** instance, ip, lambda or alb. */
  readonly targetType: Fact<string>;
  readonly network: Fact<Text>;
  readonly healthCheckProtocol: Fact<string>;
  readonly targets: Records<{ readonly target: Fact<Text>; readonly port: Fact<number> }>;
}
