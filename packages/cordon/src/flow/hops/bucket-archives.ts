import { archives } from '../../controls/bucket-archives.ts';
import { place } from '../places.ts';
import { fact, hopFinder } from '../sighting.ts';

/** Rules of a bucket move its objects to archive tiers, inside S3. */
export const bucketArchives = hopFinder({
  sort: 'bucket-archives',
  on: ['bucket'],
  control: 'archive-tier-keeps-safeguards',
  obligations: ['GLACIER-REST'],
  *find(bucket, ask) {
    if (ask.part(() => archives(bucket, ask)).verdict !== 'pass') return;
    yield {
      from: bucket.id,
      to: place('archive', `archive of ${bucket.name}`, bucket.id),
      protocol: 'inside S3',
      carries: 'write',
      outcome: ask.pass('S3 moves objects to its archive tiers itself, as encrypted as they were'),
      facts: [fact(ask.placeOf(bucket.lifecycle), `${bucket.name} moves objects to an archive tier`)],
    };
  },
});
