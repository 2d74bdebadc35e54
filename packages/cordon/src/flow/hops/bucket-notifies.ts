import { eachOf } from '../each-of.ts';
import { sendsTo } from '../service-hop.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** A bucket tells functions, queues and topics of its objects: their names and sizes go along, not what they hold. */
export const bucketNotifies = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'bucket-notifies',
    on: ['bucket'],
    obligations: [],
    *find(bucket, ask) {
      for (const events of [bucket.functionEvents, bucket.queueEvents, bucket.topicEvents])
        yield* eachOf(events, bucket, ask, ({ target }) =>
          sendsTo({ from: bucket, to: target, says: 'sends names of its objects to', by: 'call' }, names, ask),
        );
    },
  });
