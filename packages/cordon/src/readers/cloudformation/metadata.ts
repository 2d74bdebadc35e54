import type { Chooser } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import type { Fact } from '../../model/fact.ts';
import type { MetadataText } from '../../model/kinds/named-thing.ts';
import type { Place } from '../../model/place.ts';
import { asText, itemsOf } from '../../model/read-value.ts';
import { spelling } from '../../model/text.ts';
import type { Field, Fields, Text, Value } from '../../model/value.ts';
import { passing } from './resource-entry.ts';

/** Properties that describe the resource itself, whatever its type. */
const describing =
  /^(?:Name|DisplayName|DBName|DatabaseName|Description|Comment|Alias(?:es)?|AlarmDescription|Subject)$/;

/** Properties that hold a name or the beginning of one: the resource's own, or that of what it refers to. */
const naming = /(?:Names?|Prefix|Identifier)$/;

/** Properties with tags, as a list of keys and values or as a mapping; user metadata of objects has the same form. */
const tagging = /Tags$|^(?:UserMetadata|SystemMetadata)$/;

/** Properties that hold more of these inside. */
const holding = /^(?:TagSpecifications|LaunchTemplateData|DistributionConfig|HostedZoneConfig|ContainerDefinitions)$/;

/** What names, tags and descriptions a resource of any type bears, told by what its properties are called. */
export function metadataOf(type: string, properties: Expression, at: Place): Fact<readonly MetadataText[]> {
  return {
    name: 'named-thing.metadata',
    path: '',
    find: (chooser) => {
      const value = passing(properties).resolve(chooser);
      if (value.is === 'unknown') return { ...value, at };
      const noun = type.slice(type.lastIndexOf(':') + 1);
      return { is: 'known', value: value.is === 'fields' ? [...inFields(value, noun, '', chooser)] : [], at };
    },
  };
}

type Sort = 'tags' | 'more' | 'describes' | 'names' | undefined;

/** An estate has few names of properties and millions of properties. */
const sorts = new Map<string, Sort>();

function sortOf(name: string): Sort {
  let sort = sorts.get(name);
  if (sort === undefined && !sorts.has(name)) {
    if (tagging.test(name)) sort = 'tags';
    else if (holding.test(name)) sort = 'more';
    else if (describing.test(name)) sort = 'describes';
    else if (naming.test(name)) sort = 'names';
    // Names are the author's: a hostile template has no end of them.
    if (sorts.size < 10_000) sorts.set(name, sort);
  }
  return sort;
}

function* inFields(fields: Fields, noun: string, path: string, chooser: Chooser): Generator<MetadataText> {
  for (const name of fields.names()) {
    if (name === 'Parameters' && noun === 'Stack') yield* passedOn(fields.get(name), chooser);
    const sort = sortOf(name);
    if (sort === undefined) continue;
    const field = fields.get(name);
    const value = field?.value.resolve(chooser);
    if (!field || !value || value.is === 'absent') continue;
    const at = field.value.branches ? value.at : field.at;
    const full = path + name;
    if (sort === 'tags') yield* inTags(value, full, at, chooser);
    else if (sort === 'more') yield* inside(value, full, chooser);
    else {
      const about = sort === 'describes' || isOwn(name, noun) ? { what: name } : { what: name, mention: true };
      yield* inNames(value, about, full, at, chooser);
    }
  }
}

/** What a stack passes to the one it nests stands in every list of stacks; what it passes on is named elsewhere. */
function* passedOn(field: Field | undefined, chooser: Chooser): Generator<MetadataText> {
  const value = field?.value.resolve(chooser);
  if (value?.is !== 'fields') return;
  for (const key of value.names()) {
    for (const each of tag(key, value.get(key), `Parameters.${key}`, chooser))
      yield { ...each, what: `parameter ${key}`, mention: true };
  }
}

/** `RoleName` of a role is its own name; of anything else it says whose. */
function isOwn(name: string, noun: string): boolean {
  const stem = name.replace(/(?:Names?|Identifier|NamePrefix|Prefix)$/, '');
  return stem !== '' && (noun.startsWith(stem) || noun.endsWith(stem));
}

function* inside(value: Value, path: string, chooser: Chooser): Generator<MetadataText> {
  if (value.is === 'fields') yield* inFields(value, '', `${path}.`, chooser);
  if (value.is !== 'list') return;
  for (const [index, item] of itemsOf(value, chooser).entries())
    yield* inside(item.value, `${path}[${index}]`, chooser);
}

type About = Omit<MetadataText, 'text'>;

function* inNames(value: Value, about: About, path: string, at: Place, chooser: Chooser): Generator<MetadataText> {
  if (value.is === 'fields') return;
  if (value.is !== 'list') yield { text: textFact(asText(value), path, at), ...about };
  else
    for (const [index, item] of itemsOf(value, chooser).entries())
      yield { text: textFact(asText(item.value), `${path}[${index}]`, item.value.at), ...about };
}

function* inTags(value: Value, path: string, at: Place, chooser: Chooser): Generator<MetadataText> {
  if (value.is === 'unknown' || value.is === 'text') yield { text: textFact(asText(value), path, at), what: 'tags' };
  if (value.is === 'fields') {
    for (const key of value.names()) yield* tag(key, value.get(key), `${path}.${key}`, chooser);
  }
  if (value.is !== 'list') return;
  for (const [index, { value: item }] of itemsOf(value, chooser).entries()) {
    const here = `${path}[${index}]`;
    if (item.is !== 'fields') {
      yield { text: textFact(asText(item), here, item.at), what: 'tags' };
      continue;
    }
    const key = item.get('Key')?.value.resolve(chooser);
    const name = key === undefined || key.is === 'absent' ? undefined : asText(key);
    if (name) yield { text: textFact(name, `${here}.Key`, name.at), what: 'tags' };
    yield* tag(name && spelling(name), item.get('Value'), `${here}.Value`, chooser);
    // A tag specification is a list of tags with what they belong to beside them.
    yield* inFields(item, '', `${here}.`, chooser);
  }
}

function* tag(
  key: string | undefined,
  field: Field | undefined,
  path: string,
  chooser: Chooser,
): Generator<MetadataText> {
  const value = field?.value.resolve(chooser);
  if (!field || !value || value.is === 'absent') return;
  const at = field.value.branches ? value.at : field.at;
  yield { text: textFact(asText(value), path, at), what: 'tags', ...(key === undefined ? {} : { key }) };
}

/** A text that was read already, as a fact. */
export function textFact(value: Text, path: string, at: Place): Fact<Text> {
  return { name: 'named-thing.text', path, find: () => ({ is: 'known', value, at }) };
}
