import { Entry, type Mapping, type Node, PlainScalar, type Scalar, type Sequence } from './node.ts';

const [verbatim, odd, empty, sequence, mapping] = [0, 1, 2, 3, 4];

/** Integers before the content: what it is and its tag, where it starts, and two that depend on what it is. */
const head = 4;

/**
 * Trees as rows of integers. A large estate has millions of nodes of which controls look at few; as objects they would
 * be copied by every garbage collection until they are old. Here they weigh a few integers each, and become nodes
 * again, one level at a time, whenever somebody looks.
 *
 * A scalar is its place in the source text where it stands there as it reads, which nearly all do.
 */
export class PackedTree {
  readonly #text: string;
  readonly #odd: string[] = [];
  readonly #names: string[] = [];
  readonly #tags: (string | undefined)[] = [undefined];
  /** Where a name stands among the names: a key that the whole template has not need not be looked for. */
  readonly #places = new Map<string, number>();
  #packed = new Int32Array(1024);
  #length = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds a tree and hands back its root in the packed form. Readable once `seal` has been called. */
  add(node: Node): Node {
    const at = this.#length;
    this.#write(node);
    if (node.kind === 'mapping') return new PackedMapping(this, at, node.tag, node.start);
    return node.kind === 'sequence' ? new PackedSequence(this, at, node.tag, node.start) : node;
  }

  /** Ends the writing. */
  seal(): void {
    this.#packed = this.#packed.slice(0, this.#length);
  }

  items(at: number): Node[] {
    const items: Node[] = [];
    const end = this.#end(at);
    for (let next = at + head; next < end; next = this.#after(next)) items.push(this.#read(next));
    return items;
  }

  entries(at: number): Entry[] {
    const entries: Entry[] = [];
    const end = this.#end(at);
    for (let next = at + head; next < end; next = this.#after(next + 2)) entries.push(this.#entry(next));
    return entries;
  }

  keys(at: number): string[] {
    const keys: string[] = [];
    const end = this.#end(at);
    for (let next = at + head; next < end; next = this.#after(next + 2)) keys.push(this.#key(next));
    return keys;
  }

  find(at: number, key: string): Entry | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const end = this.#end(at);
    for (let next = at + head; next < end; next = this.#after(next + 2))
      if (this.#packed[next] === place) return this.#entry(next);
    return undefined;
  }

  size(at: number): number {
    return this.#packed[at + 3] as number;
  }

  #write(node: Node): void {
    const at = this.#length;
    const tag = node.tag === undefined ? 0 : this.#tag(node.tag);
    if (node.kind === 'scalar') {
      const from = node.isNull ? -1 : this.#find(node);
      const sort = node.isNull ? empty : from < 0 ? odd : verbatim;
      const place = sort === odd ? this.#odd.push(node.text) - 1 : from;
      this.#push(sort + tag * 8, node.start);
      this.#push(place, node.text.length);
      return;
    }
    const isMapping = node.kind === 'mapping';
    this.#push((isMapping ? mapping : sequence) + tag * 8, node.start);
    this.#push(0, isMapping ? node.entries.length : node.items.length);
    if (isMapping) {
      for (const { text, start, value } of node.entries) {
        this.#push(this.#name(text), start);
        this.#write(value);
      }
    } else {
      for (const item of node.items) this.#write(item);
    }
    this.#packed[at + 2] = this.#length;
  }

  #push(one: number, other: number): void {
    if (this.#length + 2 > this.#packed.length) {
      const larger = new Int32Array(this.#packed.length * 2);
      larger.set(this.#packed);
      this.#packed = larger;
    }
    this.#packed[this.#length] = one;
    this.#packed[this.#length + 1] = other;
    this.#length += 2;
  }

  /** Where the scalar's text stands as it reads: at its start, behind a quote, or behind its tag. */
  #find({ text, start, tag }: Scalar): number {
    const own = tag === undefined ? start : start + tag.length + 1;
    if (this.#text.startsWith(text, own)) return own;
    return this.#text.startsWith(text, own + 1) ? own + 1 : -1;
  }

  /** Few nodes have a tag, and few tags there are. */
  #tag(tag: string): number {
    const place = this.#tags.indexOf(tag);
    return place < 0 ? this.#tags.push(tag) - 1 : place;
  }

  #name(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.#names.push(text) - 1;
      this.#places.set(text, place);
    }
    return place;
  }

  #key(at: number): string {
    return this.#names[this.#packed[at] as number] as string;
  }

  #entry(at: number): Entry {
    return new Entry(this.#key(at), this.#packed[at + 1] as number, this.#read(at + 2));
  }

  /** Where a mapping or a sequence ends. */
  #end(at: number): number {
    return this.#packed[at + 2] as number;
  }

  /** Where the next node begins. */
  #after(at: number): number {
    return ((this.#packed[at] as number) & 7) >= sequence ? this.#end(at) : at + head;
  }

  #read(at: number): Node {
    const packed = this.#packed;
    const what = packed[at] as number;
    const sort = what & 7;
    const tag = this.#tags[what >> 3];
    const start = packed[at + 1] as number;
    if (sort === mapping) return new PackedMapping(this, at, tag, start);
    if (sort === sequence) return new PackedSequence(this, at, tag, start);
    const from = packed[at + 2] as number;
    const text =
      sort === empty ? '' : sort === odd ? (this.#odd[from] as string) : this.#text.slice(from, from + this.size(at));
    if (sort !== empty && tag === undefined) return new PlainScalar(text, start);
    return { kind: 'scalar', tag, start, text, isNull: sort === empty };
  }
}

/** A mapping or a sequence that knows where it is packed. */
abstract class Packed {
  readonly tag: string | undefined;
  readonly start: number;
  protected readonly tree: PackedTree;
  protected readonly at: number;

  constructor(tree: PackedTree, at: number, tag: string | undefined, start: number) {
    this.tree = tree;
    this.at = at;
    this.tag = tag;
    this.start = start;
  }
}

class PackedSequence extends Packed implements Sequence {
  get kind(): 'sequence' {
    return 'sequence';
  }

  get items(): readonly Node[] {
    return this.tree.items(this.at);
  }
}

class PackedMapping extends Packed implements Mapping {
  get kind(): 'mapping' {
    return 'mapping';
  }

  get size(): number {
    return this.tree.size(this.at);
  }

  get entries(): readonly Entry[] {
    return this.tree.entries(this.at);
  }

  find(key: string): Entry | undefined {
    return this.tree.find(this.at, key);
  }

  keys(): readonly string[] {
    return this.tree.keys(this.at);
  }
}
