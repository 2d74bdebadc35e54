export type IdentifierKind = 'ssn' | 'mrn' | 'mbi' | 'npi' | 'dea' | 'date-of-birth' | 'email' | 'phone';

/**
 * `validated`: a check digit is right, or the text keeps rules that other texts hardly ever keep.
 * `heuristic`: only the shape and what stands before it speak for it.
 */
export type Confidence = 'validated' | 'heuristic';

/** An identifier in a text. It never carries the identifier: neither its characters nor a hash of them. */
export interface Finding {
  readonly kind: IdentifierKind;
  readonly confidence: Confidence;
  /** Offset in the text as given, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  /** The identifier with every letter and digit replaced: `***-**-****`. */
  readonly masked: string;
}

/** What a detector of one kind reports, in offsets of the text it was given. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}
