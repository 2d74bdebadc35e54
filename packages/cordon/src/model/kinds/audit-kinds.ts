import type { EventChannel, EventDashboard, EventPolicy } from './event-channel.ts';
import type { EventDataStore } from './event-data-store.ts';
import type { LogDelivery, LogDestination, LogIntegration, LogSource, LogTarget } from './log-delivery.ts';
import type { LogAnomalyDetector, LogSubscription, LogTransformer, MetricFilter } from './log-filter.ts';
import type { LogGroup, LogStream } from './log-group.ts';
import type { AccountLogPolicy, LogPolicy } from './log-policy.ts';
import type { LogQuery } from './log-query.ts';
import type { Trail } from './trail.ts';

/** What is recorded, and where. */
export interface AuditKinds {
  'account-log-policy': AccountLogPolicy;
  'event-channel': EventChannel;
  'event-dashboard': EventDashboard;
  'event-data-store': EventDataStore;
  'event-policy': EventPolicy;
  'log-anomaly-detector': LogAnomalyDetector;
  'log-delivery': LogDelivery;
  'log-destination': LogDestination;
  'log-group': LogGroup;
  'log-integration': LogIntegration;
  'log-policy': LogPolicy;
  'log-query': LogQuery;
  'log-source': LogSource;
  'log-stream': LogStream;
  'log-subscription': LogSubscription;
  'log-target': LogTarget;
  'log-transformer': LogTransformer;
  'metric-filter': MetricFilter;
  trail: Trail;
}
