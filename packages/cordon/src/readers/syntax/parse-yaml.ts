import * as yaml from 'js-yaml';
import { deepest, mostExpansions } from './limits.ts';
import { type Node, tagged } from './node.ts';
import { ReadError } from './read-error.ts';
import type { SourceText } from './source-text.ts';
import { mappingOf } from './yaml-mapping.ts';
import { firstCharacter, scalarOf } from './yaml-scalar.ts';
import { itemsFrom } from './yaml-sequence.ts';

/** A value that carried a tag, as the loader hands it back. */
class Tagged {
  readonly tag: string;
  readonly value: unknown;
  constructor(tag: string, value: unknown) {
    this.tag = tag;
    this.value = value;
  }
}

const schema = yaml.FAILSAFE_SCHEMA.extend(
  (['scalar', 'sequence', 'mapping'] as const).map(
    (kind) => new yaml.Type('!', { kind, multi: true, construct: (data, tag) => new Tagged(tag, data) }),
  ),
);

/** Told of every tag, with its offset. */
export type OnTag = (tag: string, offset: number) => void;

/**
 * Parses YAML 1.1 into a tree with offsets. Every scalar stays the text that was written.
 *
 * The tree is built from the loader's events; a scalar or a flow collection inside a block is announced once for the
 * block and once for itself, so a node with one child of the same value is that child.
 *
 * @throws ReadError for anything that is not well formed, nests deeper than `deepest`, repeats a key or expands more
 *   aliases than the budget allows.
 */
export function parseYaml(source: SourceText, onTag: OnTag = () => {}): Node {
  const reading = new YamlReading(source, onTag);
  const listener = (event: 'open' | 'close', state: yaml.LoaderState): void => {
    if (event === 'open') reading.open(state);
    else reading.close(state);
  };
  try {
    yaml.load(source.text, { schema, json: true, maxDepth: Number.POSITIVE_INFINITY, listener });
  } catch (error) {
    if (error instanceof yaml.YAMLException) {
      throw new ReadError(`not well formed: ${error.reason}`, {
        source,
        offset: Math.min(error.mark?.position ?? 0, source.text.length),
      });
    }
    throw error;
  }
  return reading.root;
}

/** What is known of an anchor: its node, how deep that is, and how many aliases walking it expands. */
interface Anchored {
  readonly node: Node;
  readonly raw: unknown;
  readonly depth: number;
  readonly expansions: number;
}

/**
 * Builds the tree. Nodes that are finished but not yet part of a parent wait on stacks beside each other, one for each
 * thing to know of them: an object for every node would be as much garbage as there is tree.
 */
class YamlReading {
  readonly #source: SourceText;
  readonly #onTag: OnTag;
  /** Of every node under construction: where it begins, and where its children begin on the stacks below. */
  readonly #starts: number[] = [];
  readonly #bases: number[] = [];
  readonly #nodes: Node[] = [];
  /** How many nodes wait: the stacks are written over, because shortening an array costs more than all else here. */
  #waiting = 0;
  /** The loader's own values, to recognise a node that is announced twice. */
  readonly #raws: unknown[] = [];
  /** Mappings and lists from here down. */
  readonly #depths: number[] = [];
  /** Aliases that walking the node expands. An alias shares its target, so a "bomb" costs nothing to read. */
  readonly #expansions: number[] = [];
  /** Keys seen in this file. The same few names stand at every resource; one copy of each is enough. */
  readonly #names = new Map<string, string>();
  readonly #anchors = new Map<string, Anchored>();

  constructor(source: SourceText, onTag: OnTag) {
    this.#source = source;
    this.#onTag = onTag;
  }

  get root(): Node {
    const [root] = this.#nodes;
    if (this.#waiting === 0 || !root) throw this.#wrong('the file is empty', 0);
    return root;
  }

  open(state: yaml.LoaderState): void {
    if (this.#starts.length === 0 && this.#waiting > 0) {
      const start = firstCharacter(state.input, state.position);
      throw this.#wrong(
        'a second YAML document begins here: a template is one document, so make it a file of its own',
        start,
      );
    }
    // The loader recurses: stop long before its stack would end. One level takes at most two nodes.
    if (this.#starts.length > deepest * 2 + 4) throw this.#tooDeep(state.position);
    this.#starts.push(state.position);
    this.#bases.push(this.#waiting);
  }

  close(state: yaml.LoaderState): void {
    const start = firstCharacter(state.input, this.#starts.pop() ?? 0);
    const base = this.#bases.pop() ?? 0;
    const own = state.result instanceof Tagged ? state.result : undefined;
    if (own) this.#onTag(own.tag, start);
    const raw = own ? own.value : state.result;
    this.#dropLastAttempt(base, state.kind, raw);
    if (this.#isAnnouncedTwice(base, state.kind, raw)) this.#retag(state.input, raw, own?.tag, start);
    else this.#finish(this.#build(state, base, start, raw, own?.tag), raw, base);
    const last = this.#waiting - 1;
    const depth = this.#depths[last] ?? 0;
    const expansions = this.#expansions[last] ?? 0;
    if (depth > deepest) throw this.#tooDeep(start);
    if (expansions > mostExpansions) throw this.#wrong(`more than ${mostExpansions} aliases are expanded`, start);
    if (state.anchor !== null && state.kind !== null) {
      this.#anchors.set(state.anchor, { node: this.#nodes[last] as Node, raw, depth, expansions });
    }
  }

  /**
   * The end of a mapping is found by an attempt to read one more key, and a block of text in a list (`- |`) by an attempt to
   * read a first key; each is announced as an empty node.
   */
  #dropLastAttempt(base: number, kind: yaml.LoaderState['kind'], raw: unknown): void {
    if (this.#raws[this.#waiting - 1] !== null) return;
    const isKey = kind === 'mapping' && (this.#waiting - base) % 2 === 1;
    const isBlock = kind === 'scalar' && this.#waiting === base + 1 && raw !== null;
    if (isKey || isBlock) this.#waiting -= 1;
  }

  #isAnnouncedTwice(base: number, kind: yaml.LoaderState['kind'], raw: unknown): boolean {
    if (this.#waiting !== base + 1) return false;
    return this.#raws[base] === raw || (kind === 'scalar' && this.#nodes[base]?.kind === 'scalar');
  }

  #retag(input: string, raw: unknown, tag: string | undefined, start: number): void {
    const node = this.#nodes[this.#waiting - 1];
    if (tag === undefined || !node) return;
    // A tagged scalar is what was written: without its tag it may have been read as true, false or nothing.
    this.#nodes[this.#waiting - 1] =
      node.kind === 'scalar' ? scalarOf(input, raw, tag, start) : tagged(node, tag, start);
  }

  #build(state: yaml.LoaderState, base: number, start: number, raw: unknown, tag: string | undefined): Node | Anchored {
    if (state.kind === 'mapping') {
      if ((this.#waiting - base) % 2 === 1) throw this.#unusual(start);
      return mappingOf(this.#source, this.#nodes, base, this.#waiting, tag, start, this.#names);
    }
    if (state.kind === 'sequence') {
      const items = itemsFrom(
        this.#source,
        this.#nodes,
        this.#raws,
        base,
        this.#waiting,
        raw as readonly unknown[],
        start,
      );
      if (!items) throw this.#unusual(start);
      return { kind: 'sequence', tag, start, items };
    }
    if (state.kind === null && state.input[start] === '*') {
      const name = /^[^\s,[\]{}]+/.exec(state.input.slice(start + 1, start + 200))?.[0] ?? '';
      const target = this.#anchors.get(name);
      if (!target) throw this.#wrong(`the alias *${name} names nothing above it`, start);
      return { ...target, expansions: 1 + target.expansions };
    }
    return scalarOf(state.input, raw, tag, start);
  }

  /** Puts the node in the place of its children. */
  #finish(built: Node | Anchored, raw: unknown, base: number): void {
    if ('node' in built) {
      this.#push(base, built.node, built.raw, built.depth, built.expansions);
      return;
    }
    let [depth, expansions] = [built.kind === 'scalar' ? 0 : 1, 0];
    for (let at = base; at < this.#waiting; at += 1) {
      depth = Math.max(depth, 1 + (this.#depths[at] ?? 0));
      expansions += this.#expansions[at] ?? 0;
    }
    this.#push(base, built, raw, depth, expansions);
  }

  #push(base: number, node: Node, raw: unknown, depth: number, expansions: number): void {
    this.#nodes[base] = node;
    this.#raws[base] = raw;
    this.#depths[base] = depth;
    this.#expansions[base] = expansions;
    this.#waiting = base + 1;
  }

  #tooDeep(offset: number): ReadError {
    return this.#wrong(`nested deeper than ${deepest} levels`, offset);
  }

  #unusual(offset: number): ReadError {
    return this.#wrong('a form of YAML that templates do not use: write it as key: value', offset);
  }

  #wrong(message: string, offset: number): ReadError {
    return new ReadError(message, { source: this.#source, offset });
  }
}
