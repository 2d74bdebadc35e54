import type { Report } from '../reports/report.ts';

/** Every file that was looked at, with what became of it. */
export function fileList(report: Report): string {
  const lines = report.inputs.map(({ path, resources, skipped }) =>
    skipped === null ? `read     ${path} (${resources} resources)` : `skipped  ${path}: ${skipped}`,
  );
  return `${lines.join('\n')}\n`;
}
