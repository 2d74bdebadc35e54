/** A body of facts that AWS changes now and then. A verdict that rests on it says its date. */
export interface DatedData {
  /** Public and never reused: `tls-policies`. */
  readonly id: string;
  readonly title: string;
  /** The day of the copy that was read, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly source: string;
}
