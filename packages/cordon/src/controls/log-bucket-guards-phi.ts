import type { Bucket } from '../model/kinds/bucket.ts';
import type { Ask } from './ask.ts';
import { guardsPhi } from './bucket-guards.ts';
import { control } from './control.ts';
import { denyPlainHttp, noPolicy } from './deny-plain-http.ts';
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

const policy = `  LogsPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Logs
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt Logs.Arn, !Sub "\${Logs.Arn}/*"]
            Condition: { Bool: { aws:SecureTransport: "false" } }
`;

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
    'It is asked of each load balancer listener, distribution, API, trail and bucket that writes a log of requests or of objects, about the place the log goes to.',
    'A bucket has to refuse plain HTTP, block public access and encrypt at rest. Any way of encrypting counts: load balancers and access logs of buckets can write to SSE-S3 alone.',
    'A bucket that says nothing of public access passes that part: new buckets block it. One that says something has to say it of all four ways.',
    'A log group, a stream and a delivery stream pass: they are reached over HTTPS only and are encrypted at rest, by keys of the service at least.',
    'Flow logs of networks are not asked about: they hold addresses and sizes, nothing of what is sent.',
  ],
  open: ['A bucket that no given template makes: pass the template that does.'],
  on: ['phi-carrier'],
  tacit: true,
  check(resource, ask) {
    const written = ask.flow.hopsOf(resource).filter(({ sort, from }) => logs.has(sort) && from === resource.id);
    if (written.length === 0) return ask.notApplicable('it writes no log of requests or of objects');
    return ask.every(written, (hop) => judge(hop, ask));
  },
  fix: {
    effect: 'in-place',
    does: 'Deny plain HTTP in the policy of the bucket that keeps the logs, and block public access to it.',
    cloudformation:
      '- Effect: Deny\n  Principal: "*"\n  Action: s3:*\n  Resource:\n    - !GetAtt Logs.Arn\n    - !Sub ${Logs.Arn}/*\n  Condition:\n    Bool:\n      aws:SecureTransport: "false"',
    edits(fault) {
      if (fault.path === noPolicy) return denyPlainHttp({ ...fault, judged: fault.owner });
      return /^PublicAccessBlock/.test(fault.path) ? [{ set: fault.path, to: true }] : [];
    },
  },
  examples: { resource: 'Documents', line: 7, fails: template(''), passes: template(policy) },
});

function judge(hop: Hop, ask: Ask): Outcome {
  const found = hop.inWorld(ask.world);
  if (!found) return ask.notApplicable('the log is not written in this configuration');
  const store = ask.meant({ is: 'reference', to: hop.to, attribute: 'Ref' });
  if (store?.kind === 'bucket') return guardsPhi(store as Bucket, ask);
  if (store) return ask.pass(`${store.name} is reached over HTTPS only and encrypted at rest`);
  const why = `${ask.flow.nameOf(hop.to)}, where its log goes, is not given`;
  const [fact] = found.facts;
  return fact ? ask.unknown(fact, why, 'pass the template that makes it') : ask.notApplicable(why);
}
