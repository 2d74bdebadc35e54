import type { Ask } from '../controls/ask.ts';
import { by, type Naming, textsIn } from '../controls/links.ts';
import { meantResource } from '../controls/meant-resource.ts';
import type { TargetGroup } from '../model/kinds/target-group.ts';
import type { Resource } from '../model/resource.ts';
import { spelling } from '../model/text.ts';
import { seek, seen } from './programs.ts';

const byBalancer = by<'listener'>((listener) => listener.loadBalancer);

const byTargetGroups: Naming<'fleet'> = ({ targetGroups, trafficSources }, chooser) => {
  const sources = trafficSources.find(chooser);
  return [
    ...textsIn(targetGroups, chooser),
    ...(sources.is === 'known' ? sources.value.map(({ source }) => source.find(chooser)) : []),
  ];
};

const byServedGroups: Naming<'container-service'> = ({ loadBalancers }, chooser) => {
  const found = loadBalancers.find(chooser);
  const served = found.is === 'known' ? found.value : [];
  return served.flatMap((each) => [each.targetGroup.find(chooser), each.alternateTargetGroup.find(chooser)]);
};

/** What is registered in a target group by an address, or by a name that no given template has: how it is written, where that can be read. */
export function lostTargetsOf(group: TargetGroup, ask: Ask): readonly (string | undefined)[] {
  const targets = seek(() => ask.need(group.targets) ?? []);
  const lost = targets.found.flatMap(({ target }) => {
    const text = ask.known(target);
    const meant = text && meantResource(text);
    return meant && ask.meant(meant) ? [] : [text && spelling(text)];
  });
  return targets.doubts.length > 0 ? [undefined, ...lost] : lost;
}

/** Who receives what is sent to a target group: instances, fleets, functions, container services, or listeners of another load balancer. */
export function targetsOf(group: TargetGroup, ask: Ask): readonly Resource[] {
  const written = seen(() => ask.need(group.targets) ?? []).flatMap(({ target, port }) =>
    seen(() => {
      const text = ask.need(target);
      const meant = text && meantResource(text);
      const found = meant && ask.meant(meant);
      if (!found) return [];
      if (found.kind !== 'load-balancer') return [found];
      const wanted = ask.need(port) ?? ask.need(group.port);
      return ask.linkedSurely('listener', found, byBalancer).filter((each) => ask.known(each.port) === wanted);
    }),
  );
  return [
    ...new Set([
      ...written,
      ...ask.linkedSurely('fleet', group, byTargetGroups),
      ...ask.linkedSurely('container-service', group, byServedGroups),
    ]),
  ];
}
