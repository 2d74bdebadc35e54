import type { Fact } from '../model/fact.ts';
import type { Action, Listener } from '../model/kinds/listener.ts';
import type { ListenerRule } from '../model/kinds/listener-rule.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

const byListener = by<'listener-rule'>('listener', (rule) => rule.listener);

/** Does the listener encrypt its sessions with whoever connects to it? Shared by the controls that meet a listener. */
export function encryptsClients(listener: Listener, ask: Ask): Outcome {
  const protocol = ask.need(listener.protocol)?.toUpperCase();
  if (protocol === 'HTTPS' || protocol === 'TLS') return ask.pass();
  if (protocol === undefined) return withoutProtocol(listener, ask);
  if (protocol !== 'HTTP') return passesThrough(ask, listener.protocol, protocol);
  // A listener that only sends clients on to HTTPS hands out no PHI; one rule that forwards is enough to spoil it.
  return ask.all(
    () => judgeActions(ask.need(listener.actions) ?? [], listener, undefined, ask),
    () => ask.every(ask.linkedSurely('listener-rule', listener, byListener), (rule) => judgeRule(rule, listener, ask)),
    () =>
      ask.every(ask.linkedPerhaps('listener-rule', byListener), ({ resource, doubt }) => {
        if (ask.part(() => judgeRule(resource, listener, ask)).verdict === 'pass')
          return ask.notApplicable('it only redirects');
        return ask.unknown(doubt, doubt.why, doubt.settle);
      }),
    () => {
      ask.nothingActsOn(listener);
      return ask.notApplicable('nothing else acts on it');
    },
  );
}

/** Only a Gateway Load Balancer's listener has no protocol to name. */
function withoutProtocol(listener: Listener, ask: Ask): Outcome {
  const balancer = ask.isGiven(listener.loadBalancer) ? ask.follow('load-balancer', listener.loadBalancer) : undefined;
  if (balancer && ask.need(balancer.type) === 'gateway') return ask.notApplicable(handsOver);
  return ask.unknown(listener.protocol, 'no protocol is named', 'write Protocol: HTTPS');
}

function judgeRule(rule: ListenerRule, listener: Listener, ask: Ask): Outcome {
  return judgeActions(ask.need(rule.actions) ?? [], listener, rule, ask);
}

function judgeActions(
  actions: readonly Record<Action>[],
  listener: Listener,
  rule: ListenerRule | undefined,
  ask: Ask,
): Outcome {
  const plain = (action?: Action) =>
    ask.fail({
      at: rule ? (action?.type ?? rule.actions) : listener.protocol,
      path: rule ? `${rule.name}.${action?.type.path ?? rule.actions.path}` : listener.protocol.path,
      got: 'HTTP',
      want: 'HTTPS, or nothing but a redirect to HTTPS',
      says: `${listener.name} speaks plain HTTP with its clients${rule ? ` where ${rule.name} applies` : ''}`,
    });
  if (actions.length === 0) return plain();
  return ask.every(actions, (action) => {
    if (ask.need(action.type) !== 'redirect') return plain(action);
    const to = ask.need(action.redirectProtocol)?.toUpperCase();
    return to === 'HTTPS'
      ? ask.pass('it only redirects to HTTPS; the first request still crosses in the clear')
      : plain(action);
  });
}

const handsOver = 'a Gateway Load Balancer hands packets to an appliance';

/** What passes through is TLS or not; only the bytes show it. */
export function passesThrough(ask: Ask, at: Fact<string>, protocol: string): Outcome {
  if (protocol === 'GENEVE') return ask.notApplicable(handsOver);
  return ask.unknown(
    at,
    `${protocol} passes bytes on as they come; only the bytes show whether they are TLS`,
    'probe the running entry, or end TLS at the load balancer',
  );
}
