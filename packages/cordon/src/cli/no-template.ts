import type { Input } from '../engine/report-estate.ts';
import { UserError } from './user-error.ts';

/** Nothing to judge among the files that were looked at. */
export class NoTemplate extends UserError {
  readonly inputs: readonly Input[];

  constructor(problems: readonly string[], inputs: readonly Input[]) {
    super(problems);
    this.inputs = inputs;
  }
}

/** Says where no template was found, and why the files there are none. */
export function nothingFound(paths: readonly string[], inputs: readonly Input[]): string {
  const counts = new Map<string, number>();
  for (const { skipped } of inputs) if (skipped !== null) counts.set(skipped, (counts.get(skipped) ?? 0) + 1);
  const reasons = [...counts].map(([why, count]) => `${count} ${why}`);
  const files = reasons.length === 0 ? 'there are no files' : reasons.join(', ');
  return `no CloudFormation template found in ${paths.join(', ')} (${files}): name a template, or a folder that holds one`;
}
