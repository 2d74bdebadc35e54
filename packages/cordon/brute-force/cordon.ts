import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../src/check.ts';
import type { ReportVerdicts } from './compare.ts';
import type { Estate } from './estate.ts';

/** Cordon's report on the estate, read from a folder of its own as a user's would be. Throws where Cordon could not read a file. */
export function askCordon(estate: Estate): ReportVerdicts {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-worlds-'));
  try {
    for (const { name, text } of estate.files) writeFileSync(join(folder, name), text);
    const { report, problems } = check({ paths: ['.'], cwd: folder });
    if (problems.length > 0) throw new Error(`Cordon could not read the estate: ${problems.join('; ')}`);
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
