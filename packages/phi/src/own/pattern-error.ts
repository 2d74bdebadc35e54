/** A customer's pattern that is not accepted. The message is a clause: what it has, and what is accepted instead. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}
