import { kinds } from './identifiers.mjs';
import {
  alone,
  asPair,
  besideHole,
  glued,
  inBase64,
  inHex,
  inText,
  lowered,
  percented,
  underKey,
} from './spelling.mjs';

/** Kinds that begin with a letter grow together with the name before them: `deaAB1234563` reads as one word. */
const beginsWithLetter = new Set(['dea', 'email', 'icd-10', 'clinic-record', 'vin', 'mrn', 'mbi']);

const forms = {
  'named in the text': inText,
  'named by the key': underKey,
  'key and value in one text': asPair,
  'beside an unknown part': besideHole,
  'lower case': (random, name, identifier) => lowered(inText(random, name, identifier)),
  'percent-encoded': (random, name, identifier) => percented(inText(random, name, identifier), 1),
  'percent-encoded twice': (random, name, identifier) => percented(inText(random, name, identifier), 2),
  'in base64': (random, name, identifier) => inBase64(inText(random, name, identifier), random.next() < 0.5),
  'in hexadecimal': (random, name, identifier) => inHex(inText(random, name, identifier)),
  'in base64 twice': (random, name, identifier) => inBase64(inBase64(inText(random, name, identifier), true), true),
};

/**
 * Texts that hold an identifier, class by class. What is alone and says nothing alone (ten digits) is no positive: it
 * stands among the look-alikes.
 * @param {import('./random.mjs').Random} random
 * @param {number} each how many of each class.
 */
export function positives(random, each) {
  const some = (name, kind, spell, make) =>
    Array.from({ length: each }, () => {
      const { text, start, length, key } = spell(random, random.pick(kind.names), make(random));
      return {
        class: `${kind.kind}: ${name}`,
        kind: kind.kind,
        text,
        start,
        length,
        ...(key === undefined ? {} : { key }),
      };
    });
  return kinds.flatMap((kind) => [
    ...Object.entries(forms).flatMap(([name, spell]) => some(name, kind, spell, kind.make)),
    ...(beginsWithLetter.has(kind.kind) ? [] : some('run together with its name', kind, glued, kind.make)),
    ...(kind.alone ? some('alone', kind, alone, kind.alone) : []),
  ]);
}
