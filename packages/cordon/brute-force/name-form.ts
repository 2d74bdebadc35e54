import type { Node } from './node.ts';
import { callOf } from './node.ts';

/**
 * The form of an export's or import's name, with every variable part as a star: `${AWS::StackName}-x` and `${NetworkStack}-x` are both
 * `*-x`. Stacks have no names before they are deployed, so an import is matched on this form.
 */
export function nameForm(name: Node): string {
  const call = callOf(name);
  if (call?.name === 'Fn::Sub') return String(call.argument).replaceAll(/\$\{[^}]+\}/g, '*');
  if (call) throw new TypeError(`the generator names exports by a text or Fn::Sub, not ${call.name}`);
  return String(name);
}
