import type { Place } from '../../model/place.ts';
import { child, type Entry, type Mapping, type Node } from '../syntax/node.ts';
import { parse } from '../syntax/parse.ts';
import { ReadError } from '../syntax/read-error.ts';
import type { SourceText } from '../syntax/source-text.ts';
import { intrinsics } from './intrinsics/intrinsics.ts';

/** One template file, parsed and looked through once. */
export interface Template {
  readonly source: SourceText;
  readonly root: Mapping;
  readonly resources: readonly Entry[];
  /** Why nothing here can be taken as written, where a macro rewrites the whole template. */
  readonly rewritten: string | undefined;
  /** Does it nest other stacks? */
  readonly nests: boolean;
  /** Were loops and the other language extensions switched on? */
  readonly extended: boolean;
}

/** Parses one file. @throws ReadError where it is no well-formed template. */
export function readTemplate(source: SourceText): Template {
  const root = parse(source, (tag, offset) => refuseUnknownTag(tag, { source, offset }));
  if (root.kind !== 'mapping') throw new ReadError('a template is a mapping with a Resources section', start(source));
  const resources = child(root, 'Resources');
  if (resources?.kind !== 'mapping') throw new NoResources('it has no Resources section', start(source));
  const macros = transforms(child(root, 'Transform'));
  const macro = macros.find((name) => name !== 'AWS::LanguageExtensions' && name !== 'AWS::Serverless-2016-10-31');
  return {
    source,
    root,
    resources: resources.entries,
    rewritten: macro === undefined ? undefined : `the macro ${macro} may rewrite it when it is deployed`,
    nests: source.text.includes('AWS::CloudFormation::Stack'),
    extended: macros.includes('AWS::LanguageExtensions'),
  };
}

/** A file that parses but is no template: skipped where it was found, an error where it was named. */
export class NoResources extends ReadError {}

function start(source: SourceText) {
  return { source, offset: 0 };
}

function transforms(node: Node | undefined): string[] {
  if (node?.kind === 'scalar' && !node.isNull) return [node.text];
  if (node?.kind === 'sequence') return node.items.flatMap(transforms);
  const name = child(node, 'Name');
  return name?.kind === 'scalar' ? [name.text] : [];
}

/** Tags that stand for no value of their own: conditions and rules. */
const logicTags = new Set(
  ['And', 'Or', 'Not', 'Equals', 'Contains', 'EachMemberIn', 'EachMemberEquals', 'RefAll', 'ValueOf', 'ValueOfAll'].map(
    (name) => `Fn::${name}`,
  ),
);

function refuseUnknownTag(tag: string, at: Place): void {
  const short = tag.slice(1);
  const name = `Fn::${short}`;
  if (short === 'Ref' || short === 'Condition' || name in intrinsics || logicTags.has(name)) return;
  throw new ReadError(`unknown tag ${tag}`, at);
}
