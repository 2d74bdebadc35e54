// Measures Cordon against its limits: node check.mjs [--json] [--quick] [--only NAME]... [--runs N] [--write]
import { parseArgs } from 'node:util';
import { holds, limits, measureEstate, measureOneTemplate } from './measures.mjs';
import { installPeers, needBuild } from './programs.mjs';
import { occasion, table, writeSection } from './results.mjs';

const known = {
  json: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true },
  runs: { type: 'string' },
};

const figure = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 3));
const limitText = ({ ratio, ours }) => (ratio === undefined ? `ours ≤ ${ours}` : `ratio ≤ ${figure(ratio)}`);

function row(line) {
  const size = line.resources === undefined ? '' : ` (${line.resources} resources)`;
  const [ours, peer] = [line.spread.ours, line.spread.peer].map((three) => three.map(figure).join(' – '));
  const judged = `${limitText(limits[line.name])}: ${holds(line) ? 'held' : '**missed**'}`;
  return [`${line.name}${size}`, line.unit, ours, peer, figure(line.ratio), judged, line.runs];
}

const head = ['measure', 'unit', 'ours: min – median – max', 'peer: min – median – max', 'ratio', 'limit', 'runs'];

/** The points behind the exponent, and its steepest honest reading: the last two sizes alone. */
function growth(points) {
  const [[fewer, before], [more, after]] = points.slice(-2);
  const last = Math.log(after / before) / Math.log(more / fewer);
  const medians = points.map(([size, ms]) => `${size} resources ${figure(ms)} ms`).join(', ');
  return `Medians behind the exponent: ${medians}; from ${fewer} to ${more} alone ${figure(last)}.`;
}

function chosen(options) {
  const unknown = (options.only ?? []).filter((name) => !(name in limits));
  if (unknown.length > 0) throw new Error(`--only got "${unknown[0]}"; use ${Object.keys(limits).join(', ')}`);
  if (options.runs !== undefined && !/^[1-9]\d*$/.test(options.runs))
    throw new Error(`--runs got "${options.runs}"; use a whole number from 1`);
  return options.only ?? Object.keys(limits);
}

try {
  const { values: options } = parseArgs({ options: known });
  const names = chosen(options);
  needBuild();
  const peers = names.some((name) => /cfn-guard|cdk-nag/.test(name)) && installPeers();
  const rounds = (usual) => Number(options.runs ?? usual);
  const lines = [
    ...measureOneTemplate(names, rounds(15), peers),
    ...measureEstate(names, rounds(options.quick ? 3 : 5), options.quick),
  ];
  const text = table([head, ...lines.map(row)]);
  const points = lines.find((line) => line.points)?.points;
  const report = [occasion(), '', text, ...(points ? ['', growth(points)] : [])].join('\n');

  process.stdout.write(options.json ? lines.map((line) => `${JSON.stringify(line)}\n`).join('') : `${report}\n`);
  if (options.write) writeSection('figures', report);
  for (const name of names.filter((each) => !lines.some((line) => line.name === each)))
    process.stderr.write(`bench: ${name} was NOT measured\n`);
  process.exitCode = lines.every(holds) ? 0 : 1;
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}
