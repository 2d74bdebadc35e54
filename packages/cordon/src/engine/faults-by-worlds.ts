import type { Fault, Outcome } from '../controls/outcome.ts';
import type { Leaf } from '../worlds/explore.ts';
import type { When } from '../worlds/separate.ts';

/** What tells one fault from another within a world. */
const keyOf = ({ path, at, got }: Fault): string => `${path} ${at.source.name}@${at.offset} ${got}`;

/** Each fault of a world once, by what tells it from others in all worlds: an item that is left out moves those behind it. */
function faultsIn({ result }: Leaf<Outcome>): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  const seen = new Set<string>();
  const times = new Map<string, number>();
  for (const fault of result.verdict === 'fail' ? result.faults : []) {
    if (seen.has(keyOf(fault))) continue;
    seen.add(keyOf(fault));
    const key = keyOf({ ...fault, path: fault.path.replace(/\[\d+\]/g, '[]') });
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    faults.set(`${key} ${nth}`, fault);
  }
  return faults;
}

/**
 * Every fault of the worlds that fail, once, and with its own worlds where those are not all of them: a resource that
 * fails as declared may have more wrong with it elsewhere.
 * @param failing the worlds that fail.
 * @param words says which worlds these are.
 */
export function faultsByWorlds(
  failing: readonly Leaf<Outcome>[],
  words: (some: readonly Leaf<Outcome>[]) => When,
): Fault[] {
  const occurring = new Map<string, { readonly fault: Fault; readonly leaves: Leaf<Outcome>[] }>();
  for (const leaf of failing) {
    for (const [key, fault] of faultsIn(leaf)) {
      const found = occurring.get(key);
      if (found) found.leaves.push(leaf);
      else occurring.set(key, { fault, leaves: [leaf] });
    }
  }
  // Faults that share their worlds share the words.
  const said = new Map<string, When>();
  const [always, sometimes]: [Fault[], Fault[]] = [[], []];
  for (const { fault, leaves } of occurring.values()) {
    if (leaves.length === failing.length) always.push(fault);
    else {
      const key = leaves.map((leaf) => failing.indexOf(leaf)).join();
      const when = said.get(key) ?? words(leaves);
      said.set(key, when);
      sometimes.push({ ...fault, when });
    }
  }
  return [...always, ...sometimes.sort((a, b) => a.at.offset - b.at.offset)];
}
