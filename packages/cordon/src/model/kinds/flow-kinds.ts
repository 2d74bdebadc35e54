import type { DeliveryStream } from './delivery-stream.ts';
import type { Queue, QueuePolicy } from './queue.ts';
import type { Stream, StreamConsumer, StreamPolicy } from './stream.ts';
import type { Topic, TopicPolicy, TopicSubscription } from './topic.ts';

/** What carries data from one thing to another. */
export interface FlowKinds {
  'delivery-stream': DeliveryStream;
  queue: Queue;
  'queue-policy': QueuePolicy;
  stream: Stream;
  'stream-consumer': StreamConsumer;
  'stream-policy': StreamPolicy;
  topic: Topic;
  'topic-policy': TopicPolicy;
  'topic-subscription': TopicSubscription;
}
