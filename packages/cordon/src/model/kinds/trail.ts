import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface Trail extends Resource {
  readonly kind: 'trail';
  readonly trailName: Fact<Text>;
  readonly logging: Fact<boolean>;
  readonly everyRegion: Fact<boolean>;
  /** Does it record services that belong to no Region? */
  readonly globalEvents: Fact<boolean>;
  readonly organization: Fact<boolean>;
  readonly bucket: Fact<Text>;
  readonly bucketPrefix: Fact<Text>;
  readonly key: Fact<Text>;
  readonly validation: Fact<boolean>;
  readonly selectors: Records<EventSelector>;
  readonly advancedSelectors: Records<AdvancedSelector>;
  readonly logGroup: Fact<Text>;
  readonly logRole: Fact<Text>;
  /** Who hears of each new file. */
  readonly topic: Fact<Text>;
}

export interface EventSelector {
  readonly management: Fact<boolean>;
  /** All, ReadOnly or WriteOnly. */
  readonly readWrite: Fact<string>;
  /** Event sources whose management events are left out. */
  readonly excluded: Fact<readonly Fact<string>[]>;
  /** Stores whose reads and writes are recorded too. */
  readonly dataResources: Records<{ readonly type: Fact<string>; readonly values: Fact<readonly Fact<Text>[]> }>;
}

export interface AdvancedSelector {
  readonly fields: Records<FieldSelector>;
}

/** One field of an event and what it must (not) be for the event to be recorded. */
export interface FieldSelector {
  readonly field: Fact<string>;
  readonly equals: Fact<readonly Fact<string>[]>;
  readonly notEquals: Fact<readonly Fact<string>[]>;
  readonly startsWith: Fact<readonly Fact<string>[]>;
  readonly notStartsWith: Fact<readonly Fact<string>[]>;
  readonly endsWith: Fact<readonly Fact<string>[]>;
  readonly notEndsWith: Fact<readonly Fact<string>[]>;
}
