import { deaCheckDigit, npiCheckDigit, vinCheckCharacter } from './check-digits.mjs';

// Made up, and where a range is known to belong to nobody, out of it: telephone numbers 555-01xx, addresses under names
// reserved by RFC 2606, provider numbers that begin with 2 (every one given out begins with 1), and Social Security areas
// that had never been given out when numbers still told their area (to June 2011).

/** Areas 734-749 and 773-899 had no state. */
const area = (random) => (random.next() < 0.1 ? random.padded(734, 749, 3) : random.padded(773, 899, 3));
const group = (random) => random.padded(1, 99, 2);
const serial = (random) => random.padded(1, 9999, 4);
const joined = (separators) => (random) => {
  const separator = random.pick(separators);
  return [area(random), group(random), serial(random)].join(separator);
};

const mbiLetters = 'ACDEFGHJKMNPQRTUVWXY';
function mbi(random) {
  const [letter, either] = [() => random.from(mbiLetters, 1), () => random.from(`${mbiLetters}0123456789`, 1)];
  const parts = [
    `${random.between(1, 9)}${letter()}${either()}${random.digits(1)}`,
    `${letter()}${either()}${random.digits(1)}`,
    `${letter()}${letter()}${random.digits(2)}`,
  ];
  return parts.join(random.pick(['', '-']));
}

function dea(random) {
  const six = random.digits(6);
  return `${random.pick([...'ABCDEFGHJKLMPRSTUX'])}${random.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ9', 1)}${six}${deaCheckDigit(six)}`;
}

function vin(random) {
  const open = [...random.from('ABCDEFGHJKLMNPRSTUVWXYZ0123456789', 11), ...random.digits(6)];
  open[8] = vinCheckCharacter(open.join(''));
  return open.join('');
}

function npi(random) {
  const nine = `2${random.digits(8)}`;
  return nine + npiCheckDigit(nine);
}

function birth(random) {
  const [year, month, day] = [random.between(1925, 2023), random.padded(1, 12, 2), random.padded(1, 28, 2)];
  return random.pick([
    `${year}-${month}-${day}`,
    `${year}${month}${day}`,
    `${month}/${day}/${year}`,
    `${month}-${day}-${year}`,
    `${year}/${month}/${day}`,
    `${month}${day}${year}`,
    `${year}_${month}_${day}`,
  ]);
}

const given = ['jane', 'john', 'maria', 'wei', 'amina', 'olu', 'pat', 'sofia'];
const family = ['doe', 'roe', 'sample', 'fiction', 'example', 'testcase', 'nobody'];
function email(random) {
  const name = `${random.pick(given)}${random.pick(['.', '_', '', '-', '+'])}${random.pick(family)}`;
  const host = random.pick(['example.com', 'example.org', 'mail.example.net', 'clinic.example']);
  return `${name}${random.pick(['', String(random.between(1, 99))])}@${host}`;
}

const groupedPhone = (random) => {
  const [code, line] = [random.pick(['212', '312', '415', '617', '713', '206']), `01${random.digits(2)}`];
  return random.pick([`${code}-555-${line}`, `(${code}) 555-${line}`, `${code}.555.${line}`, `+1-${code}-555-${line}`]);
};
const barePhone = (random) => `${random.pick(['', '+1'])}${random.pick(['212', '312', '415'])}55501${random.digits(2)}`;

/** Chapters A to U of ICD-10-CM, always with the dot. */
const icd = (random) =>
  `${random.from('ABCDEFGHIJKLMNOPQRSTU', 1)}${random.digits(1)}${random.from('0123456789AB', 1)}.${random.digits(random.between(1, 3))}`;

const mrn = (random) => `${random.pick(['', '', 'E', 'MR', 'ABC'])}${random.digits(random.between(6, 10))}`;
const hicn = (random) => `${joined(['', '-'])(random)}${random.pick(['A', 'B', 'B1', 'D', 'M', 'T', 'W1'])}`;

/**
 * Kinds of identifier: the words people name them by, and how one is made. `alone`: the form also speaks without a name.
 * `validated`: a check digit or a form that other texts hardly keep.
 */
export const kinds = [
  {
    kind: 'ssn',
    validated: true,
    names: ['ssn', 'social security number', 'patient ssn', 'soc sec'],
    make: joined(['-', '', ' ', '_']),
    alone: joined(['-']),
  },
  {
    kind: 'npi',
    validated: true,
    names: ['npi', 'provider npi', 'national provider identifier', 'npi number'],
    make: npi,
  },
  { kind: 'dea', validated: true, names: ['dea', 'dea number', 'prescriber dea', 'dea no'], make: dea },
  {
    kind: 'mbi',
    validated: true,
    names: ['mbi', 'medicare beneficiary identifier', 'medicare id', 'member mbi'],
    make: mbi,
    alone: mbi,
  },
  { kind: 'vin', validated: true, names: ['vin', 'vehicle vin', 'vehicle identification number'], make: vin },
  { kind: 'hicn', names: ['hicn', 'health insurance claim number', 'medicare claim number'], make: hicn },
  {
    kind: 'mrn',
    names: ['mrn', 'medical record number', 'patient id', 'med rec no', 'patient mrn', 'empi'],
    make: mrn,
  },
  { kind: 'date-of-birth', names: ['dob', 'date of birth', 'birth date', 'patient dob'], make: birth },
  {
    kind: 'phone',
    names: ['phone', 'mobile', 'phone number', 'patient telephone'],
    make: (random) => random.pick([groupedPhone, barePhone])(random),
    alone: groupedPhone,
  },
  { kind: 'email', names: ['email', 'contact', 'patient email'], make: email, alone: email },
  { kind: 'icd-10', names: ['diagnosis', 'icd 10', 'icd10', 'diagnosis code', 'dx'], make: icd },
  {
    kind: 'clinic-record',
    own: true,
    names: ['record', 'file', 'folder'],
    make: (random) => `HX-${random.digits(7)}`,
    alone: (random) => `HX-${random.digits(7)}`,
  },
];

/** The customer's own form, as cordon.yaml would say it. */
export const ownPatterns = [{ name: 'clinic-record', pattern: 'HX-?\\d{7}' }];
