import { Ask } from '../controls/ask.ts';
import type { Links } from '../controls/links.ts';
import type { Hop, PhiFlow } from '../controls/phi-flow.ts';
import type { Declared } from '../model/declared.ts';
import type { DeclaredScope, Exclusion } from '../model/declared-scope.ts';
import type { Resource } from '../model/resource.ts';
import { Answers } from './answer.ts';
import { findHops } from './find-hops.ts';
import type { FoundHop } from './found-hop.ts';
import { Graph } from './graph.ts';
import { hopFinders } from './hop-finders.ts';
import { PhiScope } from './phi-scope.ts';
import { isOutside, placeOf } from './places.ts';
import { exclusionOf } from './scope.ts';
import { StoreNames } from './store-names.ts';
import { keepsData } from './stores.ts';
import { type Entry, type Ways, waysFrom } from './ways.ts';

/** The ways of PHI through an estate. Found once, when first asked. */
export class EstateFlow implements PhiFlow {
  /** What was asked of resources for the sake of hops: whoever asks the same need not ask again. */
  readonly answers = new Answers();
  readonly hops: readonly FoundHop[];
  readonly graph: Graph;
  readonly carriers: readonly Resource[];
  /** Where somebody declared one. */
  readonly scope: PhiScope | undefined;
  readonly #links: Links;
  readonly #declared: DeclaredScope | undefined;
  readonly #touching = new Map<string, FoundHop[]>();
  #ways: Ways | undefined;

  constructor(links: Links, declared: Declared) {
    this.#links = links;
    const ask = new Ask(links, declared, () => this);
    this.hops = findHops(links.estate, hopFinders(this.answers, new StoreNames(links)), ask);
    this.graph = new Graph(this.hops);
    for (const hop of this.hops) {
      if (hop.certainty !== 'shown') continue;
      this.#touch(hop.from, hop);
      if (hop.to !== hop.from) this.#touch(hop.to, hop);
    }
    const { scope } = declared;
    this.#declared = scope;
    this.carriers = [...this.#touching.keys()].flatMap((node) => links.estate.resource(node) ?? []);
    this.scope = scope && new PhiScope(scope, links.estate, this.hops, this.graph, ask);
  }

  hopsOf(resource: Resource): readonly Hop[] {
    return this.touching(resource.id).filter(
      (hop) => !hop.isJoint && (hop.from === resource.id || isOutside(hop.from)),
    );
  }

  touching(node: string): readonly FoundHop[] {
    return this.#touching.get(node) ?? [];
  }

  holds(resource: Resource): boolean {
    return this.scope?.holds(resource) ?? true;
  }

  comesTo(resource: Resource): boolean {
    return this.scope?.reached.has(resource.id) ?? true;
  }

  exclusionOf(resource: Resource): Exclusion | undefined {
    return exclusionOf(this.#declared, resource);
  }

  get isDeclared(): boolean {
    return this.scope !== undefined;
  }

  becauseOf(node: string): readonly Hop[] {
    return this.scope?.reached.get(node) ?? [];
  }

  nameOf(node: string): string {
    return placeOf(node)?.name ?? this.#links.estate.resource(node)?.name ?? node.split('/').at(-1) ?? node;
  }

  /** The kind of a node, or the sort of place it is. */
  roleOf(node: string): string {
    return placeOf(node)?.sort ?? this.#links.estate.resource(node)?.kind ?? 'unseen';
  }

  /** A resource in whose template's names a hop is told. */
  ownerOf(hop: FoundHop | undefined): Resource {
    const ends = hop ? [hop.from, hop.to, ...hop.via, placeOf(hop.from)?.of ?? '', placeOf(hop.to)?.of ?? ''] : [];
    const owner = ends.map((node) => this.#links.estate.resource(node)).find((each) => each !== undefined);
    return owner ?? (this.#links.estate.resources[0] as Resource);
  }

  isResource(node: string): boolean {
    return this.#links.estate.resource(node) !== undefined;
  }

  isStore(node: string): boolean {
    return keepsData(node, this.#links.estate.resource(node)?.kind);
  }

  /** One way for each entry, store and weak hop between them. */
  get ways(): Ways {
    this.#ways ??= waysFrom(this.graph, this.entries, (node) => this.isStore(node));
    return this.#ways;
  }

  /** Where PHI comes in: each resource that a hop from outside leads to, and whatever else is declared to be an entry. */
  get entries(): readonly Entry[] {
    const outside = [...this.#touching.keys()].filter(isOutside);
    const seen = outside.flatMap((node) => this.graph.out(node).map((incoming) => ({ node: incoming.to, incoming })));
    const known = new Set(seen.map(({ node }) => node));
    const patterns = this.#declared?.entries ?? [];
    const declared = this.carriers.filter(
      (each) => !known.has(each.id) && patterns.some((pattern) => pattern.matches(each)),
    );
    return [...seen, ...declared.map(({ id }) => ({ node: id, incoming: undefined }))];
  }

  #touch(node: string, hop: FoundHop): void {
    const before = this.#touching.get(node);
    if (before) before.push(hop);
    else this.#touching.set(node, [hop]);
  }
}
