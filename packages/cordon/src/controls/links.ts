import type { Estate } from '../model/estate.ts';
import type { Fact } from '../model/fact.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { Resource } from '../model/resource.ts';
import { canonical } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import { explore, TooManyWorlds } from '../worlds/explore.ts';

/** Resources of one kind by what one of their facts can say in any world. */
export interface Index<R> {
  /** By the id of a resource that the text refers to. */
  readonly byReference: ReadonlyMap<string, readonly R[]>;
  /** By the text itself, spelled out or not. */
  readonly byText: ReadonlyMap<string, readonly R[]>;
  /** Those whose text is not known in some world: each may mean anything. */
  readonly unresolved: readonly R[];
}

/** Finds who refers to whom. Each question is answered for the whole estate at once, and only when first asked. */
export class Links {
  readonly estate: Estate;
  readonly #indexes = new Map<string, Index<Resource>>();

  constructor(estate: Estate) {
    this.estate = estate;
  }

  /** The index of one fact over all resources of a kind. `key` names the fact. */
  index<K extends keyof KindMap>(kind: K, key: string, fact: (resource: KindMap[K]) => Fact<Text>): Index<KindMap[K]> {
    const name = `${kind}.${key}`;
    let index = this.#indexes.get(name);
    if (!index) {
      index = build(this.estate.ofKind(kind), fact);
      this.#indexes.set(name, index);
    }
    return index as Index<KindMap[K]>;
  }
}

function build<R extends Resource>(resources: readonly R[], fact: (resource: R) => Fact<Text>): Index<R> {
  const byReference = new Map<string, R[]>();
  const byText = new Map<string, R[]>();
  const unresolved: R[] = [];
  for (const resource of resources) {
    const texts = textsOf(fact(resource));
    if (texts === undefined) unresolved.push(resource);
    for (const text of new Map((texts ?? []).map((each) => [canonical(each), each])).values()) {
      for (const part of text.parts) if (typeof part !== 'string' && part.is === 'reference') push(byReference, part.to, resource);
      push(byText, canonical(text), resource);
      if (text.parts.some((part) => typeof part !== 'string' && part.is === 'open')) unresolved.push(resource);
    }
  }
  return { byReference, byText, unresolved: [...new Set(unresolved)] };
}

/** What the fact says in every world in which it says something; undefined where it cannot be read in one. */
function textsOf(fact: Fact<Text>): Text[] | undefined {
  try {
    const found = explore((world) => fact.find(world)).map((leaf) => leaf.result);
    if (found.some((each) => each.is === 'unknown')) return undefined;
    return found.flatMap((each) => (each.is === 'known' ? [each.value] : []));
  } catch (error) {
    if (error instanceof TooManyWorlds) return undefined;
    throw error;
  }
}

function push<R>(map: Map<string, R[]>, key: string, resource: R): void {
  const before = map.get(key);
  if (before) before.push(resource);
  else map.set(key, [resource]);
}
