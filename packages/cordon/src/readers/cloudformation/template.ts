import type { Place } from '../../model/place.ts';
import { child, Entry, entryOf, type Mapping, type Node } from '../syntax/node.ts';
import { PackedTree } from '../syntax/packed-tree.ts';
import { parse } from '../syntax/parse.ts';
import { ReadError } from '../syntax/read-error.ts';
import type { SourceText } from '../syntax/source-text.ts';
import { type Flaw, flawsIn } from './flaws.ts';
import { intrinsics } from './intrinsics/intrinsics.ts';

/** One template file, parsed and looked through once. */
export interface Template {
  readonly source: SourceText;
  readonly root: Mapping;
  readonly resources: readonly Entry[];
  /** What CloudFormation would refuse it for, and what nobody looked at. */
  readonly flaws: readonly Flaw[];
  /** Why nothing here can be taken as written, where a macro rewrites the whole template. */
  readonly rewritten: string | undefined;
  /** May a macro add resources and conditions of its own? */
  readonly generated: boolean;
  /** May a macro or a loop stand anywhere in it? */
  readonly generates: boolean;
  /** Does it nest other stacks? */
  readonly nests: boolean;
}

/** Parses one file. @throws ReadError where it is no well-formed template. */
export function readTemplate(source: SourceText): Template {
  const root = parse(source, (tag, offset) => refuseUnknownTag(tag, { source, offset }));
  if (root.kind !== 'mapping') throw new ReadError('a template is a mapping with a Resources section', start(source));
  const resources = child(root, 'Resources');
  if (resources?.kind !== 'mapping') throw new NoResources('it has no Resources section', start(source));
  const macros = [...transforms(child(root, 'Transform')), ...macrosAmong(resources)];
  const generated = macros.some((name) => name !== 'AWS::LanguageExtensions');
  const flaws = flawsIn({ root, generated });
  const packed = packedResources(root, resources, source.text);
  const macro = macros.find((name) => name !== 'AWS::LanguageExtensions' && name !== 'AWS::Serverless-2016-10-31');
  return {
    source,
    root: packed,
    resources: (child(packed, 'Resources') as Mapping).entries,
    flaws,
    rewritten: macro === undefined ? undefined : `the macro ${macro} may rewrite it when it is deployed`,
    generated,
    generates: /Fn::(?:Transform|ForEach)|!Transform/.test(source.text),
    nests: source.text.includes('AWS::CloudFormation::Stack'),
  };
}

/** The same template with its resources packed: they are nearly all of it. */
function packedResources(root: Mapping, resources: Mapping, text: string): Mapping {
  const tree = new PackedTree(text);
  const written = resources.entries.filter(({ text: name }) => name !== 'Fn::Transform');
  const entries = written.map((entry) => new Entry(entry.text, entry.start, tree.add(entry.value)));
  tree.seal();
  const packed: Mapping = { ...resources, size: entries.length, entries };
  const sections = root.entries.map((entry) =>
    entry.value === resources ? new Entry(entry.text, entry.start, packed) : entry,
  );
  return { ...root, entries: sections };
}

/** A file that parses but is no template: skipped where it was found, an error where it was named. */
export class NoResources extends ReadError {}

function start(source: SourceText) {
  return { source, offset: 0 };
}

/** A macro that stands among the resources writes resources of its own. */
function macrosAmong(resources: Mapping): string[] {
  const macro = entryOf(resources, 'Fn::Transform')?.value;
  if (!macro) return [];
  const names = transforms(macro);
  return names.length > 0 ? names : ['Fn::Transform'];
}

function transforms(node: Node | undefined): string[] {
  if (node?.kind === 'scalar' && !node.isNull) return [node.text];
  if (node?.kind === 'sequence') return node.items.flatMap(transforms);
  const name = child(node, 'Name');
  return name?.kind === 'scalar' ? [name.text] : [];
}

const logic = [
  'And',
  'Or',
  'Not',
  'Equals',
  'Contains',
  'EachMemberIn',
  'EachMemberEquals',
  'RefAll',
  'ValueOf',
  'ValueOfAll',
];

/** Every short form there is: of functions that yield a value, and of those in conditions and rules. */
const knownTags = new Set([
  ...[...intrinsics.keys()].map((name) => `!${name.replace('Fn::', '')}`),
  ...[...logic, 'Condition'].map((name) => `!${name}`),
]);

function refuseUnknownTag(tag: string, at: Place): void {
  if (knownTags.has(tag)) return;
  throw new ReadError(`unknown tag ${tag}`, at);
}
