import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import { groupsOf, type Step } from '../controls/listener-actions.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { TargetGroup } from '../model/kinds/target-group.ts';
import { joined, type Sought, seek } from './programs.ts';

const byListener = by<'listener-rule'>((rule) => rule.listener);

/** A target group that a listener forwards to, with the step that does. */
export interface Forward {
  readonly group: TargetGroup;
  readonly step: Step;
}

/** Where a listener sends requests on to, by default and by each of its rules, and what of that cannot be read. */
export function forwardsOf(listener: Listener, ask: Ask): Sought<Forward> {
  const owners = [undefined, ...ask.linkedSurely('listener-rule', listener, byListener)];
  const all = owners.map((rule) => {
    const actions = seek(ask, () => ask.need((rule ?? listener).actions) ?? []);
    const forwards = actions.found.map((action) => groupsOfStep({ listener, rule, action }, ask));
    return joined([{ found: [], doubts: actions.doubts }, ...forwards]);
  });
  return joined(all);
}

function groupsOfStep(step: Step, ask: Ask): Sought<Forward> {
  const named = seek(ask, () => groupsOf(step, ask));
  const followed = named.found.map((each) =>
    seek(ask, () => {
      const group = ask.isGiven(each) ? ask.follow('target-group', each) : undefined;
      if (group) return [{ group, step }];
      if (!ask.isGiven(each)) return [];
      return ask.undetermined(each, {
        why: `${each.path} names a target group that is not given`,
        settle: 'pass the template that makes it',
      });
    }),
  );
  return joined([{ found: [], doubts: named.doubts }, ...followed]);
}

/** Does it hand packets on as they come, so that a session ends at the target and not at the load balancer? */
export function passesBytesOn(listener: Listener, ask: Ask): boolean {
  const protocol = ask.need(listener.protocol)?.toUpperCase();
  return protocol !== undefined && ['TCP', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'].includes(protocol);
}
