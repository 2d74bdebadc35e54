export { type Checked, type CheckRequest, check } from './check.ts';
export { UserError } from './cli/user-error.ts';
export type { Ask } from './controls/ask.ts';
export type { Control } from './controls/control.ts';
export { htmlReport } from './html-report.ts';
export type { Report } from './reports/report.ts';
