import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { Action } from './listener.ts';

export interface ListenerRule extends Resource {
  readonly kind: 'listener-rule';
  readonly listener: Fact<Text>;
  readonly actions: Records<Action>;
}
