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
  return type?.kind === 'scalar' ? type.text : '(no Type)';
}
