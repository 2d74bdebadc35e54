import type { Fact } from '../model/fact.ts';
import type { ClassicListener } from '../model/kinds/classic-load-balancer.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { Ask } from './ask.ts';
import { everyAction, groupsOf, type Step, sendsOnToHttps } from './listener-actions.ts';
import type { Outcome } from './outcome.ts';

/** Does the listener encrypt its sessions with whoever connects to it? Shared by the controls that meet a listener. */
export function encryptsClients(listener: Listener, ask: Ask): Outcome {
  const protocol = ask.need(listener.protocol)?.toUpperCase();
  if (protocol === 'HTTPS' || protocol === 'TLS') return ask.pass();
  if (protocol === undefined) return withoutProtocol(listener, ask);
  if (protocol === 'TCP' && endsAtBalancers(listener, ask)) return ask.notApplicable(endsThere);
  if (protocol !== 'HTTP') return passesThrough(ask, listener.protocol, protocol);
  // A listener that only sends clients on to HTTPS hands out no PHI; one rule that forwards is enough to spoil it.
  return everyAction(listener, ask, (step) => (sendsOnToHttps(step, ask) ? ask.pass(inTheClear) : plain(step, ask)));
}

const endsThere = 'its sessions end at an Application Load Balancer, whose own listener is judged';

/** Does everything that comes in go on to Application Load Balancers? They end what they receive. */
function endsAtBalancers(listener: Listener, ask: Ask): boolean {
  const ends = ask.part(() =>
    everyAction(listener, ask, (step) => {
      const groups = groupsOf(step, ask).map((group) => ask.follow('target-group', group));
      const all = groups.length > 0 && groups.every((group) => group && ask.need(group.targetType) === 'alb');
      return all ? ask.pass() : ask.unknown(listener, 'it ends elsewhere', '');
    }),
  );
  return ends.verdict === 'pass';
}

const inTheClear = 'it only redirects to HTTPS; the first request still crosses in the clear';

/** Only a Gateway Load Balancer's listener has no protocol to name. */
function withoutProtocol(listener: Listener, ask: Ask): Outcome {
  const balancer = ask.isGiven(listener.loadBalancer) ? ask.follow('load-balancer', listener.loadBalancer) : undefined;
  if (balancer && ask.need(balancer.type) === 'gateway') return ask.notApplicable(handsOver);
  return ask.unknown(listener.protocol, 'no protocol is named', 'write Protocol: HTTPS');
}

function plain({ listener, rule, action }: Step, ask: Ask): Outcome {
  return ask.fail({
    at: rule ? (action?.type ?? rule.actions) : listener.protocol,
    got: rule ? `HTTP, where ${rule.name} applies` : 'HTTP',
    want: 'HTTPS, or nothing but a redirect to HTTPS',
    says: `${listener.name} speaks plain HTTP with its clients${rule ? ` where ${rule.name} applies` : ''}`,
  });
}

/** The same of a Classic Load Balancer's listener, which is no resource of its own. */
export function classicEncryptsClients({ protocol }: ClassicListener, name: string, ask: Ask): Outcome {
  const spoken = ask.need(protocol)?.toUpperCase();
  if (spoken === 'HTTPS' || spoken === 'SSL') return ask.pass();
  if (spoken === 'HTTP') {
    const says = `${name} speaks plain HTTP with its clients`;
    return ask.fail({ at: protocol, got: spoken, want: 'HTTPS', says });
  }
  if (spoken === undefined) return ask.unknown(protocol, 'no protocol is named', 'write Protocol: HTTPS');
  return passesThrough(ask, protocol, spoken);
}

const handsOver = 'a Gateway Load Balancer hands packets to an appliance';

/** What passes through is TLS or not; only the bytes show it. */
export function passesThrough(ask: Ask, at: Fact<unknown>, protocol: string): Outcome {
  if (protocol === 'GENEVE') return ask.notApplicable(handsOver);
  // A QUIC listener takes version 1 only (Network Load Balancer guide, read 2026-11-23), and that is never without TLS.
  if (protocol === 'QUIC') return ask.pass('QUIC always carries TLS 1.3 (RFC 9001), which ends at the target');
  return ask.unknown(
    at,
    `${protocol} passes bytes on as they come; only the bytes show whether they are TLS`,
    'probe the running entry, or end TLS at the load balancer',
  );
}
