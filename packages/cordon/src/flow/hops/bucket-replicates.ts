import { eachOf } from '../each-of.ts';
import { sendsTo } from '../service-hop.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** Rules of a bucket copy its objects to other buckets. */
export const bucketReplicates = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'bucket-replicates',
    on: ['bucket'],
    control: 'copies-stay-in-the-cordon',
    obligations: ['S3-REST'],
    *find(bucket, ask) {
      yield* eachOf(bucket.replication, bucket, ask, function* (rule) {
        if (ask.known(rule.status) === 'Disabled') return;
        const to = rule.bucket;
        yield* sendsTo(
          { from: bucket, to, kind: 'bucket', says: 'copies its objects to', by: 'replication' },
          names,
          ask,
        );
      });
    },
  });
