import { seen } from '../programs.ts';
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
      for (const rule of seen(ask, () => ask.need(bucket.replication) ?? [])) {
        if (ask.known(rule.status) === 'Disabled') continue;
        yield* sendsTo(
          { from: bucket, to: rule.bucket, kind: 'bucket', says: 'copies its objects to', by: 'replication' },
          names,
          ask,
        );
      }
    },
  });
