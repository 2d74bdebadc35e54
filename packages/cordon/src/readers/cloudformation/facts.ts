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

type Reading<T> = (value: Value, at: Place, chooser: Chooser, owner: Owner, path: string) => Found<T>;

// Every table's readers are made at start-up, few are used: whatever can wait until then does.
function reader<T>(path: string, read: Reading<T>): FactReader<T> {
  let steps: readonly string[] | undefined;
  const make = (owner: Owner, name: string): Fact<T> => {
    const full = owner.path + path;
    return {
      name: `${owner.name}.${name}`,
      path: full,
      find: (chooser) => {
        steps ??= path.split('.');
        const { value, at } = walk(owner, steps, chooser);
        if (value.is === 'absent') return { is: 'absent', at };
        if (value.is === 'unknown') return { ...value, at };
        return read(value, at, chooser, { ...owner, name: `${owner.name}.${name}` }, full);
      },
    };
  };
  const dot = path.indexOf('.');
  make.property = dot < 0 ? path : path.slice(0, dot);
  return make;
}

/** Follows the path through the properties. A missing step is absent, an unreadable one unknown. */
function walk(owner: Owner, steps: readonly string[], chooser: Chooser): { value: Value; at: Place } {
  let value = owner.properties.resolve(chooser);
  let at = owner.at;
  for (const step of steps) {
    if (value.is === 'absent') return { value, at: owner.at };
    if (value.is === 'text') {
      const gap = gapOf(value) ?? { why: `${step} is looked for where a text stands` };
      return { value: { is: 'unknown', ...gap, at }, at };
    }
    if (value.is === 'list') return { value: { is: 'unknown', why: `${step} is looked for in a list`, at }, at };
    if (value.is === 'unknown') return { value, at };
    const field = value.get(step);
    if (!field) return { value: { is: 'absent', at: owner.at }, at: owner.at };
    value = field.value.resolve(chooser);
    at = field.value.branches ? value.at : field.at;
  }
  return { value, at };
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
  reader<readonly T[]>(path, (value, at, chooser, owner, full) => {
    if (value.is === 'text') {
      return { is: 'unknown', ...(gapOf(value) ?? { why: 'a text stands where a list should be' }), at };
    }
    const items = value.is === 'list' ? itemsOf(value, chooser) : [{ item: undefined, value }];
    const elements = items.map(({ item, value: each }, index) =>
      element({
        properties: { at: each.at, resolve: () => each },
        at: item ? each.at : at,
        name: owner.name,
        path: `${full}[${index}].`,
      }),
    );
    return { is: 'known', value: elements, at };
  });

/** The names of a mapping with a fact for each. */
export const dictionary = (path: string) =>
  reader<Dictionary>(path, (value, at, _chooser, owner, full) => {
    if (value.is !== 'fields') return { is: 'unknown', why: 'a mapping should stand here', at };
    const inner: Owner = { properties: { at, resolve: () => value }, at, name: owner.name, path: `${full}.` };
    const get = (name: string): Fact<string> => ({
      name: `${owner.name}.${name}`,
      path: `${full}.${name}`,
      find: (chooser) => {
        const { value: found, at: place } = walk(inner, [name], chooser);
        if (found.is === 'absent') return { is: 'absent', at: place };
        return found.is === 'unknown' ? { ...found, at: place } : spelledOut(found, place);
      },
    });
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
