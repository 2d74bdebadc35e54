import type { Chooser } from '../../model/chooser.ts';
import type { MetadataText, NamedThing } from '../../model/kinds/named-thing.ts';
import { asText } from '../../model/read-value.ts';
import { textFact } from '../../model/text-fact.ts';
import { child, type Mapping, type Node } from '../syntax/node.ts';
import { express } from './express.ts';
import { metadataOf } from './metadata.ts';
import { serviceOf } from './service-of.ts';
import type { Stack } from './stack.ts';
import type { Given } from './translation.ts';
import { typeOf } from './type-of.ts';

/** A template as what it bears names by: its description, its parameters and its outputs. */
export function namedTemplate(stack: Stack): NamedThing {
  const { id, template, at } = stack;
  return {
    ...{ id, kind: 'template', name: template, label: 'template', belongsTo: undefined },
    ...{ deployment: stack, exists: stack.exists, at },
    metadata: {
      name: 'named-thing.metadata',
      path: '',
      find: (chooser) => ({ is: 'known', value: [...textsOf(stack, chooser)], at }),
    },
  };
}

/** A resource that no reader translates, as what it bears names by. */
export function namedOpaque(given: Given, entry: Node): NamedThing {
  const type = typeOf(entry);
  const { id, name, deployment, exists, at, properties } = given;
  return {
    id,
    name,
    deployment,
    exists,
    kind: 'opaque',
    label: type,
    belongsTo: serviceOf(type),
    at,
    metadata: metadataOf(type, properties, at),
  };
}

function* textsOf(stack: Stack, chooser: Chooser): Generator<MetadataText> {
  yield* text(stack, child(stack.root, 'Description'), 'Description', 'description', chooser);
  for (const { key, value } of entries(child(stack.root, 'Parameters'))) {
    const path = `Parameters.${key.text}`;
    const said = `the parameter ${key.text}`;
    yield* text(stack, child(value, 'Description'), `${path}.Description`, `description of ${said}`, chooser);
    yield* text(stack, child(value, 'Default'), `${path}.Default`, `default of ${said}`, chooser, key.text);
    const allowed = child(value, 'AllowedValues');
    for (const [index, item] of (allowed?.kind === 'sequence' ? allowed.items : []).entries())
      yield* text(stack, item, `${path}.AllowedValues[${index}]`, `allowed values of ${said}`, chooser, key.text);
  }
  for (const { key, value } of entries(child(stack.root, 'Outputs'))) {
    const path = `Outputs.${key.text}`;
    const said = `the output ${key.text}`;
    const exported = child(child(value, 'Export'), 'Name');
    yield* text(stack, child(value, 'Description'), `${path}.Description`, `description of ${said}`, chooser);
    yield* mention(text(stack, child(value, 'Value'), `${path}.Value`, `value of ${said}`, chooser, key.text));
    yield* text(stack, exported, `${path}.Export.Name`, `export name of ${said}`, chooser);
  }
}

function entries(section: Node | undefined): Mapping['entries'] {
  return section?.kind === 'mapping' ? section.entries : [];
}

function* text(
  stack: Stack,
  node: Node | undefined,
  path: string,
  what: string,
  chooser: Chooser,
  key?: string,
): Generator<MetadataText> {
  const value = node && express(node, stack).resolve(chooser);
  if (!value || value.is === 'absent') return;
  yield { text: textFact(asText(value), path, value.at), what, ...(key === undefined ? {} : { key }) };
}

/** An output passes on what is named elsewhere. */
function* mention(texts: Iterable<MetadataText>): Generator<MetadataText> {
  for (const each of texts) yield { ...each, mention: true };
}
