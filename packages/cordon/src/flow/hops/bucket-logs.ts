import { eachOf } from '../each-of.ts';
import { sendsTo } from '../service-hop.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** A bucket's access log, inventories and analyses go to another bucket: names of objects, and who asked for them. */
export const bucketLogs = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'bucket-logs',
    on: ['bucket'],
    control: 'log-bucket-guards-phi',
    obligations: [],
    *find(bucket, ask) {
      const kind = 'bucket';
      const from = bucket;
      yield* sendsTo({ from, to: bucket.logBucket, kind, says: 'logs requests to', by: 'replication' }, names, ask);
      yield* eachOf(bucket.inventories, bucket, ask, ({ bucket: to }) =>
        sendsTo({ from, to, kind, says: 'lists its objects to', by: 'replication' }, names, ask),
      );
      yield* eachOf(bucket.analytics, bucket, ask, ({ bucket: to }) =>
        sendsTo({ from, to, kind, says: 'writes an analysis of its objects to', by: 'replication' }, names, ask),
      );
    },
  });
