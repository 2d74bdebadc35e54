import { entryOf, type Node } from '../readers/syntax/node.ts';
import { parse } from '../readers/syntax/parse.ts';
import type { SourceText } from '../readers/syntax/source-text.ts';
import { CannotEdit } from './cannot-edit.ts';

const parsed = new WeakMap<SourceText, Node>();

/**
 * Logical id of the resource that a fault stands in, by its place.
 * @throws CannotEdit where it stands in no resource, or in one that a loop or a macro writes.
 */
export function ownerOf(source: SourceText, offset: number): string {
  let root = parsed.get(source);
  if (!root) {
    root = parse(source);
    parsed.set(source, root);
  }
  const sections = root.kind === 'mapping' ? root.entries : [];
  const section = sections.findLast(({ start }) => start <= offset);
  if (section?.text !== 'Resources')
    throw new CannotEdit(`what is wrong stands in ${section?.text ?? 'no section'}: change it there by hand`, offset);
  const resources = entryOf(root as Extract<Node, { kind: 'mapping' }>, 'Resources')?.value;
  const owner = resources?.kind === 'mapping' ? resources.entries.findLast(({ start }) => start <= offset) : undefined;
  if (!owner) throw new CannotEdit('what is wrong stands in no resource: change it by hand', offset);
  if (owner.text.startsWith('Fn::'))
    throw new CannotEdit(
      `it is written by ${owner.text.split('::').slice(0, 2).join('::')}: change that by hand`,
      offset,
    );
  return owner.text;
}
