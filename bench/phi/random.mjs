/** Numbers that look random and are the same for the same seed on every machine. */
export class Random {
  #state;

  /** @param {number} seed a whole number. */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1: the mulberry32 generator. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number; both ends are possible. */
  between(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick(choices) {
    return choices[this.between(0, choices.length - 1)];
  }

  /** As many characters of an alphabet. */
  from(alphabet, length) {
    return Array.from({ length }, () => alphabet[this.between(0, alphabet.length - 1)]).join('');
  }

  digits(length) {
    return this.from('0123456789', length);
  }

  hex(length) {
    return this.from('0123456789abcdef', length);
  }

  /** A whole number with leading zeros. */
  padded(low, high, width) {
    return String(this.between(low, high)).padStart(width, '0');
  }
}
