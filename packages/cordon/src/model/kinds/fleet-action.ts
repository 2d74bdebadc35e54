import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** When a fleet grows and shrinks. */
export interface ScalingPolicy extends Resource {
  readonly kind: 'scaling-policy';
  readonly fleet: Fact<Text>;
}

/** A fleet's size by the clock. */
export interface ScheduledScaling extends Resource {
  readonly kind: 'scheduled-scaling';
  readonly fleet: Fact<Text>;
}

/** Something to do before an instance of a fleet starts to serve or is ended. */
export interface LifecycleHook extends Resource {
  readonly kind: 'lifecycle-hook';
  readonly fleet: Fact<Text>;
  readonly target: Fact<Text>;
  readonly role: Fact<Text>;
  /** Text that is sent along. */
  readonly message: Fact<Text>;
}

/** Instances of a fleet that wait, stopped or asleep. */
export interface WarmPool extends Resource {
  readonly kind: 'warm-pool';
  readonly fleet: Fact<Text>;
  /** Stopped, Running or Hibernated: hibernation writes memory to disk. */
  readonly state: Fact<string>;
}
