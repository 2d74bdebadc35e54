import type { Ask } from '../controls/ask.ts';
import { by, type Links, type Naming } from '../controls/links.ts';
import { meantResource } from '../controls/meant-resource.ts';
import type { Fact } from '../model/fact.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { Resource } from '../model/resource.ts';
import { canonical } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import { matchGlob } from '../policy/match.ts';
import { namedByArn, referenceIn } from './arn.ts';
import { seen } from './programs.ts';

/** What a text that names a store may mean. */
export type Meant =
  | { readonly is: 'store'; readonly store: Resource }
  /** Any of a kind whose name fits, where more than one may. `like` is empty where any name fits. */
  | { readonly is: 'any'; readonly kind: string; readonly like: string }
  /** One that no given template makes. The kind is empty where the text does not tell it. */
  | { readonly is: 'stranger'; readonly kind: string; readonly name: string }
  | { readonly is: 'everything' };

/** The fact by which a kind's resources name themselves. */
const ownNames: Readonly<Record<string, string>> = {
  'access-point': 'accessPointName',
  'backup-vault': 'vaultName',
  bucket: 'bucketName',
  database: 'identifier',
  'database-cluster': 'identifier',
  'delivery-stream': 'streamName',
  'event-bus': 'busName',
  function: 'functionName',
  'log-destination': 'destinationName',
  'log-group': 'groupName',
  queue: 'queueName',
  'search-domain': 'domainName',
  'state-machine': 'machineName',
  stream: 'streamName',
  table: 'tableName',
  'task-definition': 'family',
  topic: 'topicName',
};

type AnyNaming = Naming<keyof KindMap>;
const namings: ReadonlyMap<string, AnyNaming> = new Map(
  Object.entries(ownNames).map(([kind, name]) => [
    kind,
    by((each) => (each as unknown as Readonly<Record<string, Fact<Text>>>)[name] as Fact<Text>),
  ]),
);

/** Finds stores by what texts say: a reference, an ARN, the pattern of one, or a name. */
export class StoreNames {
  readonly #links: Links;
  readonly #sorted = new Map<string, readonly string[]>();

  constructor(links: Links) {
    this.#links = links;
  }

  /** What a fact says that holds an ARN or a reference. Unknown ends the part; undefined where it is not written. */
  meantBy(fact: Fact<Text>, ask: Ask): Meant | undefined {
    const found = ask.look(fact);
    if (found.is === 'absent') return undefined;
    const text = found.is === 'known' ? found.value : ask.undetermined(fact, found);
    const whole = meantResource(text);
    const store = whole && this.#standsFor(ask.meant(whole), ask);
    return store ? { is: 'store', store } : this.meant(canonical(text), ask);
  }

  /** The resource of a kind that a fact names by reference, ARN or plain name. */
  named(kind: string, fact: Fact<Text>, ask: Ask): Meant | undefined {
    const meant = this.meantBy(fact, ask);
    if (meant?.is !== 'stranger' || meant.kind !== '') return meant;
    return this.#byName(kind, meant.name, ask);
  }

  /** The given resource that a fact means, of whatever kind. */
  given(fact: Fact<Text>, ask: Ask): Resource | undefined {
    const [meant] = seen(() => [this.meantBy(fact, ask)]);
    return meant?.is === 'store' ? meant.store : undefined;
  }

  /** The resource of a kind that goes by this name. @param name as `canonical` spells it. */
  called(kind: string, name: string, ask: Ask): Resource | undefined {
    const meant = this.#byName(kind, name, ask);
    return meant.is === 'store' ? meant.store : undefined;
  }

  /** @param text as `canonical` spells it; it may be a pattern of a policy. */
  meant(text: string, ask: Ask): Meant {
    if (/^\*+$|^arn:[^\u{E000}/]*:\*+$/u.test(text) && !namedByArn(text)) return { is: 'everything' };
    const to = referenceIn(text);
    const store = to === undefined ? undefined : this.#standsFor(this.#links.estate.resource(to), ask);
    if (store) return { is: 'store', store };
    const named = namedByArn(text);
    return named ? this.#byName(named.kind, named.name, ask) : { is: 'stranger', kind: '', name: text };
  }

  #byName(kind: string, name: string, ask: Ask): Meant {
    const to = referenceIn(name);
    const store = to === undefined ? undefined : this.#standsFor(this.#links.estate.resource(to), ask);
    // A name that merely begins with a reference (`${Documents}-logs`) is another one.
    if (store && name.endsWith('\u{E001}')) return { is: 'store', store };
    const naming = namings.get(kind);
    if (!naming) return { is: 'stranger', kind, name };
    if (/[*?]/.test(name)) return this.#like(kind, name, naming, ask);
    const found = this.#standsFor(ask.named(kind as 'bucket', name, naming as Naming<'bucket'>)[0], ask);
    return found ? { is: 'store', store: found } : { is: 'stranger', kind, name };
  }

  /** One that fits is meant, if no other can be: one without a name of its own may be called anything. */
  #like(kind: string, pattern: string, naming: AnyNaming, ask: Ask): Meant {
    const any: Meant = { is: 'any', kind, like: pattern.replaceAll('*', '') === '' ? '' : pattern };
    if (any.like === '') return any;
    const names = this.#namesOf(kind, naming);
    if (names.length < this.#links.estate.ofKind(kind as 'bucket').length) return any;
    const fitting = beginning(names, pattern.slice(0, pattern.search(/[*?]/))).filter(
      (each) => matchGlob(pattern, each) === true,
    );
    const [only, ...others] = fitting.flatMap((each) => ask.named(kind as 'bucket', each, naming as Naming<'bucket'>));
    return only && others.length === 0 ? { is: 'store', store: only } : any;
  }

  #namesOf(kind: string, naming: AnyNaming): readonly string[] {
    const known = this.#sorted.get(kind);
    if (known) return known;
    const names = [...this.#links.index(kind as 'bucket', naming as Naming<'bucket'>).byText.keys()].sort();
    this.#sorted.set(kind, names);
    return names;
  }

  /** What another name leads to: the bucket of an access point, the function of a version. */
  #standsFor(resource: Resource | undefined, ask: Ask): Resource | undefined {
    const leads = resource && leadsTo[resource.kind];
    if (!leads) return resource?.exists(ask.world) ? resource : undefined;
    const text = ask.known((resource as unknown as Readonly<Record<string, Fact<Text>>>)[leads] as Fact<Text>);
    const meant = text && this.meant(canonical(text), ask);
    return meant?.is === 'store' ? meant.store : undefined;
  }
}

/** The fact by which a further name says what it is of. */
const leadsTo: Readonly<Record<string, string>> = {
  'access-point': 'bucket',
  'file-access-point': 'fileSystem',
  'function-alias': 'function',
  'function-version': 'function',
  'stream-consumer': 'stream',
  'state-machine-version': 'machine',
};

/** Few names: more than these that begin alike are never one. */
const mostAlike = 64;

/** The names of a sorted list that begin so. */
function beginning(names: readonly string[], start: string): readonly string[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  const end = names.slice(low, low + mostAlike).findIndex((each) => !each.startsWith(start));
  return names.slice(low, low + (end < 0 ? mostAlike : end));
}
