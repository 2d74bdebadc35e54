import type { EditValue } from '../controls/control.ts';
import type { Node } from '../readers/syntax/node.ts';

/** What a template says, whatever it is spelled like: functions in their long form, scalars as texts, names in order. */
export type Plain = string | null | readonly Plain[] | { readonly [name: string]: Plain };

/** What a tree says. */
export function plainNode(node: Node): Plain {
  const bare = bareNode(node);
  if (node.tag === undefined) return withParts(bare);
  const name = node.tag.slice(1);
  return withParts({ [name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`]: bare });
}

function bareNode(node: Node): Plain {
  if (node.kind === 'scalar') return node.isNull ? null : node.text;
  if (node.kind === 'sequence') return node.items.map(plainNode);
  return Object.fromEntries(node.entries.map(({ text, value }) => [text, plainNode(value)]));
}

/** What an edit's value says. */
export function plainEdit(value: EditValue): Plain {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(plainEdit);
  return withParts(
    Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainEdit(each as EditValue)])),
  );
}

/** `Fn::GetAtt: A.Arn` and `[A, Arn]` say the same. */
function withParts(value: Plain): Plain {
  const names = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  const attribute = names.length === 1 ? (value as { [name: string]: Plain })['Fn::GetAtt'] : undefined;
  if (typeof attribute !== 'string') return value;
  const dot = attribute.indexOf('.');
  return dot < 0 ? value : { 'Fn::GetAtt': [attribute.slice(0, dot), attribute.slice(dot + 1)] };
}

/** Do both say the same? In which order names stand says nothing. */
export function isSame(left: Plain, right: Plain): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted(value: Plain): Plain {
  if (value === null || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields = value as { readonly [name: string]: Plain };
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((name) => [name, sorted(fields[name] as Plain)]),
  );
}
