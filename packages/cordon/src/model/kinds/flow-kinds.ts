import type { DeliveryStream } from './delivery-stream.ts';
import type { EventArchive, EventBus, EventBusPolicy } from './event-bus.ts';
import type { EventConnection, EventDestination } from './event-destination.ts';
import type { EventRule } from './event-rule.ts';
import type { Pipe } from './pipe.ts';
import type { Queue, QueuePolicy } from './queue.ts';
import type { ReplicationEndpoint } from './replication-endpoint.ts';
import type { ReplicationInstance, ReplicationTask } from './replication-task.ts';
import type { Schedule } from './schedule.ts';
import type { StateMachine, StateMachineAlias, StateMachineVersion } from './state-machine.ts';
import type { Stream, StreamConsumer, StreamPolicy } from './stream.ts';
import type { Topic, TopicPolicy, TopicSubscription } from './topic.ts';
import type { TransferServer, TransferUser } from './transfer-server.ts';

/** What carries data from one thing to another. */
export interface FlowKinds {
  'delivery-stream': DeliveryStream;
  'event-archive': EventArchive;
  'event-bus': EventBus;
  'event-bus-policy': EventBusPolicy;
  'event-connection': EventConnection;
  'event-destination': EventDestination;
  'event-rule': EventRule;
  pipe: Pipe;
  queue: Queue;
  'queue-policy': QueuePolicy;
  'replication-endpoint': ReplicationEndpoint;
  'replication-instance': ReplicationInstance;
  'replication-task': ReplicationTask;
  schedule: Schedule;
  'state-machine': StateMachine;
  'state-machine-alias': StateMachineAlias;
  'state-machine-version': StateMachineVersion;
  stream: Stream;
  'stream-consumer': StreamConsumer;
  'stream-policy': StreamPolicy;
  topic: Topic;
  'topic-policy': TopicPolicy;
  'topic-subscription': TopicSubscription;
  'transfer-server': TransferServer;
  'transfer-user': TransferUser;
}
