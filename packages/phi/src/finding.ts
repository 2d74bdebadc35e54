/** The forms we know ourselves. What a customer declares is found under the customer's own name for it. */
export type KnownKind =
  | 'ssn'
  | 'mrn'
  | 'mbi'
  | 'hicn'
  | 'npi'
  | 'dea'
  | 'vin'
  | 'date-of-birth'
  | 'email'
  | 'phone'
  | 'icd-10';

/**
 * `validated`: a check digit is right, or the text keeps rules that other texts hardly ever keep.
 * `heuristic`: only the shape and what stands before it speak for it.
 * `signal`: identifies nobody by itself, but makes health information of an identifier beside it.
 */
export type Certainty = 'validated' | 'heuristic' | 'signal';

/** An identifier in a text. It never carries the identifier: neither its characters nor a hash of them. */
export interface Finding {
  readonly kind: KnownKind | (string & {});
  readonly certainty: Certainty;
  /** Offset in the text as given, in UTF-16 units; where it is encoded, of the code that holds it. */
  readonly start: number;
  readonly length: number;
  /** The identifier, decoded, with every letter and digit replaced: `***-**-****`. */
  readonly masked: string;
}

/** What a detector of one kind reports, in offsets of the text it was given. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
}
