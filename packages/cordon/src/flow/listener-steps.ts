import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import { groupsOf, type Step } from '../controls/listener-actions.ts';
import type { Doubt } from '../controls/outcome.ts';
import type { Fact } from '../model/fact.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { TargetGroup } from '../model/kinds/target-group.ts';
import type { Text } from '../model/value.ts';
import { type Sought, seek } from './programs.ts';

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

/** The forwards of a listener, and those of which nobody can say where they lead. */
export interface Forwards {
  readonly found: readonly Forward[];
  readonly lost: readonly LostForward[];
}

/** Where a listener sends requests on to, by default and by each of its rules. */
export function forwardsOf(listener: Listener, ask: Ask): Forwards {
  const found: Forward[] = [];
  const lost: LostForward[] = [];
  for (const { step, named } of stepsOf(listener, ask)) {
    for (const doubt of named.doubts) lost.push({ step, doubt });
    for (const fact of named.found) {
      const tried = ask.part(() => {
        const group = ask.follow('target-group', fact);
        if (!group)
          return ask.unknown(fact, 'no given template has this target group', 'pass the template that makes it');
        found.push({ group, named: fact, step });
        return ask.pass();
      });
      if (tried.verdict === 'unknown') for (const doubt of tried.doubts) lost.push({ step, doubt });
    }
  }
  return { found, lost };
}

/** What names a target group in each step. Where the steps cannot be read, that is said of the listener or rule as one. */
function stepsOf(listener: Listener, ask: Ask): readonly { readonly step: Step; readonly named: Sought<Fact<Text>> }[] {
  const owners = [undefined, ...ask.linkedSurely('listener-rule', listener, byListener)];
  return owners.flatMap((rule) => {
    const actions = seek(() => ask.need((rule ?? listener).actions) ?? []);
    const unread = { step: { listener, rule, action: undefined }, named: { found: [], doubts: actions.doubts } };
    const steps = actions.found.map((action) => {
      const step: Step = { listener, rule, action };
      const { found, doubts } = seek(() => groupsOf(step, ask));
      return { step, named: { found: found.filter((fact) => ask.look(fact).is !== 'absent'), doubts } };
    });
    return actions.doubts.length > 0 ? [unread, ...steps] : steps;
  });
}

/** Does it hand packets on as they come, so that a session ends at the target and not at the load balancer? */
export function passesBytesOn(listener: Listener, ask: Ask): boolean {
  const protocol = ask.need(listener.protocol)?.toUpperCase();
  return protocol !== undefined && ['TCP', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'].includes(protocol);
}
