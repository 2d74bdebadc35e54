import type { Chooser } from '../../model/chooser.ts';
import type { Dictionary } from '../../model/dictionary.ts';
import type { Expression } from '../../model/expression.ts';
import type { Fact, Found } from '../../model/fact.ts';
import type { Place } from '../../model/place.ts';
import { asText, itemsOf } from '../../model/read-value.ts';
import type { Record } from '../../model/record.ts';
import { gapOf, spelling } from '../../model/text.ts';
import type { Text, Value } from '../../model/value.ts';

/** Whose properties a fact is read from: a resource, or a record inside a list. */
export interface Owner {
  readonly properties: Expression;
  /** Where it stands; a finding about a property that is missing points here. */
  readonly at: Place;
  /** `<kind>` or `<kind>.<list>`, the first part of a fact's name. */
  readonly name: string;
  /** Path of the owner inside its resource, empty or ending with a dot. */
  readonly path: string;
}

/** Reads one fact, and says which top-level property it reads. */
export interface FactReader<T> {
  (owner: Owner, name: string): Fact<T>;
  readonly property: string;
}

/** @param fact what is being read, for the elements that are read inside it. */
type Reading<T> = (value: Value, at: Place, chooser: Chooser, fact: Fact<T>) => Found<T>;

// Every table's readers are made at start-up, few are used: whatever can wait until then does.
function reader<T>(path: string, read: Reading<T>): FactReader<T> {
  let way: Way<T> | undefined;
  const make = (owner: Owner, name: string): Fact<T> => {
    way ??= { path, steps: path.split('.'), read };
    return new ReadFact(owner, name, way);
  };
  const dot = path.indexOf('.');
  make.property = dot < 0 ? path : path.slice(0, dot);
  return make;
}

/** Where a property stands below its owner, and how it is read there. */
interface Way<T> {
  readonly path: string;
  readonly steps: readonly string[];
  readonly read: Reading<T>;
}

/** A fact that is read when it is asked. Controls ask for a dozen of every resource, so it is small, and names itself late. */
class ReadFact<T> implements Fact<T> {
  private readonly owner: Owner;
  private readonly own: string;
  private readonly way: Way<T>;

  constructor(owner: Owner, own: string, way: Way<T>) {
    this.owner = owner;
    this.own = own;
    this.way = way;
  }

  get name(): string {
    return `${this.owner.name}.${this.own}`;
  }

  get path(): string {
    return this.owner.path + this.way.path;
  }

  /** Follows the path through the properties. A missing step is absent, an unreadable one unknown. */
  find(chooser: Chooser): Found<T> {
    const { owner, way } = this;
    let value = owner.properties.resolve(chooser);
    let { at } = owner;
    for (const step of way.steps) {
      if (value.is !== 'fields') return value.is === 'absent' ? absent(owner) : blocked(value, step, at);
      const field = value.get(step);
      if (!field) return absent(owner);
      value = field.value.resolve(chooser);
      at = field.value.branches ? value.at : field.at;
    }
    if (value.is === 'absent') return { is: 'absent', at };
    if (value.is === 'unknown') return { ...value, at };
    return way.read(value, at, chooser, this);
  }
}

function absent({ at }: Owner): Found<never> {
  return { is: 'absent', at };
}

/** What stands where a mapping would have to, for the next step to be in it. */
function blocked(value: Exclude<Value, { is: 'fields' | 'absent' }>, step: string, at: Place): Found<never> {
  if (value.is === 'unknown') return { ...value, at };
  if (value.is === 'list') return { is: 'unknown', why: `${step} is looked for in a list`, at };
  return { is: 'unknown', ...(gapOf(value) ?? { why: `${step} is looked for where a text stands` }), at };
}

/** A text, with whatever of it is not spelled out. */
export const text = (path: string) => reader<Text>(path, (value, at) => ({ is: 'known', value: asText(value), at }));

function spelledOut(value: Value, at: Place): Found<string> {
  const whole = asText(value);
  const word = spelling(whole);
  return word === undefined
    ? { is: 'unknown', ...(gapOf(whole) ?? { why: 'it is not spelled out' }), at }
    : { is: 'known', value: word, at };
}

/** A text that decides something by its spelling: a protocol, an engine, a version. */
export const word = (path: string) => reader<string>(path, spelledOut);

/** True or false, quoted or not. */
export const flag = (path: string) =>
  reader<boolean>(path, (value, at) => {
    const found = spelledOut(value, at);
    if (found.is !== 'known') return found;
    const lower = found.value.toLowerCase();
    if (lower === 'true' || lower === 'false') return { is: 'known', value: lower === 'true', at };
    return { is: 'unknown', why: 'it is neither true nor false', at };
  });

/** A number, quoted or not. */
export const number = (path: string) =>
  reader<number>(path, (value, at) => {
    const found = spelledOut(value, at);
    if (found.is !== 'known') return found;
    const parsed = Number(found.value);
    if (found.value.trim() === '' || Number.isNaN(parsed)) return { is: 'unknown', why: 'it is not a number', at };
    return { is: 'known', value: parsed, at };
  });

/** Is the property there at all? */
export const presence = (path: string) => reader<true>(path, (_value, at) => ({ is: 'known', value: true, at }));

/** A whole subtree, for what has a language of its own: a policy document. */
export const tree = (path: string) => reader<Value>(path, (value, at) => ({ is: 'known', value, at }));

/** A fact that the type has no property for: always absent, and missing from the resource itself. */
export const nothing = (): FactReader<never> =>
  Object.assign(
    (owner: Owner, name: string): Fact<never> => ({
      name: `${owner.name}.${name}`,
      path: '',
      find: () => ({ is: 'absent', at: owner.at }),
    }),
    { property: '' },
  );

/** Builds one element of a list. Its owner is named after the list's own fact. */
export type Element<T> = (owner: Owner) => T;

/** A list whose elements are there or not depending on the world. One element stands for a list of one. */
export const list = <T>(path: string, element: Element<T>) =>
  reader<readonly T[]>(path, (value, at, chooser, { name, path: full }) => {
    if (value.is === 'text') {
      return { is: 'unknown', ...(gapOf(value) ?? { why: 'a text stands where a list should be' }), at };
    }
    const items = value.is === 'list' ? itemsOf(value, chooser) : [{ item: undefined, value }];
    const elements = items.map(({ item, value: each }, index) =>
      element({
        properties: { at: each.at, resolve: () => each },
        at: item ? each.at : at,
        name,
        path: `${full}[${index}].`,
      }),
    );
    return { is: 'known', value: elements, at };
  });

/** The names of a mapping with a fact for each. */
export const dictionary = (path: string) =>
  reader<Dictionary>(path, (value, at, _chooser, fact) => {
    if (value.is !== 'fields') return { is: 'unknown', why: 'a mapping should stand here', at };
    const owner: Owner = { properties: { at, resolve: () => value }, at, name: fact.name, path: `${fact.path}.` };
    const get = (name: string): Fact<string> =>
      new ReadFact(owner, name, { path: name, steps: [name], read: spelledOut });
    return { is: 'known', value: { names: value.names(), get }, at };
  });

/** What each property of a record or a resource is read by. */
export type FactReaders<T> = { readonly [K in keyof T]: FactReader<T[K] extends Fact<infer V> ? V : never> };

/** The facts that a table of readers yields. */
type Read<R> = { readonly [K in keyof R]: R[K] extends FactReader<infer V> ? Fact<V> : never };

/** Reads a record with these facts. */
export function record<R extends { readonly [name: string]: FactReader<unknown> }>(
  readers: R,
): Element<Record<Read<R>>> {
  const entries = Object.entries(readers);
  return (owner) => {
    const built: { [name: string]: unknown } = { at: owner.at };
    for (const [name, read] of entries) built[name] = read(owner, name);
    return built as Record<Read<R>>;
  };
}

/** A list's element that is itself a text, read by its spelling. */
export const eachWord: Element<Fact<string>> = (owner) => ({
  name: owner.name,
  path: owner.path.replace(/\.$/, ''),
  find: (chooser) => {
    const value = owner.properties.resolve(chooser);
    return value.is === 'unknown' ? { ...value, at: owner.at } : spelledOut(value, owner.at);
  },
});

/** A list's element that is itself a text, spelled out or not. */
export const eachText: Element<Fact<Text>> = (owner) => ({
  name: owner.name,
  path: owner.path.replace(/\.$/, ''),
  find: (chooser) => ({ is: 'known', value: asText(owner.properties.resolve(chooser)), at: owner.at }),
});
