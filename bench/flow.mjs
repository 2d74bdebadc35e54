// Measures the finding of PHI's ways: node bench/flow.mjs [--json] [--quick] [--runs N] [--write]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDense } from './estate/dense.mjs';
import { writeEstate } from './estate.mjs';
import { exponent, outputOf, spread } from './measure.mjs';
import { flowOnly, needBuild, work } from './programs.mjs';
import { occasion, table, writeSection } from './results.mjs';

const known = {
  json: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  runs: { type: 'string', default: '5' },
};
const limits = { 'flow vs parse': 1, 'dense exponent': 1.2 };
const figure = (value) => value.toFixed(value >= 100 ? 0 : 2);
const three = ({ min, median, max }) => [min, median, max];

/** What one run took: each program times its own parts, so parsing and finding are of the same process and minute. */
const once = (folder) => JSON.parse(outputOf(flowOnly(folder)));

function againstParsing(rounds, size) {
  const folder = join(work, `estate-${size}`);
  writeEstate(folder, size);
  const taken = Array.from({ length: rounds + 1 }, () => once(folder)).slice(1);
  const [ours, peer] = ['flow', 'parse'].map((part) => spread(taken.map((each) => each[part])));
  const ratios = spread(taken.map(({ flow, parse }) => flow / parse));
  const { hops, paths } = taken[0];
  return {
    ...{ name: 'flow vs parse', unit: 'ms', resources: size, ours: ours.median, peer: peer.median, hops, paths },
    ...{ ratio: ratios.median, runs: rounds, spread: { ours: three(ours), peer: three(peer), ratio: three(ratios) } },
  };
}

function dense(rounds, sizes) {
  const estates = sizes.map((size) => [join(work, `dense-${size}`), writeDense(join(work, `dense-${size}`), size)]);
  const fits = Array.from({ length: rounds }, (_, round) => {
    // The sizes take turns, and each round turns their order round.
    const order = round % 2 === 0 ? estates : estates.toReversed();
    const points = order.map(([folder, size]) => [size, once(folder).flow]);
    return { fit: exponent(points), points: points.toSorted(([a], [b]) => a - b) };
  });
  const fit = spread(fits.map((each) => each.fit));
  const points = fits[0].points.map(([size], at) => [size, spread(fits.map((each) => each.points[at][1])).median]);
  return {
    ...{ name: 'dense exponent', unit: 'exponent', ours: fit.median, peer: 1, ratio: fit.median, runs: rounds, points },
    spread: { ours: three(fit), peer: [1, 1, 1], ratio: three(fit) },
  };
}

try {
  const { values: options } = parseArgs({ options: known });
  if (!/^[1-9]\d*$/.test(options.runs)) throw new Error(`--runs got "${options.runs}"; use a whole number from 1`);
  needBuild();
  const rounds = Number(options.runs);
  const lines = [
    againstParsing(rounds, options.quick ? 10_000 : 100_000),
    dense(rounds, options.quick ? [250, 500, 1000] : [250, 500, 1000, 2000]),
  ];
  const rows = lines.map((line) => [
    line.name,
    line.unit,
    ...[line.spread.ours, line.spread.peer, line.spread.ratio].map((some) => some.map(figure).join(' – ')),
    `≤ ${limits[line.name]}: ${line.ratio <= limits[line.name] ? 'held' : '**missed**'}`,
    line.runs,
  ]);
  const head = ['measure', 'unit', 'ours: min – median – max', 'peer', 'ratio', 'limit', 'runs'];
  const points = lines[1].points.map(([size, ms]) => `${size} resources and rules ${figure(ms)} ms`).join(', ');
  const found = `${lines[0].resources} resources: ${lines[0].hops} hops, ${lines[0].paths} paths listed. Medians behind the exponent: ${points}.`;
  const report = [occasion(), '', table([head, ...rows]), '', found].join('\n');
  process.stdout.write(options.json ? lines.map((line) => `${JSON.stringify(line)}\n`).join('') : `${report}\n`);
  if (options.write) writeSection('flow', report);
  process.exitCode = lines.every(({ name, ratio }) => ratio <= limits[name]) ? 0 : 1;
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}
