import type { Node, NodeMap } from './node.ts';

/** A value with nothing left to resolve; undefined is AWS::NoValue. A reference to a resource stays one: `{ Ref: id }`. */
export type Value = Node;

/** What the resolver sees beyond one template. */
export interface Surroundings {
  /** Parsed templates by file name. */
  readonly files: ReadonlyMap<string, NodeMap>;
  /** Told of every literal that a fresh value is compared with. */
  noteComparison(fresh: string, literal: string): void;
  /** The value exported under a name of this form (see name-form.ts), or an unknown value. */
  importValue(form: string): Value;
}

/** One template with one full assignment of its parameters. */
export interface Scope {
  /** Deployment id, then the logical ids of the nested stacks on the way: `portal/Database`. */
  readonly id: string;
  readonly template: NodeMap;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly conditions: Map<string, boolean>;
  readonly surroundings: Surroundings;
  /** The output of a nested stack that is created. */
  nestedOutput(logicalId: string, output: string): Value;
}
