import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Counts log lines that match. */
export interface MetricFilter extends Resource {
  readonly kind: 'metric-filter';
  readonly logGroup: Fact<Text>;
  readonly pattern: Fact<Text>;
}

/** Sends log lines on as they come. */
export interface LogSubscription extends Resource {
  readonly kind: 'log-subscription';
  readonly logGroup: Fact<Text>;
  readonly destination: Fact<Text>;
  readonly role: Fact<Text>;
}

/** Rewrites log lines as they come. */
export interface LogTransformer extends Resource {
  readonly kind: 'log-transformer';
  readonly logGroup: Fact<Text>;
}

/** Looks for unusual log lines. */
export interface LogAnomalyDetector extends Resource {
  readonly kind: 'log-anomaly-detector';
  readonly logGroups: Fact<readonly Fact<Text>[]>;
  readonly key: Fact<Text>;
}
