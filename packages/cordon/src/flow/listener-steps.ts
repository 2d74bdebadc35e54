import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import { groupsOf, type Step } from '../controls/listener-actions.ts';
import type { Doubt, Outcome } from '../controls/outcome.ts';
import type { Fact } from '../model/fact.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { ListenerRule } from '../model/kinds/listener-rule.ts';
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

/** What of its forwards nobody can read: the whole of them, or where one leads. */
export function lostForwardsOf(listener: Listener, ask: Ask): readonly LostForward[] {
  const lost: LostForward[] = [];
  const read = (step: Step, run: () => Outcome) => {
    const found = ask.part(run);
    if (found.verdict === 'unknown') lost.push(...found.doubts.map((doubt) => ({ step, doubt })));
  };
  for (const rule of ownersIn(listener, ask)) {
    read({ listener, rule, action: undefined }, () => {
      for (const action of ask.need((rule ?? listener).actions) ?? []) {
        const step = { listener, rule, action };
        read(step, () => {
          for (const fact of groupsOf(step, ask)) read(step, () => isGivenGroup(fact, ask));
          return ask.pass();
        });
      }
      return ask.pass();
    });
  }
  return lost;
}

function isGivenGroup(fact: Fact<Text>, ask: Ask): Outcome {
  if (!ask.isGiven(fact) || ask.follow('target-group', fact)) return ask.pass();
  return ask.unknown(fact, 'no given template has this target group', 'pass the template that makes it');
}

/** The listener itself, as nothing, and each of its rules. */
function ownersIn(listener: Listener, ask: Ask): readonly (ListenerRule | undefined)[] {
  return [undefined, ...ask.linkedSurely('listener-rule', listener, byListener)];
}

function named(listener: Listener, ask: Ask): readonly { readonly step: Step; readonly fact: Fact<Text> }[] {
  return ownersIn(listener, ask).flatMap((rule) =>
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
