import type { Guard } from '../../model/chooser.ts';
import type { Node } from '../syntax/node.ts';
import { guardOf, undecided } from './condition.ts';
import { answerOnce, type Depth } from './once.ts';
import type { Scope } from './scope.ts';
import { Unanswerable } from './unanswerable.ts';

/**
 * A condition, read when it is first asked for. The guard throws Unanswerable where the condition needs itself:
 * CloudFormation refuses it, so neither answer may decide a value.
 */
export function guardOnce(name: string, node: Node, scope: Scope, depth: Depth): Guard {
  let guard: Guard | undefined;
  return answerOnce(
    (chooser) => {
      guard ??= guardOf(node, scope);
      return guard(chooser);
    },
    depth,
    (why) => {
      throw new Unanswerable(`the condition ${name} ${why}`);
    },
  );
}

/** The same guard where yes or no must be said: what cannot be answered is a question, and both answers are looked at. */
export function orQuestion(guard: Guard, node: Node, scope: Scope): Guard {
  const question = undecided(node, scope);
  return (chooser) => {
    try {
      return guard(chooser);
    } catch (error) {
      if (error instanceof Unanswerable) return question(chooser);
      throw error;
    }
  };
}
