import type { Fact } from '../model/fact.ts';
import { asText, entriesOf, itemsOf } from '../model/read-value.ts';
import { textFact } from '../model/text-fact.ts';
import type { Text, Value } from '../model/value.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import { holdsNoIdentifier } from './phi-in-text.ts';

/** Where a policy names things: on what it holds, and under which conditions. */
const naming = new Set(['Resource', 'NotResource', 'Condition']);

/** Where it speaks of something else. */
const besides = new Set(['Version', 'Id', 'Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction']);

/**
 * Does a policy name nothing by an identifier of a person? What is only known at deployment names no object of this
 * template, so it is left to whoever spells it.
 */
export function documentHoldsNoIdentifier(ask: Ask, fact: Fact<Value>, owner: string, what: string): Outcome {
  const document = ask.need(fact);
  if (!document) return ask.notApplicable(`the template shows no ${what}`);
  return ask.every([...textsIn(document, fact.path, false, ask)], ({ text, named }) => {
    const found = ask.part(() => holdsNoIdentifier(ask, text, owner, what));
    return named && found.verdict === 'unknown' ? ask.pass() : found;
  });
}

interface Found {
  readonly text: Fact<Text>;
  /** Does it stand where a policy names things? */
  readonly named: boolean;
}

function* textsIn(value: Value, path: string, named: boolean, ask: Ask): Generator<Found> {
  if (value.is === 'unknown' || value.is === 'text') yield { text: textFact(asText(value), path, value.at), named };
  if (value.is === 'list') {
    for (const [index, item] of itemsOf(value, ask.world).entries())
      yield* textsIn(item.value, `${path}[${index}]`, named, ask);
  }
  if (value.is !== 'fields') return;
  for (const [key, field] of entriesOf(value, ask.world)) {
    if (named || !besides.has(key)) yield* textsIn(field, `${path}.${key}`, named || naming.has(key), ask);
  }
}
