import type { Chooser } from '../../model/chooser.ts';
import { itemsOf } from '../../model/read-value.ts';
import type { Part, Value } from '../../model/value.ts';
import { child } from '../syntax/node.ts';
import { SourceText } from '../syntax/source-text.ts';
import { express } from './express.ts';
import { readEstate } from './read-estate.ts';
import type { Stack } from './stack.ts';
import { readTemplate } from './template.ts';

/** Ends a reading in a world that cannot be deployed. */
export class Impossible extends Error {}

/** The world in which parameters have these values (by name), else their declared ones; questions are answered no. */
export function worldOf(values: Readonly<Record<string, string>> = {}): Chooser {
  const pick: Chooser['valueOf'] = (variable) => values[variable.name] ?? variable.declared;
  return {
    valueOf: pick,
    isOneOf: (variable, options) => options.includes(pick(variable) ?? '\u{0}'),
    areEqual: (left, right) => left.id === right.id || (pick(left) !== undefined && pick(left) === pick(right)),
    ask: (question) => values[question.name] === 'true',
    impossible: (why) => {
      throw new Impossible(why);
    },
  };
}

/** Reads templates given as text, by file name. */
export function estateOf(files: Readonly<Record<string, string>>, given: Readonly<Record<string, string>> = {}) {
  const templates = new Map(
    Object.entries(files).map(([name, text]) => [name, readTemplate(new SourceText(name, text))]),
  );
  return readEstate(templates, { given: (parameter) => given[parameter] });
}

/** What property `BucketName` of resource `R` says in a template with these other sections. */
export function said(
  value: string,
  sections = '',
  values: Readonly<Record<string, string>> = {},
  others = '',
): unknown {
  const text = `${sections}\nResources:\n  Other: {Type: Custom::Other}\n${others}  R:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: ${value}\n`;
  return saidIn(estateOf({ 't.yaml': text }).deployments[0] as Stack, 'R', 'BucketName', values);
}

/** What a property of a resource of this stack says. */
export function saidIn(
  stack: Stack,
  resource: string,
  property: string,
  values: Readonly<Record<string, string>> = {},
): unknown {
  const entry = stack.resources.find(({ name }) => name === resource);
  const properties = child(entry?.value, 'Properties');
  if (!entry || !properties) throw new Error(`${stack.id} has no resource ${resource} with properties`);
  const world = worldOf(values);
  try {
    const fields = express(properties, entry.scope).resolve(world);
    if (fields.is !== 'fields') return shown(fields, world);
    const field = fields.get(property);
    return field ? shown(field.value.resolve(world), world) : 'not there';
  } catch (error) {
    if (error instanceof Impossible) return `impossible: ${error.message}`;
    throw error;
  }
}

/** A value in a form that tests can spell: texts with `<…>` for what is not spelled out, `? why` for what is not known. */
export function shown(value: Value, world: Chooser): unknown {
  if (value.is === 'text') return value.parts.map(part).join('');
  if (value.is === 'list') return itemsOf(value, world).map((item) => shown(item.value, world));
  if (value.is === 'absent') return null;
  if (value.is === 'unknown') return `? ${value.why}`;
  const members = value.names().map((name) => [name, shown(value.get(name)?.value.resolve(world) as Value, world)]);
  return Object.fromEntries(members);
}

function part(each: Part): string {
  if (typeof each === 'string') return each;
  return each.is === 'reference' ? `<${each.to}.${each.attribute}>` : `<${each.id}>`;
}
