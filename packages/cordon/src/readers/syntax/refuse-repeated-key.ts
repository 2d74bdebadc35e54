import type { Entry } from './node.ts';
import { ReadError } from './read-error.ts';
import type { SourceText } from './source-text.ts';

/** @throws ReadError where two entries have one key: CloudFormation would keep either of them. */
export function refuseRepeatedKey(entries: readonly Entry[], source: SourceText): void {
  if (entries.length < 2) return;
  const repeated = entries.length > 8 ? repeatedInMany(entries) : repeatedInFew(entries);
  if (!repeated) return;
  const [first, second] = repeated;
  const { line } = source.locate(first.key.start);
  throw new ReadError(`the key ${second.key.text} stands twice, first in line ${line}: keep one`, {
    source,
    offset: second.key.start,
  });
}

type Pair = readonly [Entry, Entry];

/** Most mappings have a few keys, and a map for each would cost more than comparing them. */
function repeatedInFew(entries: readonly Entry[]): Pair | undefined {
  for (let later = 1; later < entries.length; later += 1) {
    const entry = entries[later] as Entry;
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (entries[earlier]?.text === entry.text) return [entries[earlier] as Entry, entry];
    }
  }
  return undefined;
}

function repeatedInMany(entries: readonly Entry[]): Pair | undefined {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const before = seen.get(entry.key.text);
    if (before) return [before, entry];
    seen.set(entry.key.text, entry);
  }
  return undefined;
}
