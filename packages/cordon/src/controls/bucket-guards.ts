import type { Bucket } from '../model/kinds/bucket.ts';
import type { Ask } from './ask.ts';
import { bucketEncryptsAtRest } from './bucket-encrypts-at-rest.ts';
import type { Outcome } from './outcome.ts';
import { refusesPlainHttp } from './plain-http.ts';

/** Does a bucket keep what a store of PHI keeps: no plain HTTP, nobody from outside, nothing unencrypted? */
export function guardsPhi(bucket: Bucket, ask: Ask): Outcome {
  return ask.all(
    () => refusesPlainHttp(bucket, ask),
    () => isNotPublic(bucket, ask),
    () => bucketEncryptsAtRest.check(bucket, ask),
  );
}

const publicAcls = new Set(['publicread', 'publicreadwrite', 'authenticatedread']);

/**
 * A new bucket blocks public access by every way (S3 guide, default settings for new buckets, since 2023-04; not verified). Where a
 * template says something of it, what it leaves out is off.
 */
function isNotPublic(bucket: Bucket, ask: Ask): Outcome {
  const { blocksPublicAcls, ignoresPublicAcls, blocksPublicPolicy, restrictsPublicAccess, acl } = bucket;
  const blocks = [blocksPublicAcls, ignoresPublicAcls, blocksPublicPolicy, restrictsPublicAccess];
  const isSaid = blocks.map((each) => ask.isGiven(each)).includes(true);
  return ask.all(
    () =>
      ask.every(blocks, (each) => {
        if (!isSaid || ask.need(each) === true) return ask.pass();
        const says = `${bucket.name} holds logs and does not block public access in every way`;
        return ask.fail({ at: each, got: String(ask.known(each) ?? 'not set'), want: 'true', says });
      }),
    () => {
      const granted = ask.need(acl);
      if (!publicAcls.has(granted?.toLowerCase() ?? '')) return ask.pass();
      return ask.fail({ at: acl, got: granted ?? '', want: 'Private', says: `${bucket.name} lets anybody read it` });
    },
  );
}
