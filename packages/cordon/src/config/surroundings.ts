/** What an examination of cordon.yaml asks of the world outside the file. */
export interface Surroundings {
  /** The day of the run, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Ids of all controls. */
  readonly controls: readonly string[];
  /** A file beside or below cordon.yaml, or why it cannot be had. */
  find(file: string): FoundFile | { readonly why: string };
}

export interface FoundFile {
  readonly bytes: () => Uint8Array;
}
