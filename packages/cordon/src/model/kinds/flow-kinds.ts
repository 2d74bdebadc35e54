import type { Queue, QueuePolicy } from './queue.ts';
import type { Topic, TopicPolicy, TopicSubscription } from './topic.ts';

/** What carries data from one thing to another. */
export interface FlowKinds {
  queue: Queue;
  'queue-policy': QueuePolicy;
  topic: Topic;
  'topic-policy': TopicPolicy;
  'topic-subscription': TopicSubscription;
}
