import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import type { Fact } from '../../model/fact.ts';
import type { LoadBalancer } from '../../model/kinds/load-balancer.ts';
import { spelling } from '../../model/text.ts';
import type { Text } from '../../model/value.ts';
import type { Answers } from '../answer.ts';
import { seen } from '../programs.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import { sessionWith } from './role-to-store.ts';

const bucketByName = by<'bucket'>((bucket) => bucket.bucketName);

/** Entries write what they were asked for, addresses with whatever stands in them, to a bucket of logs. */
export const serviceToLog = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'service-to-log',
    on: ['listener', 'distribution'],
    control: 'bucket-refuses-plain-http',
    obligations: ['S3-TLS'],
    *find(entry, ask) {
      if (entry.kind === 'distribution') {
        yield* to(entry.id, entry.logBucket, `${entry.name} logs requests`, answers, ask);
        return;
      }
      const [balancer] = seen(ask, () => {
        const found = ask.follow('load-balancer', entry.loadBalancer);
        return found ? [found] : [];
      });
      for (const named of balancer ? logBucketsOf(balancer, ask) : [])
        yield* to(entry.id, named, `${balancer?.name} writes logs`, answers, ask);
    },
  });

function* to(from: string, named: Fact<Text>, says: string, answers: Answers, ask: Ask): Iterable<Sighting> {
  const [bucket] = seen(ask, () => {
    const found = ask.isGiven(named) ? ask.follow('bucket', named, bucketByName) : undefined;
    return found ? [found] : [];
  });
  if (!bucket) return;
  const facts = [fact(ask.placeOf(named), `${says} to ${bucket.name}`)];
  const outcome = sessionWith(bucket, answers, ask);
  yield { from, to: bucket.id, protocol: 'S3 over HTTPS', carries: 'write', outcome, facts };
}

/** The buckets that attributes of a load balancer name, where they also switch that log on. */
function logBucketsOf(balancer: LoadBalancer, ask: Ask): readonly Fact<Text>[] {
  const values = new Map(
    seen(ask, () => ask.need(balancer.attributes) ?? []).flatMap(({ key, value }) => {
      const name = ask.known(key);
      return name === undefined ? [] : [[name, value] as const];
    }),
  );
  return [...values].flatMap(([name, value]) => {
    const log = /^(\w+)\.s3\.enabled$/.exec(name)?.[1];
    const on = ask.known(value);
    const bucket = log && values.get(`${log}.s3.bucket`);
    return bucket && on && spelling(on)?.toLowerCase() === 'true' ? [bucket] : [];
  });
}
