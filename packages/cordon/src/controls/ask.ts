import type { Declared } from '../model/declared.ts';
import type { Fact } from '../model/fact.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { OpaqueResource, Resource } from '../model/resource.ts';
import { canonical, gapOf } from '../model/text.ts';
import type { ReferencePart, Text } from '../model/value.ts';
import type { Links, Naming } from './links.ts';
import { mayMean, meantResource } from './meant-resource.ts';
import type { Doubt } from './outcome.ts';
import type { PhiFlow } from './phi-flow.ts';
import { Reading } from './reading.ts';
import { doubtAbout, nameIn, Undetermined, writeIt } from './undetermined.ts';

/** Looking at more resources that may mean this one would make a large estate slow; beyond that nothing is claimed. */
const mostPerhaps = 256;

const nobody: readonly never[] = [];

/** A resource that may mean another one, and why that is open. */
interface Perhaps<R> {
  readonly resource: R;
  readonly doubt: Doubt;
}

/** What a control may ask about the resource it looks at, in the one world of this run. */
export class Ask extends Reading {
  /** What the customer says and no template shows. */
  readonly declared: Declared;
  readonly #links: Links;
  readonly #flow: () => PhiFlow;

  /** @param flow finds the ways of PHI, when first asked for them. */
  constructor(links: Links, declared: Declared, flow: () => PhiFlow) {
    super();
    this.#links = links;
    this.#flow = flow;
    this.declared = declared;
  }

  /** The ways of PHI through everything given. */
  get flow(): PhiFlow {
    return this.#flow();
  }

  /**
   * The resource of this kind that a text means, by reference or by name. Unknown ends this part; undefined where the
   * text spells a name that no given resource has.
   */
  readonly follow = <K extends keyof KindMap>(
    kind: K,
    fact: Fact<Text>,
    naming?: Naming<K>,
  ): KindMap[K] | undefined => {
    const text = this.need(fact);
    return text && this.#meant(kind, fact, text, naming);
  };

  /** The same where nothing stands in for what is not written: then it is undefined at once. */
  readonly followGiven = <K extends keyof KindMap>(
    kind: K,
    fact: Fact<Text>,
    naming?: Naming<K>,
  ): KindMap[K] | undefined => {
    const found = fact.find(this.world);
    if (found.is === 'absent') return undefined;
    if (found.is === 'unknown') throw new Undetermined(doubtAbout(fact, found));
    return this.#meant(kind, fact, found.value, naming);
  };

  #meant<K extends keyof KindMap>(
    kind: K,
    fact: Fact<Text>,
    text: Text,
    naming: Naming<K> | undefined,
  ): KindMap[K] | undefined {
    const reference = meantResource(text);
    if (reference) {
      const resource = this.#links.estate.resource(reference.to);
      if (resource?.kind === kind) return resource as KindMap[K];
      const opaque: OpaqueResource | undefined = this.#links.estate.opaqueResource(reference.to);
      const what = opaque?.type ?? (resource ? `a ${resource.kind}` : 'something');
      return this.undetermined(fact, {
        why: `${fact.path} names ${nameIn(reference.to)}, ${what} that is not read as a ${kind}`,
        settle: resource ? `name a ${kind} there` : 'look at what it makes',
      });
    }
    const [named, another] = naming ? this.named(kind, canonical(text), naming) : [];
    if (named && another) {
      return this.undetermined(fact, {
        why: `${fact.path} may mean ${named.id} or ${another.id}`,
        settle: 'give names that differ',
      });
    }
    if (named) return named;
    const gap = gapOf(text);
    return gap && this.undetermined(fact, gap);
  }

  /** Is it a given resource of this kind that a reference means? */
  readonly meansA = (kind: keyof KindMap, { to }: ReferencePart): boolean =>
    this.#links.estate.resource(to)?.kind === kind;

  /** The given resource that a reference means, of whatever kind. */
  readonly meant = ({ to }: Pick<ReferencePart, 'to'>): Resource | undefined => this.#links.estate.resource(to);

  /** May what this refers to answer anything at all, as a custom resource does? */
  readonly mayAnswerAnything = ({ to }: ReferencePart): boolean => this.#links.estate.opaqueResource(to)?.free === true;

  /** The resources of a kind that go by this name in this world. @param own as `canonical` spells it. */
  readonly named = <K extends keyof KindMap>(kind: K, own: string, naming: Naming<K>): readonly KindMap[K][] => {
    const candidates = this.#links.index(kind, naming).byText.get(own) ?? [];
    return candidates.filter((each) => {
      const found = naming(each, this.world);
      return found.some((one) => one.is === 'known' && canonical(one.value) === own) && each.exists(this.world);
    });
  };

  /**
   * The resources of a kind that mean this one, in this world. That there is none is a claim about everything given: an
   * opaque resource that refers to this one, or a text that nobody can spell out, ends this part as unknown.
   * @param ownName the name this resource gives itself, where it can be meant by name.
   */
  readonly linked = <K extends keyof KindMap>(
    kind: K,
    to: Resource,
    naming: Naming<K>,
    ownName?: Fact<Text>,
  ): readonly KindMap[K][] => {
    const linked = this.linkedSurely(kind, to, naming, ownName);
    if (linked.length > 0) return linked;
    for (const { doubt } of this.#linkedPerhaps(kind, naming, this.#nameOf(ownName))) throw new Undetermined(doubt);
    this.nothingActsOn(to);
    return [];
  };

  /** Those of which nobody can say whether they mean this one, each with the reason. */
  readonly linkedPerhaps = <K extends keyof KindMap>(
    kind: K,
    naming: Naming<K>,
    ownName?: Fact<Text>,
  ): readonly Perhaps<KindMap[K]>[] => [...this.#linkedPerhaps(kind, naming, this.#nameOf(ownName))];

  /** Those that certainly mean this one; nothing is claimed about the rest. */
  readonly linkedSurely = <K extends keyof KindMap>(
    kind: K,
    to: Resource,
    naming: Naming<K>,
    ownName?: Fact<Text>,
  ): readonly KindMap[K][] => {
    const index = this.#links.index(kind, naming);
    const name = this.#nameOf(ownName);
    const byName = name ? (index.byText.get(canonical(name)) ?? []) : [];
    const byReference = index.byReference.get(to.id);
    // Most things are meant by nobody; who asks does so of every resource.
    if (!byReference && byName.length === 0) return nobody;
    const candidates = new Set([...(byReference ?? []), ...byName]);
    return [...candidates].filter((each) => this.#means(each, naming, to, name));
  };

  /** How many may mean this one, in any world. It costs a look at the index, whoever they are. */
  readonly mayLink = <K extends keyof KindMap>(kind: K, to: Resource, naming: Naming<K>): number =>
    this.#links.index(kind, naming).byReference.get(to.id)?.length ?? 0;

  #means<K extends keyof KindMap>(each: KindMap[K], naming: Naming<K>, to: Resource, name: Text | undefined): boolean {
    if (!each.exists(this.world)) return false;
    return naming(each, this.world).some((found) => {
      if (found.is !== 'known') return false;
      return (
        meantResource(found.value)?.to === to.id || (name !== undefined && canonical(found.value) === canonical(name))
      );
    });
  }

  #nameOf(ownName: Fact<Text> | undefined): Text | undefined {
    const own = ownName?.find(this.world);
    return own?.is === 'known' ? own.value : undefined;
  }

  *#linkedPerhaps<K extends keyof KindMap>(
    kind: K,
    naming: Naming<K>,
    name: Text | undefined,
  ): Generator<Perhaps<KindMap[K]>> {
    const { unresolved } = this.#links.index(kind, naming);
    for (const [index, each] of unresolved.entries()) {
      if (index === mostPerhaps) {
        const why = `${unresolved.length} resources may belong to it, ${each.name} among them`;
        throw new Undetermined({ at: each.at, why, settle: 'write what they belong to' });
      }
      if (!each.exists(this.world)) continue;
      const found = naming(each, this.world);
      for (const one of found) {
        const gap = mayMean(one, name);
        if (!gap) continue;
        yield {
          resource: each,
          doubt: { at: one.at, why: `${each.name} may belong to it: ${gap.why}`, settle: gap.settle ?? writeIt },
        };
        break;
      }
    }
  }

  /** Ends this part as unknown where something that may do anything refers to this resource. */
  readonly nothingActsOn = (to: Resource): void => {
    const { rewritten } = to.deployment;
    if (rewritten) this.undetermined(to, { why: rewritten, settle: 'check the template after the macro has run' });
    for (const opaque of this.opaqueReferencesTo(to).filter((each) => each.free)) {
      this.undetermined(opaque, {
        why: `${nameIn(opaque.id)} (${opaque.type}) refers to it and may do anything`,
        settle: `write in the template what ${nameIn(opaque.id)} does`,
      });
    }
  };

  /** Resources that no reader translates and that refer to this one. */
  readonly opaqueReferencesTo = (to: Resource): readonly OpaqueResource[] =>
    this.#links.estate.opaqueReferencesTo(to.id);
}
