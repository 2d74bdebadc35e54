import * as yaml from 'js-yaml';
import type { Entry, Mapping, Node, Scalar } from './node.ts';
import { ReadError } from './read-error.ts';
import type { SourceText } from './source-text.ts';

/** Deepest nesting that is read. CloudFormation's own templates stay far below it. */
export const deepest = 500;

/** How many aliases may be expanded in one file; those inside an expansion count again. */
export const mostExpansions = 10_000;

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

/** A node under construction, with the loader's own value to recognise a node that is announced twice. */
interface Built {
  readonly node: Node;
  readonly raw: unknown;
  readonly depth: number;
  /** Aliases that walking this node expands. An alias shares its target, so a "bomb" costs nothing to read. */
  readonly expansions: number;
}

interface Frame {
  readonly start: number;
  kids: Built[] | undefined;
}

/**
 * Parses YAML (and JSON, which is YAML) into a tree with offsets. Every scalar stays the text that was written.
 *
 * The tree is built from the loader's events; a scalar or a flow collection inside a block is announced once for the
 * block and once for itself, so a frame with one child of the same value is that child.
 *
 * @throws ReadError for anything that is not well formed, nests deeper than `deepest`, repeats a key or expands more
 *   aliases than the budget allows.
 */
export function parse(source: SourceText): Node {
  const stack: Frame[] = [];
  const anchors = new Map<string, Built>();
  let root: Built | undefined;

  const listener = (event: 'open' | 'close', state: yaml.LoaderState): void => {
    if (event === 'open') {
      // The loader recurses: stop long before its stack would end. One level takes at most two frames.
      if (stack.length > deepest * 2 + 2) throw tooDeep(source, state.position);
      stack.push({ start: state.position, kids: undefined });
      return;
    }
    const frame = stack.pop() as Frame;
    const built = close(source, frame, state, anchors);
    if (built.expansions > mostExpansions) {
      throw new ReadError(`more than ${mostExpansions} aliases are expanded`, { source, offset: built.node.start });
    }
    if (built.depth > deepest) throw tooDeep(source, built.node.start);
    if (state.anchor !== null && state.kind !== null) anchors.set(state.anchor, built);
    const parent = stack.at(-1);
    if (!parent) root = built;
    else if (parent.kids) parent.kids.push(built);
    else parent.kids = [built];
  };

  try {
    yaml.load(source.text, { schema, json: true, maxDepth: Number.POSITIVE_INFINITY, listener });
  } catch (error) {
    if (error instanceof yaml.YAMLException) {
      throw new ReadError(`not well formed: ${error.reason}`, { source, offset: error.mark?.position ?? 0 });
    }
    throw error;
  }
  if (!root) throw new ReadError('the file is empty', { source, offset: 0 });
  return root.node;
}

function close(
  source: SourceText,
  frame: Frame,
  state: yaml.LoaderState,
  anchors: ReadonlyMap<string, Built>,
): Built {
  const tagged = state.result instanceof Tagged ? state.result : undefined;
  const raw = tagged ? tagged.value : state.result;
  const start = firstCharacter(state.input, frame.start);
  const kids = withoutLastAttempt(frame.kids, state.kind);
  const first = kids?.[0];
  if (first && kids.length === 1 && (first.raw === raw || (first.node.kind === 'scalar' && state.kind === 'scalar'))) {
    if (!tagged) return first;
    first.node.tag = tagged.tag;
    return { ...first, node: Object.assign(first.node, { start }), raw };
  }
  const tag = tagged?.tag;
  if (state.kind === 'mapping') {
    return { node: mapping(source, kids ?? [], tag, start), raw, depth: 1 + deepestOf(kids), expansions: spentBy(kids) };
  }
  if (state.kind === 'sequence') {
    const items = kids ?? [];
    if (items.length !== (raw as unknown[]).length) throw unusual(source, start);
    const node: Node = { kind: 'sequence', tag, start, items: items.map((kid) => kid.node) };
    return { node, raw, depth: 1 + deepestOf(kids), expansions: spentBy(kids) };
  }
  if (state.kind === null && state.input[start] === '*') {
    const name = /^[^\s,[\]{}]+/.exec(state.input.slice(start + 1, start + 200))?.[0] ?? '';
    const target = anchors.get(name);
    if (!target) throw new ReadError(`the alias *${name} names nothing above it`, { source, offset: start });
    return { ...target, expansions: 1 + target.expansions };
  }
  return { node: scalar(state.input, raw, tag, start), raw, depth: 1, expansions: 0 };
}

/** The end of a mapping is found by an attempt to read one more key, which is announced as an empty node. */
function withoutLastAttempt(kids: Built[] | undefined, kind: yaml.LoaderState['kind']): Built[] | undefined {
  return kind === 'mapping' && kids && kids.length % 2 === 1 && kids.at(-1)?.raw === null ? kids.slice(0, -1) : kids;
}

function deepestOf(kids: readonly Built[] | undefined): number {
  let deep = 0;
  for (const kid of kids ?? []) if (kid.depth > deep) deep = kid.depth;
  return deep;
}

function spentBy(kids: readonly Built[] | undefined): number {
  let spent = 0;
  for (const kid of kids ?? []) spent += kid.expansions;
  return spent;
}

function mapping(source: SourceText, kids: readonly Built[], tag: string | undefined, start: number): Mapping {
  if (kids.length % 2 === 1) throw unusual(source, start);
  const entries: Entry[] = [];
  const seen = new Map<string, number>();
  for (let at = 0; at < kids.length; at += 2) {
    const key = (kids[at] as Built).node;
    const value = (kids[at + 1] as Built).node;
    if (key.kind !== 'scalar') {
      throw new ReadError('a key must be a plain name', { source, offset: key.start });
    }
    if (key.text === '<<' && value.kind !== 'scalar') {
      for (const entry of merged(value)) if (!seen.has(entry.key.text)) entries.push(entry);
      continue;
    }
    const before = seen.get(key.text);
    if (before !== undefined) {
      const line = source.locate(before).line;
      throw new ReadError(`the key ${key.text} stands twice, first in line ${line}: keep one`, {
        source,
        offset: key.start,
      });
    }
    seen.set(key.text, key.start);
    entries.push({ key, value });
  }
  return { kind: 'mapping', tag, start, entries };
}

/** What a merge key brings in: the entries of one mapping or of several. */
function merged(value: Node): readonly Entry[] {
  if (value.kind === 'mapping') return value.entries;
  return value.kind === 'sequence' ? value.items.flatMap(merged) : [];
}

const words: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

function scalar(input: string, raw: unknown, tag: string | undefined, start: number): Scalar {
  if (raw === null || raw === undefined) return { kind: 'scalar', tag, start, text: '', isNull: tag === undefined };
  const text = String(raw);
  if (text.length > 5) return { kind: 'scalar', tag, start, text, isNull: false };
  const lower = text.toLowerCase();
  if ((lower === 'null' || text === '~') && isPlain(input, start)) {
    return { kind: 'scalar', tag, start, text: '', isNull: true };
  }
  const word = words[lower];
  const plain = word !== undefined && isPlain(input, start);
  return { kind: 'scalar', tag, start, text: plain ? word : text, isNull: false };
}

/** Is the scalar that starts here written without quotes and not as a block? */
export function isPlain(input: string, start: number): boolean {
  let at = start;
  while (input[at] === '!' || input[at] === '&') {
    while (at < input.length && !/\s/.test(input[at] as string)) at += 1;
    at = firstCharacter(input, at);
  }
  return !['"', "'", '|', '>'].includes(input[at] ?? '');
}

/** The first offset from here on that is neither blank nor comment. */
function firstCharacter(input: string, from: number): number {
  let at = from;
  for (;;) {
    const code = input.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) at += 1;
    else if (code === 35) while (at < input.length && input[at] !== '\n' && input[at] !== '\r') at += 1;
    else return at;
  }
}

function tooDeep(source: SourceText, offset: number): ReadError {
  return new ReadError(`nested deeper than ${deepest} levels`, { source, offset });
}

function unusual(source: SourceText, offset: number): ReadError {
  return new ReadError('a form of YAML that templates do not use: write it as key: value', { source, offset });
}
