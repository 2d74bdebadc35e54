import type { Ask } from '../controls/ask.ts';
import { by } from '../controls/links.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { Resource } from '../model/resource.ts';
import { forwardsOf, passesBytesOn } from './listener-steps.ts';
import { seen } from './programs.ts';
import { targetsOf } from './targets.ts';

/** Where a session ends, and what it passes before. */
export interface End {
  readonly node: string;
  readonly via: readonly string[];
}

const byBalancer = by<'listener'>((listener) => listener.loadBalancer);

/** Where a session that arrives at a listener ends: at the listener, or at the targets it hands bytes on to. */
export function endsAt(listener: Listener, ask: Ask): readonly End[] {
  const [through] = seen(() => [passesBytesOn(listener, ask)]);
  if (!through) return [{ node: listener.id, via: [] }];
  const ends = forwardsOf(listener, ask).found.flatMap(({ group }): readonly End[] => {
    const targets = targetsOf(group, ask);
    if (targets.length === 0) return [{ node: group.id, via: [listener.id] }];
    return targets.map(({ id }) => ({ node: id, via: [listener.id, group.id] }));
  });
  return ends.length > 0 ? ends : [{ node: listener.id, via: [] }];
}

/** The same of a load balancer that is asked at some of its ports; the load balancer itself where it is not known to listen there. */
export function endsAtBalancer(balancer: Resource, ports: readonly number[], ask: Ask): readonly End[] {
  const listeners = ask
    .linkedSurely('listener', balancer, byBalancer)
    .filter((each) => ports.includes(ask.known(each.port) ?? -1));
  return listeners.length > 0 ? listeners.flatMap((each) => endsAt(each, ask)) : [{ node: balancer.id, via: [] }];
}
