import { allControls } from '../controls/all-controls.ts';
import { tryControl } from '../trial/try-control.ts';
import { ownControls } from './own-controls.ts';

/**
 * Runs `cordon test`: tries each control on its own examples; without `--controls`, those of Cordon itself.
 * @returns the exit code, 1 where an example does not do what it says. @throws UserError for modules that are no controls.
 */
export async function runTest(paths: readonly string[]): Promise<number> {
  const controls = paths.length > 0 ? await ownControls(paths) : allControls;
  let failed = 0;
  for (const control of controls) {
    const { problems, decisive } = tryControl(control);
    if (problems.length > 0) failed += 1;
    const note = decisive.length > 0 ? `hangs on ${decisive.join(', ')}` : 'passes because something is not there';
    process.stdout.write(problems.length === 0 ? `✓ ${control.id}: ${note}\n` : `✗ ${control.id}\n`);
    for (const problem of problems) process.stdout.write(`    ${problem}\n`);
  }
  process.stdout.write(`\n${controls.length - failed} of ${controls.length} controls do what their examples say\n`);
  return failed > 0 ? 1 : 0;
}
