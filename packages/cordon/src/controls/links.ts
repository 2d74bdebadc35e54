import type { Chooser } from '../model/chooser.ts';
import type { Estate } from '../model/estate.ts';
import type { Fact, Found } from '../model/fact.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { Resource } from '../model/resource.ts';
import { canonical, spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import { explore, TooManyWorlds } from '../worlds/explore.ts';
import { meantResource } from './meant-resource.ts';

/** Resources of one kind by what one of their facts can say in any world. */
export interface Index<R> {
  /** By the id of the resource that the text as a whole means. */
  readonly byReference: ReadonlyMap<string, readonly R[]>;
  /** By the text itself, spelled out or not. */
  readonly byText: ReadonlyMap<string, readonly R[]>;
  /** Those whose text is not known in some world: each may mean anything. */
  readonly unresolved: readonly R[];
}

/** How resources of a kind name themselves, or what they belong to. Made once: the links found by it are kept with it. */
export type Naming<K extends keyof KindMap = keyof KindMap> = (
  resource: KindMap[K],
  chooser: Chooser,
) => readonly Found<Text>[];

/** A naming by one fact. */
export function by<K extends keyof KindMap>(fact: (resource: KindMap[K]) => Fact<Text>): Naming<K> {
  return (resource, chooser) => [fact(resource).find(chooser)];
}

/** A naming by a fact that lists several. */
export function byEach<K extends keyof KindMap>(
  fact: (resource: KindMap[K]) => Fact<readonly Fact<Text>[]>,
): Naming<K> {
  return (resource, chooser) => textsIn(fact(resource), chooser);
}

/** The texts of a list; where the list itself is not known, that. */
export function textsIn(list: Fact<readonly Fact<Text>[]>, chooser: Chooser): readonly Found<Text>[] {
  const found = list.find(chooser);
  return found.is === 'known' ? found.value.map((each) => each.find(chooser)) : [found];
}

/** Finds who refers to whom. Each question is answered for the whole estate at once, and only when first asked. */
export class Links {
  readonly estate: Estate;
  readonly #indexes = new Map<unknown, Map<string, Index<Resource>>>();

  constructor(estate: Estate) {
    this.estate = estate;
  }

  /** The index of one naming over all resources of a kind. */
  index<K extends keyof KindMap>(kind: K, naming: Naming<K>): Index<KindMap[K]> {
    const byKind = this.#indexes.get(naming) ?? new Map<string, Index<Resource>>();
    this.#indexes.set(naming, byKind);
    const index = byKind.get(kind) ?? build(this.estate.ofKind(kind), naming);
    byKind.set(kind, index);
    return index as Index<KindMap[K]>;
  }
}

function build<R extends Resource>(resources: readonly R[], read: Naming<never>): Index<R> {
  const byReference = new Map<string, R[]>();
  const byText = new Map<string, R[]>();
  const unresolved: R[] = [];
  for (const resource of resources) {
    const { texts, complete } = textsInAnyWorld(resource, read);
    if (!complete) unresolved.push(resource);
    for (const text of new Map(texts.map((each) => [canonical(each), each])).values()) {
      const meant = meantResource(text);
      if (meant) push(byReference, meant.to, resource);
      push(byText, canonical(text), resource);
      if (!meant && spelling(text) === undefined) unresolved.push(resource);
    }
  }
  return { byReference, byText, unresolved: [...new Set(unresolved)] };
}

/** What the facts say in every world in which they say something, and whether that is all they can say. */
function textsInAnyWorld(resource: Resource, read: Naming<never>): { texts: readonly Text[]; complete: boolean } {
  try {
    const found = explore((world) => read(resource as never, world)).flatMap((leaf) => leaf.result);
    const texts = found.flatMap((each) => (each.is === 'known' ? [each.value] : []));
    return { texts, complete: found.every((each) => each.is !== 'unknown') };
  } catch (error) {
    if (error instanceof TooManyWorlds) return { texts: [], complete: false };
    throw error;
  }
}

function push<R>(map: Map<string, R[]>, key: string, resource: R): void {
  const before = map.get(key);
  if (before) before.push(resource);
  else map.set(key, [resource]);
}
