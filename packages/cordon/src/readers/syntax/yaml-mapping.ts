import { Entry, type Mapping, type Node, type Scalar } from './node.ts';
import { ReadError } from './read-error.ts';
import { refuseRepeatedKey } from './refuse-repeated-key.ts';
import type { SourceText } from './source-text.ts';

/**
 * A mapping from its keys and values in turn, which are the nodes from `base` to `end`. A merge key (`<<`, YAML 1.1) brings in
 * what the mapping does not say itself; of several merged mappings the first outweighs the later ones.
 */
export function mappingOf(
  source: SourceText,
  nodes: readonly Node[],
  base: number,
  end: number,
  tag: string | undefined,
  start: number,
  names: Map<string, string>,
): Mapping {
  // Sized from the beginning: an array that grows keeps room for many more.
  const entries = new Array<Entry>((end - base) >> 1);
  let count = 0;
  let brought: Entry[] | undefined;
  for (let at = base; at + 1 < end; at += 2) {
    const key = nodes[at] as Node;
    const value = nodes[at + 1] as Node;
    if (key.kind !== 'scalar') throw new ReadError('a key must be a plain name', { source, offset: key.start });
    if (key.text === '<<' && value.kind !== 'scalar') brought = [...(brought ?? []), ...entriesIn(value)];
    else entries[count++] = new Entry(shared(writtenKey(source.text, key), names), key.start, value);
  }
  entries.length = count;
  refuseRepeatedKey(entries, source);
  if (brought) addMissing(entries, brought);
  return { kind: 'mapping', tag, start, size: entries.length, entries };
}

/** The words for true and false name nothing but themselves where they are keys: a parameter may be called On. */
function writtenKey(text: string, key: Scalar): string {
  if (key.text !== 'true' && key.text !== 'false') return key.text;
  return /^(?:yes|no|on|off)\b/i.exec(text.slice(key.start, key.start + 4))?.[0] ?? key.text;
}

function shared(text: string, names: Map<string, string>): string {
  const before = names.get(text);
  if (before !== undefined) return before;
  names.set(text, text);
  return text;
}

function entriesIn(value: Node): readonly Entry[] {
  if (value.kind === 'mapping') return value.entries;
  return value.kind === 'sequence' ? value.items.flatMap(entriesIn) : [];
}

function addMissing(entries: Entry[], brought: readonly Entry[]): void {
  const names = new Set(entries.map(({ text }) => text));
  for (const entry of brought) {
    if (names.has(entry.text)) continue;
    names.add(entry.text);
    entries.push(entry);
  }
}
