import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Where other accounts may send their log lines. */
export interface LogDestination extends Resource {
  readonly kind: 'log-destination';
  readonly destinationName: Fact<Text>;
  readonly target: Fact<Text>;
  readonly role: Fact<Text>;
  readonly policy: Fact<Value>;
}

/** A resource whose own logs are sent somewhere. */
export interface LogSource extends Resource {
  readonly kind: 'log-source';
  readonly sourceName: Fact<Text>;
  readonly source: Fact<Text>;
  readonly logType: Fact<string>;
}

/** Where the logs of resources are sent. */
export interface LogTarget extends Resource {
  readonly kind: 'log-target';
  readonly targetName: Fact<Text>;
  readonly target: Fact<Text>;
  readonly policy: Fact<Value>;
}

/** Joins such a source and such a target. */
export interface LogDelivery extends Resource {
  readonly kind: 'log-delivery';
  readonly source: Fact<Text>;
  readonly target: Fact<Text>;
}

/** Log lines shown in another service. */
export interface LogIntegration extends Resource {
  readonly kind: 'log-integration';
  readonly key: Fact<Text>;
}
