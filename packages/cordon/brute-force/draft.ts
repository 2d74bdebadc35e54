import type { Node, NodeMap } from './node.ts';
import type { Random } from './random.ts';
import type { Flavor } from './vocabulary.ts';

/** A parameter that has been drawn. A list is only ever read through Fn::Select. */
export interface DraftParameter {
  readonly name: string;
  readonly flavor: Flavor;
  readonly values: 'closed' | 'open' | 'list';
  readonly hasDefault: boolean;
}

/** A template while it is being drawn. */
export interface Draft {
  readonly random: Random;
  readonly parameters: DraftParameter[];
  /** Names of conditions, in the order in which they may refer to one another. */
  readonly conditions: string[];
  /** Values from other stacks, ready to stand in a property. */
  readonly borrowed: { readonly flavor: Flavor; readonly value: Node }[];
  /** Names of parameter groups that live in other stacks. */
  readonly borrowedGroups: Node[];
  readonly sections: {
    Parameters: Record<string, Node>;
    Mappings: Record<string, Record<string, Record<string, Node>>>;
    Rules: Record<string, Node>;
    Conditions: Record<string, Node>;
    Resources: Record<string, Node>;
    Outputs: Record<string, Node>;
  };
}

/** A template with nothing in it yet. */
export function emptyDraft(random: Random): Draft {
  const sections = { Parameters: {}, Mappings: {}, Rules: {}, Conditions: {}, Resources: {}, Outputs: {} };
  return { random, parameters: [], conditions: [], borrowed: [], borrowedGroups: [], sections };
}

/** The finished template, without its empty sections. */
export function templateOf(draft: Draft): NodeMap {
  const filled = Object.entries(draft.sections).filter(([, section]) => Object.keys(section).length > 0);
  return { AWSTemplateFormatVersion: '2010-09-09', ...Object.fromEntries(filled) };
}

/** A name nobody has in this section: `Volume1`, `Volume2`, … */
export function freeName(section: NodeMap, stem: string): string {
  return `${stem}${Object.keys(section).filter((name) => name.startsWith(stem)).length + 1}`;
}
