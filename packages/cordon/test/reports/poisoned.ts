import type { Report } from '../../src/reports/report.ts';

/** Keys of texts that a template could have given. */
const theirs = new Set(
  'message settle got want file name id text why template type skipped path sub fact protocol'.split(' '),
);

/** The report with the attack, and a line that looks like a verdict, after every text that a template could have given. */
export function poisoned(report: Report, attack: string): Report {
  const poison = (text: string) => `${text.replace('PortalTargets', `PortalTargets${attack}`)}${attack}`;
  return JSON.parse(
    JSON.stringify(report, function (this: object, key: string, value: unknown) {
      // Ids by which parts of the report name one another stay: names would be lost where they lead nowhere.
      const isLink =
        key === 'id' && ['carries', 'hops', 'box', 'parent', 'fix', 'sentence'].some((name) => name in this);
      return theirs.has(key) && !isLink && typeof value === 'string' ? poison(value) : value;
    }),
  );
}
