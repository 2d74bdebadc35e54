import { expect, test } from 'vitest';
import type { Dictionary } from '../../../model/dictionary.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Place } from '../../../model/place.ts';
import type { Value } from '../../../model/value.ts';
import { SourceText } from '../../syntax/source-text.ts';
import { declaredWorld } from '../declared-world.ts';
import { readEstate } from '../read-estate.ts';
import { shown } from '../said.fixture.ts';
import { readTemplate } from '../template.ts';

/** Reads one resource written as JSON and spells the named facts out. */
export function read(type: string, properties: object, ...names: string[]): unknown {
  const text = JSON.stringify({ Resources: { It: { Type: type, Properties: properties } } });
  const template = readTemplate(new SourceText('it.json', text));
  const [resource] = readEstate(new Map([['it.json', template]]), { given: () => undefined }).resources;
  if (!resource) throw new Error(`${type} is not translated`);
  const facts = resource as unknown as { readonly [name: string]: Fact<unknown> };
  return { kind: resource.kind, ...Object.fromEntries(names.map((name) => [name, plain(facts[name])])) };
}

/** What a fact, a text, a list or a record says, as plain data; `-` where it says nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('find' in value) {
    const found = (value as Fact<unknown>).find(declaredWorld);
    return found.is === 'known' ? plain(found.value) : found.is === 'absent' ? '-' : `unknown: ${found.why}`;
  }
  if ('is' in value) return shown(value as Value, declaredWorld);
  if ('names' in value) {
    const { names, get } = value as Dictionary;
    return Object.fromEntries(names.map((name) => [name, plain(get(name))]));
  }
  const { at: _at, ...facts } = value as { readonly at: Place };
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, plain(fact)]));
}

/** A type, what a resource of it says, and what its facts are then. */
export type Reading = readonly [
  type: string,
  kind: string,
  properties: object,
  facts: Readonly<Record<string, unknown>>,
];

/** Compares readings, each as one row: the kind, and the facts that the row names. */
export function testReadings(readings: readonly Reading[]): void {
  test.each(readings)('%s is a %s', (type, kind, properties, facts) => {
    expect(read(type, properties, ...Object.keys(facts))).toEqual({ kind, ...facts });
  });
}
