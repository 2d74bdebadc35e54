import { deaCheckDigit, npiCheckDigit, vinCheckCharacter } from './check-digits.mjs';

const under = (random, names, number) =>
  random.pick([
    { text: `${random.pick(names)}${random.pick(['-', '_', '=', ': ', '/'])}${number}` },
    { text: number, key: random.pick(names) },
  ]);
const otherDigit = (random, right) => String((Number(right) + random.between(1, 9)) % 10);

/** Named like an identifier, and refused by the rules of its own kind; or under a word that only ends like its name. */
export const wrongIdentifiers = {
  'social security numbers never given out': (random) => {
    const [area, group, serial] = random.pick([
      ['000', random.padded(1, 99, 2), random.padded(1, 9999, 4)],
      ['666', random.padded(1, 99, 2), random.padded(1, 9999, 4)],
      [random.padded(900, 999, 3), random.padded(1, 99, 2), random.padded(1, 9999, 4)],
      [random.padded(773, 899, 3), '00', random.padded(1, 9999, 4)],
      [random.padded(773, 899, 3), random.padded(1, 99, 2), '0000'],
    ]);
    return under(
      random,
      ['ssn', 'SSN', 'social-security', 'patientSsn'],
      [area, group, serial].join(random.pick(['-', ''])),
    );
  },
  'provider numbers with a wrong check digit': (random) => {
    const nine = `2${random.digits(8)}`;
    return under(random, ['npi', 'NPI', 'providerNpi'], nine + otherDigit(random, npiCheckDigit(nine)));
  },
  'DEA numbers with a wrong check digit': (random) => {
    const six = random.digits(6);
    return under(random, ['dea', 'DEA', 'dea-number'], `BF${six}${otherDigit(random, deaCheckDigit(six))}`);
  },
  'Medicare numbers with a letter that is left out': (random) => {
    const letter = () => random.from('ACDEFGHJKMNPQRTUVWXY', 1);
    const bad = random.from('SLOIBZ', 1);
    const forms = [
      `1${bad}7${random.digits(1)}${letter()}4${random.digits(1)}${letter()}${letter()}`,
      `0${letter()}7${random.digits(1)}${letter()}4${random.digits(1)}${letter()}${letter()}`,
      `2${letter()}7${random.digits(1)}${letter()}4${random.digits(1)}${letter()}${bad}`,
    ];
    return under(random, ['mbi', 'MBI', 'medicare-id'], random.pick(forms) + random.digits(2));
  },
  'vehicle numbers with a wrong check character': (random) => {
    const open = [
      ...random.from('ABCDEFGHJKLMNPRSTUVWXYZ', 3),
      ...random.digits(5),
      'A',
      ...random.from('ABCDEFGHJK', 2),
      ...random.digits(6),
    ];
    const right = vinCheckCharacter(open.join(''));
    open[8] = right === 'X' ? String(random.between(0, 9)) : random.pick(['X', otherDigit(random, right)]);
    return under(random, ['vin', 'VIN', 'vehicle-vin'], open.join(''));
  },
  'days that do not exist as dates of birth': (random) =>
    under(
      random,
      ['dob', 'birthDate', 'DOB'],
      random.pick([
        `${random.between(1930, 2020)}-13-${random.padded(1, 28, 2)}`,
        `${random.between(1930, 2020)}-02-30`,
        `${random.between(1700, 1890)}-0${random.between(1, 9)}-11`,
      ]),
    ),
  'account ids under the name of an identifier': (random) =>
    under(
      random,
      ['ssn', 'npi', 'mrn', 'phone', 'dob', 'patient-id', 'member-id', 'dea'],
      random.padded(200_000_000_000, 999_999_999_999, 12),
    ),
  'words that only end like a name': (random) =>
    random.pick([
      `idea-AB${random.digits(7)}`,
      `hotel-${random.padded(212, 989, 3)}555${random.digits(4)}`,
      `helm-chart-${random.digits(7)}`,
      `classn ${random.digits(9)}`,
      `airbirth${random.digits(8)}`,
      `margin ${random.digits(9)}`,
      `cabin-${random.digits(10)}`,
      `snpi-${random.digits(10)}`,
      `rapid-${random.digits(5)}`,
      `gumbi ${random.digits(9)}`,
    ]),
  'names without a number': (random) =>
    random.pick([
      'patient-mrn-lookup',
      'SSN vault key',
      'npi-registry-sync',
      'DOB index',
      'MBI',
      'phone-number-pool',
      'mrn-table-v2',
      'dea-schedule-2',
      'patient-id-service-10',
      'icd10-codes',
      'icd-10-cm-2024',
      'email-topic',
      'mrn-${Environment}',
      'HX-records',
    ]) + random.pick(['', '-prod', '-dev', '/', `-${random.between(1, 99)}`]),
  "the customer's form, too short or inside a longer row": (random) =>
    random.pick([
      `HX-${random.digits(6)}`,
      `HX-${random.digits(8)}`,
      `record HX${random.digits(12)}`,
      `AHX-${random.digits(6)}`,
    ]),
  'numbers that an unknown part may go on': (random) => {
    const hole = '\u{FFFD}';
    const number = random.pick([
      random.digits(9),
      random.digits(10),
      random.digits(7),
      `8${random.digits(2)}-45-${random.digits(4)}`,
    ]);
    const name = random.pick(['mrn-', 'ssn=', 'npi/', 'phone: ', 'patient-id_', '']);
    return random.pick([
      `${name}${hole}${number}`,
      `${name}${number}${hole}`,
      `${name}${hole}`,
      `ssn-${hole}-${random.digits(9)}`,
      `mrn${hole}/${random.digits(8)}`,
    ]);
  },
};
