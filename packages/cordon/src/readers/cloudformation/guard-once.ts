import type { Guard } from '../../model/chooser.ts';
import type { Node } from '../syntax/node.ts';
import { guardOf, undecided } from './condition.ts';
import { answerOnce, type Depth } from './once.ts';
import type { Scope } from './scope.ts';

/** A condition, read when it is first asked for. One that depends on itself has either answer. */
export function guardOnce(node: Node, scope: Scope, depth: Depth): Guard {
  let guard: Guard | undefined;
  return answerOnce(
    (chooser) => {
      guard ??= guardOf(node, scope);
      return guard(chooser);
    },
    depth,
    (_why, chooser) => undecided(node, scope)(chooser),
  );
}
