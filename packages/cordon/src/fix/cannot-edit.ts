/** Why a template cannot be changed safely, and where somebody must look. */
export class CannotEdit extends Error {
  /** Offset in the text that was to be changed. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
