/** A piece of a template after parsing: plain JSON, with every function in its long form. */
export type Node = string | number | boolean | null | readonly Node[] | { readonly [key: string]: Node };
export type NodeMap = { readonly [key: string]: Node };

/** True for a mapping; lists and scalars are not. */
export function isMap(node: Node | undefined): node is NodeMap {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** The mapping, or an empty one where the section is missing. */
export function mapOf(node: Node | undefined): NodeMap {
  return isMap(node) ? node : {};
}

/** The list, or an empty one where there is none. */
export function listOf(node: Node | undefined): readonly Node[] {
  return Array.isArray(node) ? (node as readonly Node[]) : [];
}

/** The one key and argument of a function call such as `{ Ref: X }`; undefined for everything else. */
export function callOf(node: Node): { name: string; argument: Node } | undefined {
  if (!isMap(node)) return undefined;
  const [entry, second] = Object.entries(node);
  if (!entry || second) return undefined;
  const [name, argument] = entry;
  return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::') ? { name, argument } : undefined;
}
