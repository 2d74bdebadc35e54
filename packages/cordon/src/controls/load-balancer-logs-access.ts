import type { ClassicLoadBalancer } from '../model/kinds/classic-load-balancer.ts';
import type { LoadBalancer } from '../model/kinds/load-balancer.ts';
import type { Ask } from './ask.ts';
import { type BalancerLog, balancerLogs, writesLog } from './balancer-logs.ts';
import { control, type EditValue } from './control.ts';
import { by } from './links.ts';
import { determinedLogs } from './log-determination.ts';
import { type Outcome, together } from './outcome.ts';

const template = (enabled: string) => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Subnets: [subnet-0a1b2c3d, subnet-4e5f6a7b]
      LoadBalancerAttributes:
        - { Key: access_logs.s3.bucket, Value: clinic-access-logs }
        - Key: access_logs.s3.enabled
          Value: "${enabled}"
`;

const bucket: EditValue = 'clinic-access-logs';
const isBalancerLog = (log: string): log is BalancerLog => Object.hasOwn(balancerLogs, log);

export const loadBalancerLogsAccess = control({
  id: 'load-balancer-logs-access',
  obligations: ['ELB-LOG'],
  title: 'Load balancers write the logs that were determined to be enough',
  why: 'Without a log nobody can tell later who reached PHI, and from where. Access logs are the least, unless it was determined otherwise.',
  decides: [
    'Access logs are asked for, or the logs that an attestation for ELB-LOG in cordon.yaml says were determined to be enough.',
    'A log counts where the attributes switch it on, or where a given delivery of CloudWatch Logs takes it. It fails where neither is seen.',
    'A Classic Load Balancer knows access logs only. A Gateway Load Balancer keeps none and is not applicable.',
    'A pass says who determined these logs to be enough, or that nobody recorded it.',
  ],
  open: [
    'A listener of a Network Load Balancer that is not TLS leaves no access log: log at the target or by flow logs, and record that this is enough.',
    'An attribute or a delivery that comes from elsewhere: write it in the template.',
  ],
  on: ['load-balancer', 'classic-load-balancer'],
  check(resource, ask) {
    if (resource.kind === 'load-balancer' && ask.need(resource.type) === 'gateway') {
      return ask.notApplicable('it hands packets to an appliance and keeps no access logs');
    }
    const determined = determinedLogs('ELB-LOG', resource, ask);
    const wanted = determined ? determined.logs.filter(isBalancerLog) : (['access'] as const);
    const judged = ask.every(wanted, (log) =>
      resource.kind === 'load-balancer' ? judge(resource, log, ask) : judgeClassic(resource, log, ask),
    );
    if (judged.verdict === 'fail' || judged.verdict === 'unknown') return judged;
    return ask.pass(...(judged.verdict === 'pass' ? judged.notes : []), determined?.said ?? nobodySaid);
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Switch access logs on and name a bucket that lets the load balancer write; or record in cordon.yaml which logs were determined to be enough.',
    cloudformation: `LoadBalancerAttributes:
  - { Key: access_logs.s3.enabled, Value: "true" }
  - { Key: access_logs.s3.bucket, Value: ${bucket} }`,
    edits({ path, got }) {
      if (path.endsWith('.Value')) return [{ set: path, to: 'true' }];
      if (path === 'AccessLoggingPolicy.Enabled') {
        const named = { set: 'AccessLoggingPolicy.S3BucketName', to: bucket };
        return [{ set: path, to: true }, ...(got === 'false' ? [] : [named])];
      }
      const attribute = got.replace('no ', '');
      return [
        { append: path, item: { Key: attribute, Value: 'true' } },
        { append: path, item: { Key: attribute.replace('enabled', 'bucket'), Value: bucket } },
      ];
    },
  },
  examples: { resource: 'Portal', line: 9, fails: template('false'), passes: template('true') },
});

const nobodySaid = 'nobody recorded that these logs are enough';
const byBalancer = by<'listener'>((listener) => listener.loadBalancer);

/** A Network Load Balancer logs TLS sessions only (its guide, access logs, read 2026-11-23). */
function judge(balancer: LoadBalancer, log: BalancerLog, ask: Ask): Outcome {
  if (ask.need(balancer.type) !== 'network') return writesLog(balancer, log, ask);
  const leavesNone = ask.linkedSurely('listener', balancer, byBalancer).map((listener) =>
    ask.part(() => {
      if (ask.need(listener.protocol)?.toUpperCase() === 'TLS') return ask.notApplicable('it leaves a log');
      const why = `a Network Load Balancer logs TLS sessions only; what ${listener.name} passes on leaves no log there`;
      return ask.unknown(listener, why, 'log at the target or by flow logs, and record that this is enough');
    }),
  );
  const logsNothing = leavesNone.length > 0 && leavesNone.every((each) => each.verdict === 'unknown');
  return together(logsNothing ? leavesNone : [ask.part(() => writesLog(balancer, log, ask)), ...leavesNone]);
}

function judgeClassic(balancer: ClassicLoadBalancer, log: BalancerLog, ask: Ask): Outcome {
  if (log !== 'access') return ask.notApplicable('a Classic Load Balancer knows access logs only');
  if (ask.isGiven(balancer.accessLogs) && ask.need(balancer.accessLogs)) return ask.pass();
  return ask.fail({
    at: balancer.accessLogs,
    got: ask.isGiven(balancer.accessLogs) ? 'false' : 'no access logs',
    want: 'true',
    says: `${balancer.name} writes no access logs`,
  });
}
