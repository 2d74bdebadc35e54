import type { Deployment } from '../model/deployment.ts';
import type { Estate, Notice } from '../model/estate.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { NamedThing } from '../model/kinds/named-thing.ts';
import type { OpaqueResource, Resource } from '../model/resource.ts';

/** What a reader hands over. */
export interface Read {
  readonly deployments: readonly Deployment[];
  readonly resources: readonly Resource[];
  readonly opaque: readonly OpaqueResource[];
  named(): readonly NamedThing[];
  readonly notices: readonly Notice[];
}

/** The estate as controls ask for it: by kind, by id. */
export class EstateIndex implements Estate {
  readonly deployments: readonly Deployment[];
  readonly resources: readonly Resource[];
  readonly opaque: readonly OpaqueResource[];
  readonly notices: readonly Notice[];
  readonly #byKind = new Map<string, Resource[]>();
  readonly #byId = new Map<string, Resource>();
  readonly #opaqueById = new Map<string, OpaqueResource>();
  readonly #named: () => readonly NamedThing[];
  #any: readonly Resource[] | undefined;
  #opaqueReferences: Map<string, OpaqueResource[]> | undefined;

  constructor(read: Read) {
    this.deployments = read.deployments;
    this.resources = read.resources;
    this.opaque = read.opaque;
    this.notices = read.notices;
    for (const resource of read.resources) {
      this.#byId.set(resource.id, resource);
      push(this.#byKind, resource.kind, resource);
    }
    this.#named = () => read.named();
    for (const opaque of read.opaque) this.#opaqueById.set(opaque.id, opaque);
  }

  ofKind<K extends keyof KindMap>(kind: K): readonly KindMap[K][] {
    if (kind === 'named-thing') return this.#named() as unknown as readonly KindMap[K][];
    const found = kind === 'any-resource' ? this.#everything() : (this.#byKind.get(kind) ?? []);
    return found as unknown as readonly KindMap[K][];
  }

  /** What nobody reads is asked like the rest, though only what every resource has can be asked of it. */
  #everything(): readonly Resource[] {
    this.#any ??= [
      ...this.resources,
      ...this.opaque.map(({ type, refersTo: _, free: __, ...each }) => ({
        ...each,
        kind: 'any-resource',
        label: type,
      })),
    ];
    return this.#any;
  }

  resource(id: string): Resource | undefined {
    return this.#byId.get(id);
  }

  opaqueResource(id: string): OpaqueResource | undefined {
    return this.#opaqueById.get(id);
  }

  opaqueReferencesTo(id: string): readonly OpaqueResource[] {
    // Looking through what nobody reads costs a walk, so it is done once, when first asked.
    if (!this.#opaqueReferences) {
      this.#opaqueReferences = new Map();
      for (const opaque of this.opaque) for (const to of opaque.refersTo()) push(this.#opaqueReferences, to, opaque);
    }
    return this.#opaqueReferences.get(id) ?? [];
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const before = map.get(key);
  if (before) before.push(value);
  else map.set(key, [value]);
}
