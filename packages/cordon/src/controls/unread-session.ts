import { clearTextPortsIn } from '../facts/ports.ts';
import type { Fact } from '../model/fact.ts';
import type { ClassicListener } from '../model/kinds/classic-load-balancer.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { passesThrough } from './listener-front.ts';
import type { Outcome } from './outcome.ts';

/** What a front of this protocol is by itself, where it passes nothing through. */
export function endsItself(protocol: string, ask: Ask): Outcome | undefined {
  if (['HTTPS', 'TLS', 'SSL'].includes(protocol))
    return ask.pass('it ends each session itself: nothing passes through');
  if (protocol !== 'HTTP') return undefined;
  return ask.notApplicable(
    'what speaks HTTP passes nothing through, WebSocket or not; it is judged as a plain listener',
  );
}

/** Where a session that nobody reads on the way ends. */
export function judgeUnread(listener: Listener, protocol: string, to: Fact<Text>, ask: Ask): Outcome {
  const group = ask.follow('target-group', to);
  if (!group) return passesThrough(ask, listener.protocol, protocol);
  if (ask.need(group.targetType) === 'alb') {
    return ask.notApplicable(`${group.name} ends it at an Application Load Balancer, whose listener is judged`);
  }
  return judgePort(listener.protocol, protocol, ask.need(group.port), listener.name, ask);
}

/** The port it ends at may be one whose protocol knows no TLS; any other shows nothing. */
function judgePort(at: Fact<string>, protocol: string, port: number | undefined, name: string, ask: Ask): Outcome {
  const [clear] =
    protocol.startsWith('TCP') && port ? clearTextPortsIn(port, port).filter((each) => !each.upgrade) : [];
  if (!clear) return passesThrough(ask, at, protocol);
  const says = `${name} passes ${clear.protocol} (${clear.port}) through in the clear`;
  return ask.fail({ at, got: `${protocol} to port ${clear.port}`, want: 'TLS, or a port that speaks it', says });
}

/** The same of a listener that names its instances' port and protocol itself. */
export function judgeClassicUnread(
  { protocol, instanceProtocol, instancePort }: ClassicListener,
  name: string,
  ask: Ask,
): Outcome {
  const front = ask.need(protocol)?.toUpperCase() ?? 'TCP';
  const ended = endsItself(front, ask);
  if (ended) return ended;
  const back = ask.need(instanceProtocol)?.toUpperCase() ?? 'TCP';
  if (back !== 'TCP') {
    const why = 'it encrypts anew what it receives unread; whether clients encrypt that before is not shown';
    return ask.unknown(instanceProtocol, why, 'use SSL on both sides, or TCP on both for TLS that the instance ends');
  }
  return judgePort(protocol, front, ask.need(instancePort), name, ask);
}
