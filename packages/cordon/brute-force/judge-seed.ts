import type { Mismatch, ReportVerdicts } from './compare.ts';
import { compareReport } from './compare.ts';
import type { Estate } from './estate.ts';
import { generateEstate, MAX_WORLDS } from './generate.ts';
import { namedValuesIn } from './holds-in.ts';
import { enumerateWorlds } from './worlds.ts';

/** Every difference on one seed's estate as a text for a person: seed, row, world, both answers and the templates. Empty where all agree. */
export function judgeSeed(seed: number, ask: (estate: Estate) => ReportVerdicts): string {
  const { estate, worlds } = generateEstate(seed);
  const report = ask(estate);
  const whens = report.verdicts.flatMap(({ when, otherwise }) => [when, ...otherwise.map((entry) => entry.when)]);
  // Every value the report tells apart gets worlds of its own, also where no comparison that matters names it.
  const mismatches = compareReport(
    report,
    enumerateWorlds(estate, 10 * MAX_WORLDS, whens.flatMap(namedValuesIn)) ?? worlds,
  );
  if (mismatches.length === 0) return '';
  const templates = estate.files.map(({ name, text }) => `--- ${name}\n${text}`);
  return [`seed ${seed}: ${mismatches.length} differences`, ...mismatches.map(describe), ...templates].join('\n');
}

function describe({ row, problem, world, expected, got }: Mismatch): string {
  const where = world === undefined ? '' : `\n    in   ${world}`;
  return `  ${row}: ${problem}${where}\n    oracle ${expected}\n    cordon ${got}`;
}
