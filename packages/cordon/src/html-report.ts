import { createRequire } from 'node:module';
import type { Report } from './reports/report.ts';

/**
 * The report as one HTML page that opens offline and loads nothing. The page and what draws its map lie in a file of their
 * own, several times as large as all else, which is loaded with the first page that is asked for.
 */
export async function htmlReport(report: Report): Promise<string> {
  const page = createRequire(typeof __filename === 'string' ? __filename : import.meta.url)('./page.cjs') as Page;
  return page.htmlReport(report);
}

interface Page {
  htmlReport(report: Report): Promise<string>;
}
