import type { Expression } from './expression.ts';
import type { Place } from './place.ts';
import type { Variable } from './variable.ts';

/** The name, ARN or another attribute of a resource in the estate. */
export interface ReferencePart {
  readonly is: 'reference';
  /** Id of the resource. */
  readonly to: string;
  /** `Ref` for the bare reference, else the attribute's name. */
  readonly attribute: string;
}

/** A piece of text that we know by what it stands for, not by its spelling. */
export interface OpenPart extends Gap {
  readonly is: 'open';
  /** Equal ids are equal texts within one world. */
  readonly id: string;
  /** Where it is fetched from when it is deployed: the name of an entry in a store of parameters. */
  readonly entry?: Expression;
  /** The parameter it stands for, in a world in which that holds a value nobody wrote. */
  readonly variable?: Variable;
}

export type Part = string | ReferencePart | OpenPart;

/** A text, never flattened while something in it is known. No two strings stand side by side, none is empty. */
export interface Text {
  readonly is: 'text';
  readonly parts: readonly Part[];
  readonly at: Place;
}

export interface List {
  readonly is: 'list';
  /** An item may resolve to nothing (it is left out) or to a list (it is spliced in). */
  readonly items: readonly Expression[];
  readonly at: Place;
}

export interface Field {
  /** Where the key stands: the line of the property. */
  readonly at: Place;
  readonly value: Expression;
}

export interface Fields {
  readonly is: 'fields';
  get(name: string): Field | undefined;
  names(): readonly string[];
  readonly at: Place;
}

export interface Absent {
  readonly is: 'absent';
  readonly at: Place;
}

/** Something that no text shows, and what would. */
export interface Gap {
  /** Why it is not known, as a clause: "the parameter Env may hold another value". */
  readonly why: string;
  /** What would turn it into an answer, as an order: "give Env a value with --parameters". */
  readonly settle?: string;
  /** The platform makes the value up (the id of a subnet, the name of a zone, a pseudo parameter): it says nothing about anybody. */
  readonly platformMade?: true;
}

export interface Unknown extends Gap {
  readonly is: 'unknown';
  readonly at: Place;
}

/** What an expression says in one world. */
export type Value = Text | List | Fields | Absent | Unknown;
