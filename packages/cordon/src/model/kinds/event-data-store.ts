import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { AdvancedSelector } from './trail.ts';

/** Recorded events, kept to be queried. */
export interface EventDataStore extends Resource {
  readonly kind: 'event-data-store';
  readonly storeName: Fact<Text>;
  readonly key: Fact<Text>;
  readonly everyRegion: Fact<boolean>;
  readonly organization: Fact<boolean>;
  readonly recording: Fact<boolean>;
  readonly protected: Fact<boolean>;
  readonly retentionDays: Fact<number>;
  readonly advancedSelectors: Records<AdvancedSelector>;
}
