// A saved answer may be anything: what it must have is asked for by name, so that a refusal says what is missing.

/** A copy that is not what it should be, in one line. */
export class BadCopy extends Error {}

/** The JSON of a saved answer. @throws BadCopy */
export function json({ name, text }) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadCopy(`${name} is no JSON: ${error.message}`);
  }
}

/** The list at `key` of an object. @throws BadCopy where there is none, or an empty one. */
export function list(owner, key, where) {
  const found = owner?.[key];
  if (!Array.isArray(found) || found.length === 0) throw new BadCopy(`${where} has no list ${key}`);
  return found;
}

/** The text at `key` of an object. @throws BadCopy where there is none, or one that would break the table. */
export function text(owner, key, where, pattern = /^[^|\n`\\$]+$/) {
  const found = owner?.[key];
  if (typeof found !== 'string' || !pattern.test(found)) {
    throw new BadCopy(`${where}.${key} got ${JSON.stringify(found)}, which is not what AWS writes there`);
  }
  return found;
}
