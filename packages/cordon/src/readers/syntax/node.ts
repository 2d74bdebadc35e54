/** A syntax tree of YAML or JSON, with the offset of every key and value. */
export type Node = Scalar | Sequence | Mapping;

interface Common {
  /** `!Sub` and its like, else undefined. */
  readonly tag: string | undefined;
  /** Offset of the first character, the tag's where there is one. */
  readonly start: number;
}

export interface Scalar extends Common {
  readonly kind: 'scalar';
  /** YAML 1.1's unquoted yes, on, no and off read as true and false here. */
  readonly text: string;
  /** Nothing, `null` or `~` without quotes. */
  readonly isNull: boolean;
}

export interface Sequence extends Common {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
}

/** A scalar that is written without a tag and is not null: most of every tree. What they share stands on the prototype. */
export class PlainScalar implements Scalar {
  readonly text: string;
  readonly start: number;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
  }

  get kind(): 'scalar' {
    return 'scalar';
  }

  get tag(): undefined {
    return undefined;
  }

  get isNull(): false {
    return false;
  }
}

/** The same node with another tag, or none. */
export function tagged(node: Node, tag: string | undefined, start: number): Node {
  if (node.kind === 'scalar') return { kind: 'scalar', tag, start, text: node.text, isNull: node.isNull };
  if (node.kind === 'sequence') return { kind: 'sequence', tag, start, items: node.items };
  return { kind: 'mapping', tag, start, size: node.size, entries: node.entries };
}

/** A key as it is written. */
export interface Key {
  readonly text: string;
  readonly start: number;
}

/**
 * A key and its value. The entry is its own key: a big estate has millions of them, and a node for each key would take
 * a third of the memory.
 */
export class Entry {
  readonly text: string;
  readonly start: number;
  readonly value: Node;

  constructor(text: string, start: number, value: Node) {
    this.text = text;
    this.start = start;
    this.value = value;
  }

  get key(): Key {
    return this;
  }
}

export interface Mapping extends Common {
  readonly kind: 'mapping';
  /** How many entries there are, without making them. */
  readonly size: number;
  readonly entries: readonly Entry[];
  /** The entry with this key without making the others, and the keys without making entries, where the mapping can. */
  find?(key: string): Entry | undefined;
  keys?(): readonly string[];
}

/** The entry with this key. */
export function entryOf(mapping: Mapping, key: string): Entry | undefined {
  if (mapping.find) return mapping.find(key);
  for (const entry of mapping.entries) if (entry.key.text === key) return entry;
  return undefined;
}

/** The keys as they are written, in order. */
export function keysOf(mapping: Mapping): readonly string[] {
  return mapping.keys?.() ?? mapping.entries.map(({ text }) => text);
}

/** The value under this key, where `node` is a mapping that has it. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'mapping' ? entryOf(node, key)?.value : undefined;
}
