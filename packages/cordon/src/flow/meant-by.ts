import type { Ask } from '../controls/ask.ts';
import { meantResource } from '../controls/meant-resource.ts';
import type { Fact } from '../model/fact.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';

/** The given resource that a text as a whole refers to in this world, of whatever kind; it ends nothing. */
export function meantBy(fact: Fact<Text>, ask: Ask): Resource | undefined {
  const found = ask.look(fact);
  const meant = found.is === 'known' ? meantResource(found.value) : undefined;
  const resource = meant && ask.meant(meant);
  return resource?.exists(ask.world) ? resource : undefined;
}

/** The same of one kind. */
export function meantOf<K extends keyof KindMap>(kind: K, fact: Fact<Text>, ask: Ask): KindMap[K] | undefined {
  const resource = meantBy(fact, ask);
  return resource?.kind === kind ? (resource as KindMap[K]) : undefined;
}

/** The given resources of a kind that a list refers to; where the list cannot be read, none. */
export function allMeant<K extends keyof KindMap>(
  kind: K,
  list: Fact<readonly Fact<Text>[]>,
  ask: Ask,
): readonly KindMap[K][] {
  return (ask.known(list) ?? []).flatMap((each) => meantOf(kind, each, ask) ?? []);
}
