/** A text that facts were read from. It turns an offset into a line and a column only when a finding needs one. */
export interface Source {
  /** Path relative to the report's root, with `/`. */
  readonly name: string;
  /** Line and column from 1; columns count UTF-16 units, as editors do. */
  locate(offset: number): { readonly line: number; readonly column: number };
}

/** Where something was written. */
export interface Place {
  readonly source: Source;
  readonly offset: number;
}
