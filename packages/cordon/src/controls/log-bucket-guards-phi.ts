import type { Bucket } from '../model/kinds/bucket.ts';
import type { Resource } from '../model/resource.ts';
import type { Ask } from './ask.ts';
import { guardsPhi } from './bucket-guards.ts';
import { control } from './control.ts';
import { denialOf, denyingPolicy, denyPlainHttp, noPolicy } from './deny-plain-http.ts';
import type { Outcome } from './outcome.ts';
import type { Hop } from './phi-flow.ts';

const template = (policy: string) => `Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      LoggingConfiguration:
        DestinationBucketName: !Ref Logs
  Logs:
    Type: AWS::S3::Bucket
${policy}`;

/** Sorts of hops on which a log of an entry or a store travels. */
const logs = new Set(['service-to-log', 'bucket-logs']);

export const logBucketGuardsPhi = control({
  id: 'log-bucket-guards-phi',
  obligations: ['S3-TLS', 'S3-REST'],
  // It looks at buckets of logs alone.
  partly: ['S3-TLS', 'S3-REST'],
  title: 'Logs of what handles PHI are kept as PHI is',
  why: 'A log holds the addresses that were asked for and the names of objects, with whatever stands in them. Who reads the log reads that.',
  decides: [
    'It is asked of each bucket, log group or stream that a listener, a distribution, an API, a web ACL, a trail or another bucket writes a log of requests or of objects to.',
    'A bucket has to refuse plain HTTP, block public access and encrypt at rest. Any way of encrypting counts: load balancers and access logs of buckets can write to SSE-S3 alone.',
    'A bucket that says nothing of public access passes that part: new buckets block it. One that says something has to say it of all four ways.',
    'A log group, a stream and a delivery stream pass: they are reached over HTTPS only and are encrypted at rest, by keys of the service at least.',
    'Flow logs of networks are not asked about: they hold addresses and sizes, nothing of what is sent.',
  ],
  open: ['A bucket that no given template makes: pass the template that does.'],
  on: ['phi-carrier'],
  tacit: true,
  check(resource, ask) {
    const hops = ask.flow.touching(resource.id).filter(({ sort }) => logs.has(sort));
    const [kept, written] = [
      hops.filter(({ to }) => to === resource.id),
      hops.filter(({ from }) => from === resource.id),
    ];
    return ask.all(
      () => (isWritten(kept, ask) ? guards(resource, ask) : ask.notApplicable('no log is written there')),
      () => ask.every(written, (hop) => isGiven(hop, ask)),
    );
  },
  fix: {
    effect: 'in-place',
    does: 'Deny plain HTTP in the policy of the bucket that keeps the logs, and block public access to it.',
    cloudformation: denialOf('Logs'),
    edits(fault) {
      if (fault.path === noPolicy) return denyPlainHttp({ ...fault, judged: fault.owner });
      return /^PublicAccessBlock/.test(fault.path) ? [{ set: fault.path, to: true }] : [];
    },
  },
  examples: { resource: 'Logs', line: 7, fails: template(''), passes: template(denyingPolicy('Logs')) },
});

/** Many conditions may decide who writes a log; that somebody may is enough to ask. */
const mostAsked = 8;

function isWritten(kept: readonly Hop[], ask: Ask): boolean {
  if (kept.some(({ isAlways }) => isAlways) || kept.length > mostAsked) return true;
  return kept.some((hop) => hop.inWorld(ask.world));
}

function guards(store: Resource, ask: Ask): Outcome {
  if (store.kind === 'bucket') return guardsPhi(store as Bucket, ask);
  return ask.pass(`${store.name} is reached over HTTPS only and encrypted at rest`);
}

/** Of a log that goes to nothing given, the one that writes it is asked. */
function isGiven(hop: Hop, ask: Ask): Outcome {
  const there = 'where its log goes is asked by itself';
  if (ask.meant({ to: hop.to })) return ask.notApplicable(there);
  const [fact] = hop.inWorld(ask.world)?.facts ?? [];
  const why = `${ask.flow.nameOf(hop.to)}, where its log goes, is not given`;
  return fact ? ask.unknown(fact, why, 'pass the template that makes it') : ask.notApplicable(there);
}
