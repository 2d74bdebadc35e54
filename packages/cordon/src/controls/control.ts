import type { KindMap } from '../model/kinds/kind-map.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

/** How to mend what a control finds. */
export interface Fix {
  /** Does the change happen in place, replace the resource, or need somebody to move data or decide? */
  readonly effect: 'in-place' | 'replaces' | 'needs-a-human';
  /** One order in plain words. */
  readonly does: string;
  /** What to write in CloudFormation. */
  readonly cloudformation: string;
  /** How `cordon fix` changes the template that a fault stands in. */
  readonly edits?: (fault: Faulty) => readonly Edit[];
}

/** A fault as the edits see it. */
export interface Faulty {
  /** Path of the property at fault, `Listeners[1].Protocol`; the edits' paths have the same form. */
  readonly path: string;
  readonly got: string;
  /** Logical id of the resource that the fault stands in. */
  readonly owner: string;
  /** Logical id of the resource that was judged; the owner, unless the fault stands in a group or policy it uses. */
  readonly judged: string;
}

/** A value in a template, functions in their long form: `{ Ref: 'Key' }`. */
export type EditValue = string | number | boolean | readonly EditValue[] | { readonly [name: string]: EditValue };

/** One change to the text of a template. Paths are of properties of `on`, which is the fault's owner where it is left out. */
export type Edit =
  | { readonly set: string; readonly to: EditValue; readonly on?: string }
  | { readonly remove: string; readonly on?: string }
  /** An item more at the end of a list, which is made where it is missing. */
  | { readonly append: string; readonly item: EditValue; readonly on?: string }
  /** A resource more, by its logical id. */
  | { readonly add: string; readonly resource: EditValue };

/** One question about one kind of resource. The id is a sentence that is true when it passes. */
export interface Control<K extends keyof KindMap = keyof KindMap> {
  readonly id: string;
  /** Ids of the obligations it answers, the first one giving its strength. */
  readonly obligations: readonly string[];
  /** Those of them that it can show broken but, looking at a part only, never kept: its pass does not count for them. */
  readonly partly?: readonly string[];
  readonly title: string;
  readonly why: string;
  /** How it is decided, sentence by sentence: what is looked at, what passes, what fails, and the traps it knows. */
  readonly decides?: readonly string[];
  /** What leaves it open, and what settles each. */
  readonly open?: readonly string[];
  /** The kinds it runs on; on several where it is one question about one duty. */
  readonly on: readonly K[];
  /** It asks something of everything: what passes without a remark, or does not apply, is counted and not listed. */
  readonly tacit?: true;
  /** It is asked of what a declared scope leaves out as well. */
  readonly beyondScope?: true;
  check(resource: KindMap[K], ask: Ask): Outcome;
  readonly fix: Fix;
  /** Whole templates: the first fails, the second passes. They are the documentation and the test. */
  readonly examples: Examples;
}

export interface Examples {
  /** Logical id of the resource that the examples are about. */
  readonly resource: string;
  /** Line of the failing example that the finding names. */
  readonly line: number;
  /** The scope in which the examples are judged, as names of resources. @default none: everything holds PHI */
  readonly scope?: { readonly entries: readonly string[]; readonly excluded: readonly string[] };
  readonly fails: string;
  readonly passes: string;
}

/** A control of Cordon's own: its page says how it is decided and what leaves it open. */
type Explained<K extends keyof KindMap> = Control<K> & Required<Pick<Control<K>, 'decides' | 'open'>>;

/** Declares a control. */
export function control<const K extends keyof KindMap>(definition: Explained<K>): Control {
  return definition as unknown as Control;
}
