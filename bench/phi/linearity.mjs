const sizes = [1, 2, 5, 10];
const megabyte = 1024 * 1024;

const base64 = (text, rounds) => {
  let encoded = text;
  for (let round = 0; round < rounds; round += 1) encoded = Buffer.from(encoded).toString('base64');
  return encoded;
};

/** Pieces that, repeated, have made detectors of other people go back over what they had read. */
const pieces = {
  'digits only': '1',
  'digits and underscores': '_1',
  'digits and hyphens': '1-',
  hyphens: '-',
  'one long word': 'a',
  'words and underscores': 'a_',
  'words and dots': 'a.',
  'at signs': 'a@',
  'addresses that end in nothing': 'a@a.',
  _at_: 'a_at_',
  'percent signs': '%25',
  'identifiers in base64': `${base64('ssn 801-07-4379 ', 1)}/`,
  'one token in base64, nested': undefined,
  'names without numbers': 'patient mrn number ',
  'numbers behind names': 'mrn 00012345 ',
  'numbers behind nothing': 'x123456789 ',
  'social security numbers never given out': '999-99-9999 ',
  'resource ids': 'i-01234567 arn:aws:s3:::',
  hexadecimal: '3132',
  "the customer's own form, almost": 'HX-123456-',
  holes: 'mrn-1\u{FFFD}',
};

const textOf = (name, size) => {
  const piece = pieces[name];
  if (piece !== undefined) return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  return base64('mrn 00012345 '.repeat(Math.ceil(size / 30)), 2).slice(0, size);
};

/** The slope of a line through the logarithms: `b` in `time = a × size^b`. */
function slope(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const [x, y] = [0, 1].map((side) => logs.reduce((sum, each) => sum + each[side], 0) / logs.length);
  const above = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return above / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** Time of the processor: other programs on the machine do not count. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The best of `runs` times at each size, and the exponent fitted to them. */
export function linearity(find, runs = 1, now = processorTime) {
  return Object.keys(pieces).map((name) => {
    const points = sizes.map((size) => {
      const text = textOf(name, size * megabyte);
      const times = Array.from({ length: runs }, () => {
        const begin = now();
        find(text, undefined);
        return now() - begin;
      });
      return [size, Math.min(...times)];
    });
    return {
      input: name,
      milliseconds: Object.fromEntries(points.map(([size, time]) => [`${size} MB`, Math.round(time)])),
      exponent: slope(points),
    };
  });
}
