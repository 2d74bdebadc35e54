import type { Ask } from '../controls/ask.ts';
import { byEach } from '../controls/links.ts';
import type { ClassicListener, ClassicLoadBalancer } from '../model/kinds/classic-load-balancer.ts';
import type { Resource } from '../model/resource.ts';
import { allMeant } from './meant-by.ts';

const byName = byEach<'fleet'>((fleet) => fleet.classicLoadBalancers);

/** The given instances and fleets behind a Classic Load Balancer. */
export function membersOf(balancer: ClassicLoadBalancer, ask: Ask): readonly Resource[] {
  return [...allMeant('instance', balancer.instances, ask), ...ask.linkedSurely('fleet', balancer, byName)];
}

/** Does it hand bytes on unread? With TLS behind a TCP front it encrypts anew. */
export function passesUnread(listener: ClassicListener, ask: Ask): boolean {
  const [front, back] = [listener.protocol, listener.instanceProtocol].map((each) => ask.known(each)?.toUpperCase());
  return front === 'TCP' && (back === undefined || back === 'TCP');
}

/** What is spoken in front, or behind, with its port. */
export function spokenBy(listener: ClassicListener, side: 'front' | 'back', ask: Ask): string {
  const front = ask.known(listener.protocol)?.toUpperCase();
  const spoken = side === 'front' ? front : (ask.known(listener.instanceProtocol)?.toUpperCase() ?? front);
  const port = ask.known(side === 'front' ? listener.port : listener.instancePort);
  return [spoken, port].filter((each) => each !== undefined).join(' ');
}
