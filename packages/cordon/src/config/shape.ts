import type { Node } from '../readers/syntax/node.ts';
import { type Complaints, described, type Said, type Spot } from './complaints.ts';

/** What a value must look like: reads it, says what is allowed, and describes itself as JSON Schema. */
export interface Shape<T> {
  /** What is allowed, as an error says it. */
  readonly wants: string;
  readonly schema: object;
  /** The value, or undefined after a complaint. */
  read(node: Node, spot: Spot, complaints: Complaints): T | undefined;
}

/** A value of a record, with what it is for. */
export interface Field<T, Required extends boolean> {
  readonly shape: Shape<T>;
  readonly required: Required;
  readonly means: string;
}

export function must<T>(shape: Shape<T>, means: string): Field<T, true> {
  return { shape, required: true, means };
}

export function may<T>(shape: Shape<T>, means: string): Field<T, false> {
  return { shape, required: false, means };
}

/** Complains where a text is not what it should be. */
export type Check = (said: Said, complaints: Complaints) => void;

type Fields = Readonly<Record<string, Field<unknown, boolean>>>;

/** What a record of these fields reads as. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T, true>
    ? T
    : F[K] extends Field<infer T, false>
      ? T | undefined
      : never;
} & { readonly spot: Spot };

/** What a shape reads as. */
export type Of<S> = S extends Shape<infer T> ? T : never;

/** A text that passes a test; numbers, dates, true and false are texts as they are written. */
export function text(wants: string, isAllowed: (text: string) => boolean, schema: object = {}): Shape<Said> {
  return {
    wants,
    schema: { type: 'string', ...schema },
    read(node, spot, complaints) {
      if (node.kind === 'scalar' && node.tag === undefined && !node.isNull && isAllowed(node.text)) {
        return { text: node.text, spot };
      }
      complaints.wrong(spot, described(node), wants);
      return undefined;
    },
  };
}

/** A text that fits the pattern as a whole. */
export function pattern(wants: string, regular: RegExp): Shape<Said> {
  return text(wants, (written) => regular.test(written), { pattern: regular.source });
}

/** The same shape, looked at more closely: the check complains of what only others than the text itself can tell. */
export function checked(shape: Shape<Said>, check: Check): Shape<Said> {
  return {
    ...shape,
    read(node, spot, complaints) {
      const said = shape.read(node, spot, complaints);
      if (said) check(said, complaints);
      return said;
    },
  };
}

/** true or false. */
export const flag: Shape<Said> = {
  ...text('true or false', (written) => written === 'true' || written === 'false'),
  schema: { type: 'boolean' },
};

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  const wants = `a list, each item ${item.wants}`;
  return {
    wants,
    schema: { type: 'array', items: item.schema },
    read(node, spot, complaints) {
      if (node.kind !== 'sequence' || node.tag !== undefined) {
        complaints.wrong(spot, described(node), wants);
        return undefined;
      }
      return node.items.flatMap((each, index) => {
        const at = { source: spot.at.source, offset: each.start };
        const value = item.read(each, { at, key: `${spot.key}[${index}]` }, complaints);
        return value === undefined ? [] : [value];
      });
    },
  };
}

/** A list that is not empty: nothing named may be read as all or as none. */
export function someOf<T>(item: Shape<T>): Shape<readonly T[]> {
  const all = list(item);
  const wants = `a list of at least one, each item ${item.wants}`;
  return {
    wants,
    schema: { ...all.schema, minItems: 1 },
    read(node, spot, complaints) {
      if (node.kind !== 'sequence' || node.items.length > 0) return all.read(node, spot, complaints);
      complaints.wrong(spot, 'an empty list', wants);
      return undefined;
    },
  };
}

/** Values under names of the user's own. */
export function byName<T>(
  name: Shape<Said>,
  item: Shape<T>,
): Shape<readonly { readonly name: Said; readonly value: T }[]> {
  const wants = `a mapping of ${name.wants} to ${item.wants}`;
  const { pattern: fits } = name.schema as { readonly pattern?: string };
  return {
    wants,
    schema: {
      type: 'object',
      ...(fits === undefined ? {} : { propertyNames: { pattern: fits } }),
      additionalProperties: item.schema,
    },
    read(node, spot, complaints) {
      if (node.kind !== 'mapping' || node.tag !== undefined) {
        complaints.wrong(spot, described(node), wants);
        return undefined;
      }
      return node.entries.flatMap(({ key, value }) => {
        const here = { at: { source: spot.at.source, offset: key.start }, key: joined(spot.key, key.text) };
        const asNode: Node = { kind: 'scalar', tag: undefined, start: key.start, text: key.text, isNull: false };
        const said = name.read(asNode, here, complaints);
        const read = item.read(value, here, complaints);
        return said === undefined || read === undefined ? [] : [{ name: said, value: read }];
      });
    },
  };
}

/** A mapping with these keys and no others. */
export function record<F extends Fields>(wants: string, fields: F): Shape<RecordOf<F>> {
  const names = Object.keys(fields);
  const required = names.filter((name) => fields[name]?.required);
  return {
    wants,
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(fields).map(([name, { shape, means }]) => [name, { description: means, ...shape.schema }]),
      ),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    },
    read(node, spot, complaints) {
      if (node.kind !== 'mapping' || node.tag !== undefined) {
        complaints.wrong(spot, described(node), wants);
        return undefined;
      }
      const read: Record<string, unknown> = { spot };
      for (const { key, value } of node.entries) {
        const here = { at: { source: spot.at.source, offset: key.start }, key: joined(spot.key, key.text) };
        const field = Object.hasOwn(fields, key.text) ? fields[key.text] : undefined;
        if (field) read[key.text] = field.shape.read(value, here, complaints);
        else complaints.unknownKey(here, key.text, names);
      }
      for (const name of required) {
        const key = joined(spot.key, name);
        if (!(name in read)) complaints.missing({ at: spot.at, key }, fields[name]?.shape.wants ?? '');
      }
      return required.every((name) => read[name] !== undefined) ? (read as RecordOf<F>) : undefined;
    },
  };
}

function joined(key: string, name: string): string {
  return key === '' ? name : `${key}.${name}`;
}
