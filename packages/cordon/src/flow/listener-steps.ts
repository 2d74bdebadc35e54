import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import { groupsOf, type Step } from '../controls/listener-actions.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { TargetGroup } from '../model/kinds/target-group.ts';
import { seen } from './programs.ts';

const byListener = by<'listener-rule'>((rule) => rule.listener);

/** A target group that a listener forwards to, with the step that does. */
export interface Forward {
  readonly group: TargetGroup;
  readonly step: Step;
}

/** Where a listener sends requests on to, by default and by each of its rules. */
export function forwardsOf(listener: Listener, ask: Ask): readonly Forward[] {
  const owners = [undefined, ...ask.linkedSurely('listener-rule', listener, byListener)];
  return owners.flatMap((rule) =>
    seen(ask, () => ask.need((rule ?? listener).actions) ?? []).flatMap((action) =>
      seen(ask, () => {
        const step: Step = { listener, rule, action };
        return groupsOf(step, ask).flatMap((named) => {
          const group = ask.isGiven(named) ? ask.follow('target-group', named) : undefined;
          return group ? [{ group, step }] : [];
        });
      }),
    ),
  );
}

/** Does it hand packets on as they come, so that a session ends at the target and not at the load balancer? */
export function passesBytesOn(listener: Listener, ask: Ask): boolean {
  const protocol = ask.need(listener.protocol)?.toUpperCase();
  return protocol !== undefined && ['TCP', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'].includes(protocol);
}
