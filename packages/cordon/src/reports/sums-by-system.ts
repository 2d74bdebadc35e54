import type { Report } from './report.ts';

/** The systems of the paper in its order, and what the line of sums calls them. */
const systems: readonly (readonly [string, string])[] = [
  ['AWS WAF', 'WAF'],
  ['Amazon S3', 'S3'],
  ['Amazon Glacier', 'Glacier'],
  ['Elastic Load Balancing', 'ELB'],
  ['Amazon EC2', 'EC2'],
  ['Amazon RDS for SQL Server', 'RDS for SQL Server'],
  ['AWS KMS', 'KMS'],
];

/** Of each system: how many of its obligations have a verdict, and how many of those all their verdicts show. */
export function sumsBySystem({ obligations }: Pick<Report, 'obligations'>) {
  return systems.flatMap(([system, short]) => {
    const seen = obligations.filter((row) => row.system === system && row.shown + row.violated + row.unknown > 0);
    const shown = seen.filter((row) => row.violated + row.unknown === 0);
    return seen.length > 0 ? [{ system, short, shown: shown.length, seen: seen.length }] : [];
  });
}
