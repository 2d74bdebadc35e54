import { child, entryOf, type Node } from '../syntax/node.ts';

/** Does a macro stand beside the resource's type? It may write any of its properties. */
export function isWrittenByMacro(node: Node): boolean {
  return node.kind === 'mapping' && entryOf(node, 'Fn::Transform') !== undefined;
}

/** Does it nest another stack? */
export function isStack(node: Node): boolean {
  return typeOf(node) === 'AWS::CloudFormation::Stack';
}

/** The type of a resource, as it is written. */
export function typeOf(node: Node): string {
  const type = child(node, 'Type');
  return type?.kind === 'scalar' && !type.isNull ? type.text : 'without a Type';
}

/** What is wrong with the type, where CloudFormation refuses the whole template for it. */
export function typeFlaw(name: string, node: Node): string | undefined {
  if (isWrittenByMacro(node)) return undefined;
  const type = child(node, 'Type');
  if (!type || (type.kind === 'scalar' && type.isNull)) return `${name} has no Type`;
  return type.kind === 'scalar' && type.tag === undefined ? undefined : `the Type of ${name} is no text`;
}
