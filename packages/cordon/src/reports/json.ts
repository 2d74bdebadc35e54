import type { Report } from './report.ts';

/** The report as JSON, its public form. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
