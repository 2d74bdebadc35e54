/** Replaces all but the punctuation that shows an identifier's form, so that no character of it is left. */
export function mask(identifier: string): string {
  return identifier.replace(/[^-./@()+:_ ]/gu, '*');
}
