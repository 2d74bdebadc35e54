/** @typedef {{ text: string, start: number, length: number, key?: string }} Spelled a text, and where the identifier stands in it. */

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const styles = [
  (words) => words.join('-'),
  (words) => words.join('_'),
  (words) => words.join('.'),
  (words) => words.join(' '),
  (words) => words.join('').toLowerCase(),
  (words) => words.map(capital).join(''),
  (words) => words[0] + words.slice(1).map(capital).join(''),
  (words) => words.map((word) => word.toUpperCase()).join('_'),
  (words) => words.map(capital).join(' '),
];

/** A name in one of the styles in which people write names, run together in lower case among them. */
export function named(random, name) {
  return random.pick(styles)(name.split(' '));
}

const before = [
  '',
  '',
  'patients/',
  'records-',
  'intake_',
  'prod.',
  'uploads/2024/05/17/',
  's3://made-up-bucket/',
  'for ',
  'a1b2c3/',
];
const after = ['', '', '.pdf', '/scan.dcm', '_v2', '-archive', '.json.gz', '/', ' (copy)', ', closed'];

/** A text of three parts, the middle one being the identifier. */
const spelled = (left, identifier, right) => ({
  text: left + identifier + right,
  start: left.length,
  length: identifier.length,
});

/** `left` with a separator where the identifier would otherwise grow together with it. */
export function inText(random, name, identifier) {
  const joint = random.pick(['-', '_', '.', '=', ':', '/', ' ', ': ', '#', ' = ']);
  return spelled(`${random.pick(before)}${named(random, name)}${joint}`, identifier, random.pick(after));
}

/** `scans/patientMrn00012345/ct.dcm`: nothing between the name and what it names. */
export function glued(random, name, identifier) {
  const words = name.split(' ');
  const camel = words.map((word, at) => (at === 0 && random.next() < 0.5 ? word : capital(word))).join('');
  return spelled(random.pick(['', 'scans/', 'records-', 'intake_']) + camel, identifier, random.pick(after));
}

export const underKey = (random, name, identifier) => ({
  ...spelled(random.pick(['', '', 'id ', 'ref-']), identifier, ''),
  key: named(random, name),
});

/** Key and value of a tag in one text, as the command line and JSON write them. */
export function asPair(random, name, identifier) {
  const key = named(random, name);
  return random.pick([
    () => spelled(`Key=${key} Value=`, identifier, ''),
    () => spelled(`Key=${key},Value=`, identifier, ' Key=Env,Value=prod'),
    () => spelled(`{"Key":"${key}","Value":"`, identifier, '"}'),
    () => spelled(`Name=${key},Values=`, identifier, ''),
    () => spelled(`${key}=`, identifier, '&stage=prod'),
  ])();
}

/** Part of the text is not known (a parameter, an attribute): one character stands for it. */
export function besideHole(random, name, identifier) {
  const joint = random.pick(['-', '_', '/', '=', ': ']);
  const left = `${random.pick(['\u{FFFD}-', 's3://\u{FFFD}/', '\u{FFFD}/intake/', ''])}${named(random, name)}${joint}`;
  return spelled(left, identifier, random.pick(['-\u{FFFD}', '/\u{FFFD}', '/\u{FFFD}.pdf', '']));
}

export const alone = (random, _name, identifier) => spelled(random.pick(before), identifier, random.pick(after));

/** Bucket names and many keys hold lower case only. */
export const lowered = (spelling) => ({ ...spelling, text: spelling.text.toLowerCase() });

/** Percent-encoding of everything but letters and digits, as often as asked. */
export function percented(spelling, rounds) {
  const encode = (text) =>
    [...text]
      .map((each) => (/[A-Za-z0-9]/.test(each) ? each : `%${each.charCodeAt(0).toString(16).toUpperCase()}`))
      .join('');
  let { text, start, length } = spelling;
  for (let round = 0; round < rounds; round += 1) {
    const [left, middle, right] = [
      text.slice(0, start),
      text.slice(start, start + length),
      text.slice(start + length),
    ].map(encode);
    [text, start, length] = [left + middle + right, left.length, middle.length];
  }
  return { ...spelling, text, start, length };
}

/** The whole text in base64; the identifier is then the blocks of four that hold any of it. */
export function inBase64({ text, start, length, key }, padded) {
  const encoded = Buffer.from(text).toString('base64');
  const bare = encoded.replace(/=+$/, '');
  const from = Math.floor(start / 3) * 4;
  const to = Math.min(Math.ceil((start + length) / 3) * 4, padded ? encoded.length : bare.length);
  const left = 'blob/';
  return {
    text: `${left}${padded ? encoded : bare}`,
    start: left.length + from,
    length: to - from,
    ...(key === undefined ? {} : { key }),
  };
}

export function inHex({ text, start, length, key }) {
  const left = 'x/';
  return {
    text: left + Buffer.from(text).toString('hex'),
    start: left.length + 2 * start,
    length: 2 * length,
    ...(key === undefined ? {} : { key }),
  };
}
