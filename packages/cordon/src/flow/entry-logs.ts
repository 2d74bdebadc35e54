import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import { associationsOf, type Guarded } from '../controls/web-acl-link.ts';
import type { Fact } from '../model/fact.ts';
import type { Distribution } from '../model/kinds/distribution.ts';
import type { LoadBalancer } from '../model/kinds/load-balancer.ts';
import type { WebAcl } from '../model/kinds/web-acl.ts';
import type { Resource } from '../model/resource.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import { seen } from './programs.ts';

/** A setting by which an entry's requests are written down somewhere. */
export interface EntryLog {
  readonly to: Fact<Text>;
  readonly who?: string;
  readonly says: string;
  /** What a bare name there is the name of. */
  readonly kind?: string;
  readonly via?: readonly string[];
}

/** The buckets that attributes of a load balancer name, where they also switch that log on. */
export function attributeLogs(balancer: LoadBalancer, ask: Ask): readonly EntryLog[] {
  const values = new Map(
    seen(() => ask.need(balancer.attributes) ?? []).flatMap(({ key, value }) => {
      const name = ask.known(key);
      return name === undefined ? [] : [[name, value] as const];
    }),
  );
  return [...values].flatMap(([name, value]) => {
    const log = /^(\w+)\.s3\.enabled$/.exec(name)?.[1];
    const on = ask.known(value);
    const bucket = log && values.get(`${log}.s3.bucket`);
    if (!bucket || !on || spelling(on)?.toLowerCase() !== 'true') return [];
    return [{ to: bucket, kind: 'bucket', who: balancer.name, says: 'writes logs to' }];
  });
}

const bySource = by<'log-source'>((each) => each.source);
const byDelivered = by<'log-delivery'>((each) => each.source);

/** The deliveries that take a resource's logs. */
export function deliveredLogs(resource: Resource, ask: Ask): readonly EntryLog[] {
  return ask.linkedSurely('log-source', resource, bySource).flatMap((source) =>
    ask.linkedSurely('log-delivery', source, byDelivered, source.sourceName).flatMap((delivery) =>
      seen(() => {
        const target = ask.follow('log-target', delivery.target);
        return target ? [{ to: target.target, who: delivery.name, says: `delivers logs of ${resource.name} to` }] : [];
      }),
    ),
  );
}

const byWebAcl = by<'web-acl-log'>((each) => each.webAcl);

/** What web ACLs before an entry write down: requests with their addresses and headers. */
export function webAclLogs(entry: Guarded | Distribution, ask: Ask): readonly EntryLog[] {
  const named = entry.kind === 'distribution' ? [entry.webAcl] : associationsOf(entry, ask).map((each) => each.webAcl);
  const acls: readonly WebAcl[] = named.flatMap((each) =>
    seen(() => {
      const found = ask.followGiven('web-acl', each);
      return found ? [found] : [];
    }),
  );
  return acls.flatMap((acl) =>
    ask.linkedSurely('web-acl-log', acl, byWebAcl).flatMap((log) =>
      seen(() => ask.need(log.destinations) ?? []).map((to) => ({
        to,
        who: log.name,
        says: `writes requests that ${acl.name} looked at to`,
        via: [acl.id],
      })),
    ),
  );
}

/** The streams of what clients ask a distribution for, as it happens. */
export function edgeLogs(distribution: Distribution, ask: Ask): readonly EntryLog[] {
  const behaviors = seen(() => ask.need(distribution.behaviors) ?? []);
  return [distribution.defaultLog, ...behaviors.map(({ log }) => log)].flatMap((named) =>
    seen(() => {
      const log = ask.followGiven('edge-log', named);
      return (log ? (ask.need(log.streams) ?? []) : []).map(({ stream }) => ({
        to: stream,
        says: 'streams requests to',
        via: log ? [log.id] : [],
      }));
    }),
  );
}
