import type { Fact } from '../fact.ts';
import type { Text } from '../value.ts';

/** A disk that an instance is started with. */
export interface BlockDevice {
  readonly device: Fact<string>;
  /** Is it an EBS volume at all, or an instance store? */
  readonly ebs: Fact<true>;
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  readonly snapshot: Fact<Text>;
}
