import type { Node } from '../readers/syntax/node.ts';
import { CannotEdit } from './cannot-edit.ts';
import type { Field, Layout, Spot } from './layout.ts';
import { firstStep } from './step.ts';

/** A collection on the way to what an edit names, with the place in it that the way goes on through. */
export interface Passed {
  readonly spot: Spot;
  readonly fields: readonly Field[];
  readonly items: readonly Spot[];
  /** Where the way goes on: at this field or item. */
  readonly at: number;
}

/** The way to what an edit names: as far as the template has it, and what of the path it does not have. */
export interface Way {
  readonly passed: readonly Passed[];
  /** The value at the end of the way. */
  readonly end: Spot;
  /** Steps that the template does not have. */
  readonly missing: readonly (string | number)[];
}

/**
 * Finds what an edit names, from the template's root.
 * @throws CannotEdit where something on the way is computed, shared or generated.
 */
export function findTarget(layout: Layout, root: Spot, first: readonly string[], path: string): Way {
  const passed: Passed[] = [];
  let end = root;
  let rest = path;
  const names = [...first];
  for (;;) {
    const fixed = names.shift();
    if (fixed === undefined && rest === '') break;
    if (passed.length > 0) refuseShared(layout, end);
    if (passed.length > 1) refuseComputed(end, fixed ?? rest);
    const fields = end.node.kind === 'mapping' && end.end > end.start ? layout.fields(end) : [];
    const items = end.node.kind === 'sequence' ? layout.items(end) : [];
    const step =
      fixed === undefined
        ? firstStep(
            rest,
            fields.map(({ name }) => name),
          )
        : { to: fixed, rest };
    if (typeof step.to === 'number' && end.node.kind === 'mapping' && step.to === 0) {
      rest = step.rest;
      continue;
    }
    if (typeof step.to === 'number') refuseMoved(items, step.to);
    const at = typeof step.to === 'number' ? (step.to < items.length ? step.to : -1) : indexOf(fields, step.to);
    if (at < 0) return { passed, end, missing: missing(step.to, names, step.rest) };
    passed.push({ spot: end, fields, items, at });
    end = typeof step.to === 'number' ? (items[at] as Spot) : (fields[at] as Field).value;
    rest = step.rest;
  }
  return { passed, end, missing: [] };
}

function indexOf(fields: readonly Field[], name: string): number {
  return fields.findIndex((field) => field.name === name);
}

function missing(first: string | number, names: readonly string[], path: string): (string | number)[] {
  const steps: (string | number)[] = [first, ...names];
  for (let rest = path; rest !== ''; ) {
    const step = firstStep(rest, []);
    steps.push(step.to);
    rest = step.rest;
  }
  return steps;
}

/** @throws CannotEdit where a change here would change other places too. */
export function refuseShared(layout: Layout, { node, start, alias, anchor }: Spot): void {
  if (alias !== undefined)
    throw new CannotEdit(
      `*${alias} repeats what stands at &${alias}: change it there, where all who share it may change`,
      start,
    );
  if (anchor !== undefined && new RegExp(`\\*${anchor.replace(/\W/g, '\\$&')}(?![^\\s,\\]}])`).test(layout.text))
    throw new CannotEdit(`other places repeat &${anchor}: change it by hand, where all who share it may change`, start);
  if (node.kind === 'mapping' && node.entries.some((entry) => entry.start < start))
    throw new CannotEdit('a merge key (<<) brings in a part of it: change it by hand', start);
}

/** @throws CannotEdit where a function decides what stands here. */
export function refuseComputed({ node, start }: Spot, what: string): void {
  const name = functionOf(node);
  if (name === undefined) return;
  const argument = textIn(node, name);
  if (name === 'Ref' && argument === 'AWS::NoValue') return;
  throw new CannotEdit(`${what} ${whyComputed(name, argument)}`, start);
}

function whyComputed(name: string, argument: string | undefined): string {
  switch (name) {
    case 'Fn::If':
      return 'stands in a condition (Fn::If): change the branch that is wrong by hand';
    case 'Ref':
      return `takes the value of ${argument ?? 'a parameter'}: change its default, its allowed values, or what is given at deployment`;
    case 'Fn::FindInMap':
      return 'is looked up in Mappings: change it there';
    case 'Fn::ImportValue':
      return 'is imported from another stack: change it where it is exported';
    case 'Fn::Transform':
      return 'is written by a macro (Fn::Transform): change what the macro is given';
    default:
      return name.startsWith('Fn::ForEach')
        ? 'is written by a loop (Fn::ForEach): change the loop'
        : `is computed by ${name}: change it by hand`;
  }
}

/** The function that a node calls, in its long form. */
export function functionOf(node: Node): string | undefined {
  if (node.tag !== undefined) return node.tag === '!Ref' ? 'Ref' : `Fn::${node.tag.slice(1)}`;
  if (node.kind !== 'mapping') return undefined;
  return node.entries
    .map(({ text }) => text)
    .find((name) => name.startsWith('Fn::') || (name === 'Ref' && node.size === 1));
}

function textIn(node: Node, name: string): string | undefined {
  const argument =
    node.tag === undefined && node.kind === 'mapping' ? node.entries.find(({ text }) => text === name)?.value : node;
  return argument?.kind === 'scalar' ? argument.text : undefined;
}

/** A function before it may leave an item out or add some: the count is then another one in the text. */
function refuseMoved(items: readonly Spot[], index: number): void {
  for (const item of items.slice(0, index)) {
    const name = functionOf(item.node);
    if (name === 'Fn::If' || name === 'Fn::Transform' || name?.startsWith('Fn::ForEach'))
      throw new CannotEdit(`an item before it stands in ${name}: change it by hand`, item.start);
  }
}
