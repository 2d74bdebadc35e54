import type { Report } from '@cordon/cordon/report';
import { reportName } from './report-name.ts';
import { cut } from './shown-text.ts';

/** The line at the foot of each printed page. Its text is the user's in part, so it is spelled out for CSS. */
export function printFooter(report: Report): string {
  const text = `Cordon report, ${cut(reportName(report), 60)}, ${report.asOf}, as declared unless a row says otherwise`;
  return `@page{@bottom-left{content:"${spelled(text)}"}}`;
}

function spelled(text: string): string {
  return text.replace(/[^\w .,-]/gu, (each) => `\\${each.codePointAt(0)?.toString(16)} `);
}
