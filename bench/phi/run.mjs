// Measures the detectors: npm run bench:phi -- [--json] [--real FOLDER] [--no-linearity] [--seed N] [--write]
import { parseArgs } from 'node:util';
import { occasion, table, writeSection } from '../results.mjs';
import { generate } from './generate.mjs';
import { ownPatterns } from './identifiers.mjs';
import { linearity } from './linearity.mjs';
import { loadDetectors } from './load.mjs';
import { measure } from './measure.mjs';
import { missed } from './targets.mjs';
import { textsOf } from './template-texts.mjs';

const known = {
  json: { type: 'boolean', default: false },
  real: { type: 'string' },
  seed: { type: 'string', default: '20261125' },
  linearity: { type: 'boolean', default: true },
  write: { type: 'boolean', default: false },
};

const percent = (rate) => `${(rate * 100).toFixed(2)} %`;
const rates = ({ class: name, n, recall, precision }) => [name, n, percent(recall), percent(precision)];

/** The alarms on real templates: file, line, kind and masked form; never what was found. */
async function alarmsIn(folder, find) {
  const { texts, files, unread } = await textsOf(folder.replace(/\/+$/, ''));
  const alarms = texts.flatMap(({ file, line, text, key }) =>
    find(text, key).map(({ kind, certainty, masked }) => ({ file, line, kind, certainty, masked })),
  );
  return { files, texts: texts.length, unread, alarms };
}

function growthTable(growth) {
  const sizes = Object.keys(growth[0].milliseconds);
  const rows = growth.map(({ input, milliseconds, exponent }) => [
    input,
    ...sizes.map((size) => `${milliseconds[size]} ms`),
    exponent.toFixed(2),
  ]);
  return table([['repeated', ...sizes, 'exponent'], ...rows]);
}

function report({ seed, positives, lookAlikes, kinds, growth, real }) {
  const total = [...positives, ...lookAlikes].reduce((sum, { n }) => sum + n, 0);
  const parts = [
    `${occasion()} Seed ${seed}, ${total} texts.`,
    table([['kind, over all texts', 'n', 'recall', 'precision'], ...kinds.map(rates)]),
    table([['texts that hold one', 'n', 'recall', 'precision'], ...positives.map(rates)]),
    table([
      ['look-alikes', 'n', 'false alarms'],
      ...lookAlikes.map(({ class: name, n, falseAlarmRate }) => [name, n, percent(falseAlarmRate)]),
    ]),
  ];
  if (growth) parts.push(growthTable(growth));
  if (real) {
    const alarms = real.alarms.map(({ file, line, kind, certainty, masked }) => [
      `${file}:${line}`,
      kind,
      certainty,
      masked,
    ]);
    parts.push(
      `${real.texts} texts of ${real.files} real templates (${real.unread.length} not read): ${real.alarms.length} alarms.`,
    );
    if (alarms.length > 0) parts.push(table([['place', 'kind', 'certainty', 'masked'], ...alarms]));
  }
  return parts.join('\n\n');
}

try {
  const { values: options } = parseArgs({ options: known, allowNegative: true });
  if (!/^\d+$/.test(options.seed)) throw new Error(`--seed got "${options.seed}"; use a whole number`);
  const { findIdentifiers } = await loadDetectors();
  const find = (text, key) => findIdentifiers(text, { own: ownPatterns, ...(key === undefined ? {} : { key }) });
  const { wrong, ...measured } = measure(generate({ seed: Number(options.seed) }), find);
  const result = {
    seed: Number(options.seed),
    ...measured,
    ...(options.linearity ? { growth: linearity(find) } : {}),
    ...(options.real === undefined ? {} : { real: await alarmsIn(options.real, find) }),
  };
  const failures = missed(result);
  process.stdout.write(options.json ? `${JSON.stringify({ ...result, missed: failures })}\n` : `${report(result)}\n`);
  if (options.write) writeSection('identifiers', report(result));
  for (const line of failures) process.stderr.write(`bench:phi: ${line}\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`bench:phi: ${error.message}\n`);
  process.exitCode = 2;
}
