const named = new Set(['named in the text', 'named by the key', 'key and value in one text']);
const validated = new Set(['ssn', 'npi', 'dea', 'mbi', 'vin']);

/** What is missed, a line each. The limits of the validated kinds hold where a name stands beside the identifier. */
export function missed({ positives, lookAlikes, growth = [] }) {
  return [
    ...positives
      .filter(
        ({ class: name, kind, recall, precision }) =>
          validated.has(kind) && named.has(name.split(': ')[1]) && (recall < 0.99 || precision < 0.99),
      )
      .map(({ class: name }) => `${name}: recall or precision below 99 %`),
    ...lookAlikes
      .filter(({ falseAlarmRate }) => falseAlarmRate > 0.001)
      .map(({ class: name }) => `${name}: false alarms above 0.1 %`),
    ...growth.filter(({ exponent }) => exponent > 1.2).map(({ input }) => `${input}: time grows faster than the text`),
  ];
}
