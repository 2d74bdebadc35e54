import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A record of who talked to whom, without what was said. */
export interface FlowLog extends Resource {
  readonly kind: 'flow-log';
  /** A network, a subnet, an interface or a transit gateway. */
  readonly watched: Fact<Text>;
  readonly watchedType: Fact<string>;
  /** ACCEPT, REJECT or ALL. */
  readonly traffic: Fact<string>;
  readonly destinationType: Fact<string>;
  readonly destination: Fact<Text>;
  readonly logGroup: Fact<Text>;
  readonly role: Fact<Text>;
  readonly logFormat: Fact<Text>;
}
