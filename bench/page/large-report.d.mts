import type { Report } from '@cordon/cordon/report';

export function largeReport(base: Report, resources: number): Report;
