import type { Variable } from './variable.ts';

/**
 * What an expression asks while it is resolved. Whoever answers decides in which world the reading goes on;
 * the reading itself is ordinary code and touches only the choices it needs.
 */
export interface Chooser {
  /** Is the variable's value one of these? */
  isOneOf(variable: Variable, values: readonly string[]): boolean;
  /** The variable's value, or undefined where it is a value that nobody wrote. */
  valueOf(variable: Variable): string | undefined;
  /** Do both hold the same value? */
  areEqual(left: Variable, right: Variable): boolean;
  /** Answers a question that the texts leave open. The same id always gets the same answer in one world. */
  ask(question: Variable): boolean;
  /** Nothing can be deployed in this world; the reading ends here. */
  impossible(why: string): never;
}

/** A condition over parameters. */
export type Guard = (chooser: Chooser) => boolean;

export const always: Guard = () => true;
