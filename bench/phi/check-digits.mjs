// Written from the rules' own texts and apart from the detectors, so that a mistake there is not repeated here.

/** The digit that makes a National Provider Identifier of nine digits: ISO 7812 Luhn behind the prefix 80840 (45 CFR 162.406). */
export function npiCheckDigit(nine) {
  let sum = 24; // What 80840 adds, by CMS's own description of the check.
  for (let at = 0; at < 9; at += 1) {
    const doubled = at % 2 === 0 ? Number(nine[at]) * 2 : Number(nine[at]);
    sum += Math.floor(doubled / 10) + (doubled % 10);
  }
  return String((10 - (sum % 10)) % 10);
}

/** The last digit of a DEA number of six digits: the odd places, plus twice the even places. */
export function deaCheckDigit(six) {
  const at = (place) => Number(six[place - 1]);
  return String((at(1) + at(3) + at(5) + 2 * (at(2) + at(4) + at(6))) % 10);
}

const values = Object.fromEntries(
  ['ABCDEFGH', 'JKLMN', 'P', 'R', 'STUVWXYZ'].flatMap((run, row) =>
    [...run].map((letter, at) => [letter, [1, 1, 7, 9, 2][row] + at]),
  ),
);
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The ninth character of a vehicle's number whose ninth is still open: remainder by 11, ten being X (49 CFR 565.15). */
export function vinCheckCharacter(seventeen) {
  const sum = [...seventeen].reduce((so, each, at) => so + weights[at] * (values[each] ?? Number(each)), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}
