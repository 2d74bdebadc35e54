import type { Chooser } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import type { Fact } from '../../model/fact.ts';
import type { MetadataText } from '../../model/kinds/named-thing.ts';
import type { Place } from '../../model/place.ts';
import { asText, itemsOf } from '../../model/read-value.ts';
import { spelling } from '../../model/text.ts';
import { textFact } from '../../model/text-fact.ts';
import type { Field, Fields, Text, Value } from '../../model/value.ts';
import { passing } from './resource-entry.ts';

/** Properties that describe the resource itself, whatever its type. */
const describing = /^(?:Name|DisplayName|DBName|DatabaseName|Comment|Alias(?:es)?|Subject)$|Description$/;

/** Properties that hold a name or the beginning of one: the resource's own, or that of what it refers to. */
const naming = /(?:Names?|Prefix|Identifier)$/;

/** Properties with tags, as a list of keys and values or as a mapping; user metadata of objects has the same form. */
const tagging = /Tags$|^(?:UserMetadata|SystemMetadata)$/;

/** Properties that hold more of these inside. */
const holding =
  /^(?:TagSpecifications|LaunchTemplateData|DistributionConfig|HostedZoneConfig|ContainerDefinitions|DatabaseInput|TableInput|SecurityGroup(?:In|E)gress)$/;

/** What names, tags and descriptions a resource of any type bears, told by what its properties are called. */
export function metadataOf(type: string, properties: Expression, at: Place): Fact<readonly MetadataText[]> {
  return {
    name: 'named-thing.metadata',
    path: '',
    find: (chooser) => {
      const value = passing(properties).resolve(chooser);
      if (value.is === 'unknown') return { ...value, at };
      const noun = type.slice(type.lastIndexOf(':') + 1);
      return { is: 'known', value: value.is === 'fields' ? new Search(chooser).of(value, noun) : [], at };
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

type About = Omit<MetadataText, 'text'>;

/** One search through one resource. What it finds is pushed: a generator at every level would cost more than the reading. */
class Search {
  readonly #found: MetadataText[] = [];
  readonly #chooser: Chooser;

  constructor(chooser: Chooser) {
    this.#chooser = chooser;
  }

  of(fields: Fields, noun: string): readonly MetadataText[] {
    this.#inFields(fields, noun, '');
    return this.#found;
  }

  #inFields(fields: Fields, noun: string, path: string): void {
    for (const name of fields.names()) {
      if (name === 'Parameters' && noun === 'Stack') this.#passedOn(fields.get(name));
      const sort = sortOf(name);
      if (sort === undefined) continue;
      const field = fields.get(name);
      const value = field?.value.resolve(this.#chooser);
      if (!field || !value || value.is === 'absent') continue;
      const at = field.value.branches ? value.at : field.at;
      const full = path + name;
      if (sort === 'tags') this.#inTags(value, full, at);
      else if (sort === 'more') this.#inside(value, full);
      else {
        const about = sort === 'describes' || isOwn(name, noun) ? { what: name } : { what: name, mention: true };
        this.#inNames(value, about, full, at);
      }
    }
  }

  /** What a stack passes to the one it nests stands in every list of stacks; what it passes on is named elsewhere. */
  #passedOn(field: Field | undefined): void {
    const value = field?.value.resolve(this.#chooser);
    if (value?.is !== 'fields') return;
    for (const key of value.names()) {
      this.#tag(key, value.get(key), `Parameters.${key}`, { what: `parameter ${key}`, mention: true });
    }
  }

  #inside(value: Value, path: string): void {
    if (value.is === 'fields') this.#inFields(value, '', `${path}.`);
    if (value.is !== 'list') return;
    for (const [index, item] of itemsOf(value, this.#chooser).entries()) this.#inside(item.value, `${path}[${index}]`);
  }

  #inNames(value: Value, about: About, path: string, at: Place): void {
    if (value.is === 'fields') return;
    if (value.is !== 'list') this.#add(asText(value), path, at, about);
    else
      for (const [index, item] of itemsOf(value, this.#chooser).entries())
        this.#add(asText(item.value), `${path}[${index}]`, item.value.at, about);
  }

  #inTags(value: Value, path: string, at: Place): void {
    if (value.is === 'unknown' || value.is === 'text') this.#add(asText(value), path, at, ofTags);
    if (value.is === 'fields') {
      for (const key of value.names()) this.#tag(key, value.get(key), `${path}.${key}`);
    }
    if (value.is !== 'list') return;
    for (const [index, { value: item }] of itemsOf(value, this.#chooser).entries()) {
      const here = `${path}[${index}]`;
      if (item.is !== 'fields') {
        this.#add(asText(item), here, item.at, ofTags);
        continue;
      }
      const key = item.get('Key')?.value.resolve(this.#chooser);
      const name = key === undefined || key.is === 'absent' ? undefined : asText(key);
      if (name) this.#add(name, `${here}.Key`, name.at, ofTags);
      this.#tag(name && spelling(name), item.get('Value'), `${here}.Value`);
      // A tag specification is a list of tags with what they belong to beside them.
      this.#inFields(item, '', `${here}.`);
    }
  }

  #tag(key: string | undefined, field: Field | undefined, path: string, about = ofTags): void {
    const value = field?.value.resolve(this.#chooser);
    if (!field || !value || value.is === 'absent') return;
    const at = field.value.branches ? value.at : field.at;
    this.#add(asText(value), path, at, key === undefined ? about : { ...about, key });
  }

  #add(text: Text, path: string, at: Place, about: About): void {
    this.#found.push({ text: textFact(text, path, at), ...about });
  }
}

const ofTags: About = { what: 'tags' };

/** `RoleName` of a role is its own name; of anything else it says whose. */
function isOwn(name: string, noun: string): boolean {
  const stem = name.replace(/(?:Names?|Identifier|NamePrefix|Prefix)$/, '');
  return stem !== '' && (noun.startsWith(stem) || noun.endsWith(stem));
}
