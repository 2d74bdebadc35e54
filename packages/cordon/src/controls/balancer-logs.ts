import type { LoadBalancer } from '../model/kinds/load-balancer.ts';
import { gapOf, spelling } from '../model/text.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

/** The logs that a load balancer can write, and what its attributes and deliveries call them. */
export const balancerLogs = {
  access: { attribute: 'access_logs.s3.enabled', delivered: 'ACCESS_LOGS' },
  connection: { attribute: 'connection_logs.s3.enabled', delivered: 'CONNECTION_LOGS' },
  'health-check': { attribute: 'health_check_logs.s3.enabled', delivered: 'HEALTH_CHECK_LOGS' },
} as const;

export type BalancerLog = keyof typeof balancerLogs;

const bySource = by<'log-source'>((each) => each.source);
const byName = by<'log-delivery'>((each) => each.source);

/** Does it write this log: to a bucket by its own attributes, or through a delivery that those do not show? */
export function writesLog(balancer: LoadBalancer, log: BalancerLog, ask: Ask): Outcome {
  const itself = ask.part(() => byAttribute(balancer, log, ask));
  if (itself.verdict === 'pass') return itself;
  const delivered = ask.part(() => byDelivery(balancer, log, ask));
  if (delivered.verdict === 'pass') return delivered;
  return itself.verdict === 'unknown' || delivered.verdict === 'not-applicable' ? itself : delivered;
}

function byAttribute(balancer: LoadBalancer, log: BalancerLog, ask: Ask): Outcome {
  const { attribute } = balancerLogs[log];
  const says = `${balancer.name} is not seen to write ${log} logs`;
  const found = (ask.need(balancer.attributes) ?? []).map(({ key, value }) =>
    ask.part(() => {
      if (ask.need(key) !== attribute) return ask.notApplicable('another attribute');
      const text = ask.need(value);
      const gap = text && gapOf(text);
      if (gap) return ask.undetermined(value, gap);
      const spelled = text && spelling(text);
      if (spelled?.toLowerCase() === 'true') return ask.pass();
      return ask.fail({ at: value, got: spelled ?? 'nothing', want: 'true', says });
    }),
  );
  const worded = ['pass', 'unknown', 'fail'].map((verdict) => found.find((each) => each.verdict === verdict));
  const decided = worded.find((each) => each !== undefined);
  if (decided) return decided;
  return ask.fail({ at: balancer.attributes, got: `no ${attribute}`, want: `${attribute} true`, says });
}

/** A source alone sends nothing; a delivery has to join it with where it goes. */
function byDelivery(balancer: LoadBalancer, log: BalancerLog, ask: Ask): Outcome {
  const sources = ask.linked('log-source', balancer, bySource);
  const joined = sources.map((source) =>
    ask.part(() => {
      if (!ask.need(source.logType)?.endsWith(balancerLogs[log].delivered)) return ask.notApplicable('another log');
      return ask.linked('log-delivery', source, byName, source.sourceName).length > 0
        ? ask.pass(`${source.name} delivers its ${log} logs`)
        : ask.notApplicable('no delivery takes it');
    }),
  );
  return (
    joined.find((each) => each.verdict === 'pass') ??
    joined.find((each) => each.verdict === 'unknown') ??
    ask.notApplicable('no delivery is given')
  );
}
