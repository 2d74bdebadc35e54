import { child, type Node } from '../syntax/node.ts';
import { callOf } from './express.ts';
import type { ParameterVariable } from './parameter.ts';
import type { Template } from './template.ts';

/**
 * Finds the values that tell one configuration from another: every literal that a condition or a rule compares a
 * parameter with, and the keys of every map that a parameter picks from.
 */
export function surveyLiterals(
  template: Pick<Template, 'root'>,
  variable: (name: string) => ParameterVariable | undefined,
): void {
  const mappings = child(template.root, 'Mappings');
  const sections = [child(template.root, 'Conditions'), child(template.root, 'Rules')];
  // Only where there are maps can a resource's property pick from one.
  if (mappings) sections.push(child(template.root, 'Resources'), child(template.root, 'Outputs'));
  const pairs: [ParameterVariable, ParameterVariable][] = [];
  const waiting: Node[] = sections.filter((section) => section !== undefined);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const call = callOf(node);
    if (call?.argument.kind === 'sequence') {
      const { items } = call.argument;
      if (call.name === 'Fn::FindInMap') surveyLookup(items, mappings, variable);
      else if (/^Fn::(Equals|Contains|EachMemberIn|EachMemberEquals)$/.test(call.name))
        pairs.push(...compared(items, variable));
    }
    if (node.kind === 'sequence') for (const item of node.items) waiting.push(item);
    else if (node.kind === 'mapping') for (const entry of node.entries) waiting.push(entry.value);
  }
  for (const [left, right] of [...pairs, ...pairs]) share(left, right);
}

/** Two parameters that are compared with each other, or that pass one value on, know each other's literals. */
export function share(left: ParameterVariable, right: ParameterVariable): void {
  for (const literal of left.values) if (right.open) right.add(literal);
  for (const literal of right.values) if (left.open) left.add(literal);
}

function surveyLookup(
  items: readonly Node[],
  mappings: Node | undefined,
  variable: (name: string) => ParameterVariable | undefined,
): void {
  const [name, first, second] = items;
  const mapping = name?.kind === 'scalar' ? child(mappings, name.text) : undefined;
  if (mapping?.kind !== 'mapping') return;
  const [row, column] = [refName(first), refName(second)].map((each) =>
    each === undefined ? undefined : variable(each),
  );
  for (const entry of mapping.entries) {
    row?.add(entry.key.text);
    if (entry.value.kind === 'mapping') for (const { key } of entry.value.entries) column?.add(key.text);
  }
}

function compared(items: readonly Node[], variable: (name: string) => ParameterVariable | undefined) {
  const variables = items.map((item) => {
    const name = refName(item);
    return name === undefined ? undefined : variable(name);
  });
  const literals = items.flatMap(literalsIn);
  for (const each of variables) for (const literal of literals) each?.add(literal);
  const [left, right] = variables;
  return left && right ? [[left, right] as [ParameterVariable, ParameterVariable]] : [];
}

function literalsIn(node: Node): string[] {
  if (node.kind === 'sequence') return node.items.flatMap(literalsIn);
  return node.kind === 'scalar' && node.tag === undefined ? [node.text] : [];
}

function refName(node: Node | undefined): string | undefined {
  const call = node && callOf(node);
  return call?.name === 'Ref' && call.argument.kind === 'scalar' ? call.argument.text : undefined;
}
