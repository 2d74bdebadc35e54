import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import { groupsOf, type Step } from '../controls/listener-actions.ts';
import type { Doubt } from '../controls/outcome.ts';
import type { Fact } from '../model/fact.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { TargetGroup } from '../model/kinds/target-group.ts';
import type { Text } from '../model/value.ts';
import { seen } from './programs.ts';

const byListener = by<'listener-rule'>((rule) => rule.listener);

/** A target group that a listener forwards to, with the step that does. */
export interface Forward {
  readonly group: TargetGroup;
  readonly named: Fact<Text>;
  readonly step: Step;
}

/** A forward to something that no given template has. */
export interface LostForward {
  readonly step: Step;
  readonly doubt: Doubt;
}

/** Where a listener sends requests on to, by default and by each of its rules. */
export function forwardsOf(listener: Listener, ask: Ask): readonly Forward[] {
  return named(listener, ask).flatMap(({ step, fact }) =>
    seen(ask, () => {
      const group = ask.follow('target-group', fact);
      return group ? [{ group, named: fact, step }] : [];
    }),
  );
}

/** The forwards of which nobody can say where they lead. */
export function lostForwardsOf(listener: Listener, ask: Ask): readonly LostForward[] {
  return named(listener, ask).flatMap(({ step, fact }) => {
    const found = ask.part(() => {
      if (ask.follow('target-group', fact)) return ask.pass();
      return ask.unknown(fact, 'no given template has this target group', 'pass the template that makes it');
    });
    return found.verdict === 'unknown' ? found.doubts.map((doubt) => ({ step, doubt })) : [];
  });
}

function named(listener: Listener, ask: Ask): readonly { readonly step: Step; readonly fact: Fact<Text> }[] {
  const owners = [undefined, ...ask.linkedSurely('listener-rule', listener, byListener)];
  return owners.flatMap((rule) =>
    seen(ask, () => ask.need((rule ?? listener).actions) ?? []).flatMap((action) => {
      const step: Step = { listener, rule, action };
      const facts = seen(ask, () => groupsOf(step, ask));
      return facts.filter((fact) => ask.look(fact).is !== 'absent').map((fact) => ({ step, fact }));
    }),
  );
}

/** Does it hand packets on as they come, so that a session ends at the target and not at the load balancer? */
export function passesBytesOn(listener: Listener, ask: Ask): boolean {
  const protocol = ask.need(listener.protocol)?.toUpperCase();
  return protocol !== undefined && ['TCP', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'].includes(protocol);
}
