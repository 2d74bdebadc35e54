import type { Fact } from './fact.ts';
import type { Place } from './place.ts';
import type { Text } from './value.ts';

/** A text that was read already, as a fact. It is there, so no default is looked up by its name. */
export function textFact(value: Text, path: string, at: Place): Fact<Text> {
  const found = { is: 'known', value, at } as const;
  return { name: 'text', path, find: () => found };
}
