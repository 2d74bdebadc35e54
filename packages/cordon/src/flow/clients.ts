import type { Ask } from '../controls/ask.ts';
import type { Fact } from '../model/fact.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';
import { allMeant, meantOf } from './meant-by.ts';
import { internet, place } from './places.ts';
import { programsIn } from './program-groups.ts';
import { opens, rulesOf, senderOf } from './rules.ts';

/** Clients of something that is reached within its network only. */
export function clientsInside(of: Resource): string {
  return place('inside', 'clients inside', of.id);
}

/**
 * Who can reach a listener: everyone, or whoever is inside its network. Undefined where the groups of its load balancer let in
 * nobody but given programs: those are found by their groups, and there are no others.
 */
export function clientsOf(listener: Listener, ask: Ask): string | undefined {
  const balancer = meantOf('load-balancer', listener.loadBalancer, ask);
  return balancer ? clientsOfBalancer(balancer, ask.known(listener.port), ask) : internet;
}

export function clientsOfBalancer(balancer: Balancer, port: number | undefined, ask: Ask): string | undefined {
  const scheme = ask.look(balancer.scheme);
  if (scheme.is !== 'known' || scheme.value !== 'internal') return internet;
  return admitsProgramsOnly(balancer, port, ask) ? undefined : clientsInside(balancer);
}

interface Balancer extends Resource {
  readonly scheme: Fact<string>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
}

function admitsProgramsOnly(balancer: Balancer, port: number | undefined, ask: Ask): boolean {
  const groups = allMeant('security-group', balancer.securityGroups, ask);
  if (groups.length === 0 || groups.length !== ask.known(balancer.securityGroups)?.length) return false;
  const rules = groups.flatMap((group) => rulesOf(group, ask)).filter((rule) => opens(rule, port, ask));
  return (
    rules.length > 0 &&
    rules.every((rule) => {
      const sender = senderOf(rule, ask);
      return sender !== undefined && programsIn(sender, ask).length > 0;
    })
  );
}
