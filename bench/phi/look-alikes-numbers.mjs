import { deaCheckDigit, npiCheckDigit } from './check-digits.mjs';

const things = [
  'backup',
  'build',
  'release',
  'job',
  'export',
  'snapshot',
  'run',
  'batch',
  'table',
  'shard',
  'deploy',
  'rev',
  'ticket',
  'pr',
  'v',
  'asset',
  'part',
  'invoice',
];
const joints = ['-', '_', '.', '/', '=', ' ', ':'];
const plain = (random, number) =>
  random.pick([
    () => number,
    () => `${random.pick(things)}${random.pick(joints)}${number}`,
    () => `${random.pick(things)}${random.pick(joints)}${number}${random.pick(['.gz', '.zip', '-old', '/'])}`,
  ])();
const epoch = (random) => String(random.between(1_400_000_000, 1_799_999_999));
const npi = (random) => {
  const nine = random.pick(['1', '2']) + random.digits(8);
  return nine + npiCheckDigit(nine);
};

/** Numbers and machine-made tokens that nothing names. */
export const numberLookAlikes = {
  'epoch seconds': (random) =>
    random.pick([
      () => plain(random, epoch(random)),
      () => ({
        text: epoch(random),
        key: random.pick(['ExpiresAt', 'created', 'ttl', 'LastUpdated', 'phone', 'mobile']),
      }),
      () => `patients/${epoch(random)}.json`,
    ])(),
  'epoch milliseconds': (random) => plain(random, `${epoch(random)}${random.digits(3)}`),
  uuids: (random) => {
    const digitsOnly = random.next() < 0.3;
    const group = (length) => (digitsOnly ? random.digits(length) : random.hex(length));
    const uuid = [8, 4, 4, 4, 12].map(group).join('-');
    return random.pick([
      uuid,
      uuid.toUpperCase(),
      `patients/${uuid}`,
      `mrn/${uuid}`,
      { text: uuid, key: random.pick(['patient-id', 'ssn-key', 'npi', 'phone']) },
    ]);
  },
  hashes: (random) => plain(random, random.hex(random.pick([32, 40, 56, 64]))),
  'short git hashes': (random) => plain(random, random.hex(random.pick([7, 8, 10, 11, 12]))),
  'integrity strings in base64': (random) => `sha256-${Buffer.from(random.hex(64), 'hex').toString('base64')}`,
  'random tokens in base64': (random) =>
    random.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', random.between(16, 64)),
  'ordinary words in base64': (random) =>
    Buffer.from(`#!/bin/bash\nyum install -y ${random.pick(things)}-${random.digits(4)}`).toString('base64'),
  'version numbers': (random) => {
    const [major, minor, patch] = [random.between(0, 40), random.between(0, 40), random.between(0, 400)];
    return random.pick([
      `v${major}.${minor}.${patch}`,
      `${major}.${minor}.${patch}-${random.digits(8)}`,
      `${random.pick(things)}-${major}.${minor}`,
      `python3.${minor}`,
      `nodejs${major}.x`,
      `${random.between(2015, 2027)}.${random.padded(1, 12, 2)}.${random.digits(5)}`,
    ]);
  },
  'nine digits without a name': (random) => plain(random, random.digits(9)),
  'ten digits without a name': (random) => plain(random, random.digits(10)),
  'numbers like provider numbers without a name': (random) => plain(random, npi(random)),
  'numbers like DEA numbers without a name': (random) => {
    const six = random.digits(6);
    return plain(random, `${random.from('ABCFGM', 1)}${random.from('ABCDEFGHIJ', 1)}${six}${deaCheckDigit(six)}`);
  },
  'build numbers like telephone numbers': (random) =>
    `${random.pick(things)}-${random.padded(200, 999, 3)}${random.padded(200, 999, 3)}${random.digits(4)}`,
  'longer rows of groups': (random) =>
    random.pick([
      `${random.digits(2)}-${random.digits(3)}-${random.digits(2)}-${random.digits(4)}`,
      `${random.digits(3)}-${random.digits(2)}-${random.digits(4)}-${random.digits(2)}`,
      `${random.digits(4)}-${random.digits(4)}-${random.digits(4)}`,
      `10.${random.digits(3)}.${random.digits(3)}.${random.digits(4)}`,
      `${random.digits(3)}-${random.digits(3)}-${random.digits(4)}-${random.digits(3)}`,
    ]),
  'dates and times': (random) => {
    const [year, month, day] = [random.between(1970, 2027), random.padded(1, 12, 2), random.padded(1, 28, 2)];
    const time = `${random.padded(0, 23, 2)}:${random.padded(0, 59, 2)}:${random.padded(0, 59, 2)}`;
    return random.pick([
      `${year}-${month}-${day}`,
      `${year}-${month}-${day}T${time}Z`,
      `${month}/${day}/${year}`,
      `${year}${month}${day}`,
      {
        text: `${year}-${month}-${day}`,
        key: random.pick(['CreatedOn', 'expires', 'last-reviewed', 'airbnb', 'newborn-ward-opened']),
      },
      `born-digital-${year}-${month}-${day}`,
    ]);
  },
  quantities: (random) => {
    const number = random.between(1, 99_999);
    return random.pick([
      `${number} patients`,
      `patients up to ${number}`,
      {
        text: String(number),
        key: random.pick([
          'patient-count',
          'RetentionInDays',
          'phone-retries',
          'MaxPatients',
          'birth-rate',
          'npi-cache-size',
        ]),
      },
      `${number}GiB`,
      `chart-${random.between(1, 99)}`,
    ]);
  },
};
