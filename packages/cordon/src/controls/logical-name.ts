import type { Fact } from '../model/fact.ts';
import type { Resource } from '../model/resource.ts';
import { textOf } from '../model/text.ts';
import { textFact } from '../model/text-fact.ts';
import type { Text } from '../model/value.ts';

/** The name that a template gives a resource, as a fact. AWS builds the names it makes up from it. */
export function logicalName({ name, at }: Resource): Fact<Text> {
  return textFact(textOf([name], at), '', at);
}
