// The measures by name. Each gives one line: ours, the peer's and their ratio, with the spread behind both medians.
import { join } from 'node:path';
import { writeEstate } from './estate.mjs';
import { compare, exponent, outputOf, peakMemory, spread } from './measure.mjs';
import { bareNode, cdkNag, cfnGuard, cordon, oneTemplate, parseOnly, work } from './programs.mjs';

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000];

/** What each measure is held to: the largest ratio, or the largest figure of ours. */
export const limits = {
  'one-template vs cfn-guard': { ratio: 1 },
  'one-template vs node': { ratio: 2 },
  'one-template vs cdk-nag': { ratio: 1 / 20 },
  'estate vs parse': { ratio: 4 },
  'estate rss MiB': { ours: 1536 },
  'estate exponent': { ours: 1.1 },
};

const three = ({ min, median, max }) => [min, median, max];
const line = (name, unit, ours, peer, more = {}) => ({
  name,
  ours: ours.median,
  peer: peer.median,
  ratio: ours.median / peer.median,
  unit,
  runs: ours.runs,
  spread: { ours: three(ours), peer: three(peer) },
  ...more,
});

/**
 * One template of 10 KB: all programs take turns in the same rounds, so their ratios belong to the same minutes. The
 * quick ones come first: run after cdk-nag, which leaves a busy disk behind, any of them would look slower than it is.
 */
export function measureOneTemplate(names, rounds, peersInstalled) {
  const peers = {
    'one-template vs node': bareNode,
    'one-template vs cfn-guard': cfnGuard(oneTemplate),
    'one-template vs cdk-nag': cdkNag(oneTemplate),
  };
  const wanted = Object.keys(peers)
    .filter((name) => names.includes(name))
    .filter((name) => peersInstalled || peers[name] === bareNode);
  if (wanted.length === 0) return [];
  const taken = compare([cordon(oneTemplate), ...wanted.map((name) => peers[name])], rounds);
  return wanted.map((name) => line(name, 'ms', taken.get('cordon'), taken.get(peers[name].name)));
}

/** Generated estates: time against parsing alone, growth over five sizes, and the peak memory at the largest. */
export function measureEstate(names, rounds, quick) {
  const all = quick ? sizes.filter((size) => size <= 10_000) : sizes;
  const largest = all.at(-1);
  const growth = names.includes('estate exponent');
  const used = growth ? all : [largest];
  const estates = new Map(used.map((size) => [size, join(work, `estate-${size}`)]));
  if (!names.some((name) => name.startsWith('estate '))) return [];
  needAllRead();
  for (const [size, folder] of estates) writeEstate(folder, size);

  const pair = (size) => [cordon(estates.get(size)), parseOnly(estates.get(size))];
  const lines = [];
  if (growth || names.includes('estate vs parse')) {
    const taken = new Map(used.map((size) => [size, compare(pair(size), rounds)]));
    const [ours, peer] = ['cordon', 'parse'].map((name) => taken.get(largest).get(name));
    if (names.includes('estate vs parse'))
      lines.push(line('estate vs parse', 'ms', ours, peer, { resources: largest }));
    if (growth) lines.push(exponentLine(taken, rounds));
  }
  if (names.includes('estate rss MiB')) {
    const taken = compare(pair(largest), rounds, peakMemory);
    lines.push(line('estate rss MiB', 'MiB', taken.get('cordon'), taken.get('parse'), { resources: largest }));
  }
  return lines;
}

/** One fit for each round, over that round's run of every size; so the spread of the fits is that of whole repetitions. */
function exponentLine(taken, rounds) {
  const sized = [...taken];
  const fit = (name, round) => exponent(sized.map(([size, times]) => [size, times.get(name).values[round]]));
  const fits = (name) => spread(Array.from({ length: rounds }, (_, round) => fit(name, round)));
  const points = sized.map(([size, times]) => [size, times.get('cordon').median]);
  return line('estate exponent', 'exponent', fits('cordon'), fits('parse'), { points });
}

/** A process that skips its input is fast and proves nothing: the report has to own up to every resource. */
function needAllRead() {
  const [count, folder] = [sizes[0], join(work, `estate-${sizes[0]}`)];
  writeEstate(folder, count);
  const { inputs } = JSON.parse(outputOf(cordon(folder, '--format', 'json')));
  const read = inputs.reduce((sum, input) => sum + input.resources, 0);
  if (read !== count) throw new Error(`cordon read ${read} of ${count} resources: its times would mean nothing`);
}

/** Does a line hold to its limit? */
export function holds({ name, ours, ratio }) {
  const limit = limits[name];
  return limit.ratio === undefined ? ours <= limit.ours : ratio <= limit.ratio;
}
