import type { Chooser } from '../model/chooser.ts';
import type { Found } from '../model/fact.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { ListenerRule } from '../model/kinds/listener-rule.ts';
import type { TargetGroup } from '../model/kinds/target-group.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import { encryptsClients } from './listener-front.ts';
import type { Outcome } from './outcome.ts';

/** Every target group that a listener or a rule forwards to, alone or by weight. */
function groupsOf(each: Listener | ListenerRule, chooser: Chooser): readonly Found<Text>[] {
  const actions = each.actions.find(chooser);
  if (actions.is !== 'known') return [actions];
  return actions.value.flatMap((action) => {
    const weighted = action.targetGroups.find(chooser);
    const several = weighted.is === 'known' ? weighted.value.map((one) => one.targetGroup.find(chooser)) : [weighted];
    return [action.targetGroup.find(chooser), ...several];
  });
}

/**
 * A TLS listener decrypts; where its target group speaks TCP, what it decrypted goes on in the clear (Network Load
 * Balancer guide, listeners, read 2026-11-23). Not applicable where no given listener does that.
 */
export function isHandedDecrypted(group: TargetGroup, protocol: string, ask: Ask): Outcome {
  const judge = (listener: Listener | undefined): Outcome => {
    if (!listener || ask.need(listener.protocol)?.toUpperCase() !== 'TLS')
      return ask.notApplicable('its listener ends no TLS');
    return ask.fail({
      at: group.protocol,
      got: protocol,
      want: 'TLS',
      says: `${group.name} receives in the clear what ${listener.name} decrypted: a TLS listener passes nothing through`,
    });
  };
  return ask.all(
    () => ask.every(ask.linkedSurely('listener', group, groupsOf), judge),
    () =>
      ask.every(ask.linkedSurely('listener-rule', group, groupsOf), (rule) =>
        judge(ask.follow('listener', rule.listener)),
      ),
  );
}

const byBalancer = by<'listener'>((listener) => listener.loadBalancer);

/** A group of Application Load Balancers: bytes pass through to the listener on the same port, which is what counts. */
export function reachesEncryptedListener(group: TargetGroup, ask: Ask): Outcome {
  const targets = ask.need(group.targets) ?? [];
  const settle = 'pass the template that makes the Application Load Balancer and its listener';
  if (targets.length === 0) return ask.unknown(group, 'it names no load balancer as its target', settle);
  return ask.every(targets, (target) => {
    const balancer = ask.follow('load-balancer', target.target);
    if (!balancer) return ask.unknown(target.target, 'no given template has this load balancer', settle);
    const port = ask.need(target.port) ?? ask.need(group.port);
    const listeners = ask.linked('listener', balancer, byBalancer);
    const there = listeners.filter((listener) => ask.need(listener.port) === port);
    if (there.length === 0)
      return ask.unknown(target.target, `no given listener of ${balancer.name} has port ${port}`, settle);
    return ask.every(there, (listener) => encryptsClients(listener, ask));
  });
}
