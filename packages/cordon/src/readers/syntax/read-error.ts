import type { Place } from '../../model/place.ts';

/** Something in a file that cannot be read. The message says what was found and what would be right. */
export class ReadError extends Error {
  readonly at: Place;

  constructor(message: string, at: Place) {
    super(message);
    this.at = at;
  }
}
