import type { Edit } from '../controls/control.ts';
import { entryOf, type Node } from '../readers/syntax/node.ts';
import { parse } from '../readers/syntax/parse.ts';
import { SourceText } from '../readers/syntax/source-text.ts';
import { CannotEdit } from './cannot-edit.ts';
import { findTarget, functionOf, refuseComputed, refuseShared } from './find-target.ts';
import { addField, addItem } from './insert.ts';
import { intended, pathOf } from './intended.ts';
import { Layout, type Spot } from './layout.ts';
import { mannerOf } from './manner.ts';
import { isSame, plainNode } from './plain-value.ts';
import { removeAt } from './remove.ts';
import { replace } from './replace.ts';
import { type Page, type Splice, spliced } from './splice.ts';

/**
 * Applies one edit to the text of a template and changes nothing else in it.
 * @param owner logical id of the resource that the edit is about where it names none.
 * @throws CannotEdit where the place is computed, shared or generated, or where the result would not say what was meant.
 */
export function applyEdit(source: SourceText, edit: Edit, owner: string): string {
  const root = parse(source);
  const layout = new Layout(source.text);
  const page: Page = { layout, manner: mannerOf(source.text, /^\s*\{/.test(source.text)) };
  const top = layout.root(root);
  const splices = 'add' in edit ? addResource(page, top, edit, owner) : changeProperty(page, top, edit, owner);
  const text = spliced(source.text, splices);
  refuseMisread(source, root, text, edit, owner);
  return text;
}

function changeProperty(page: Page, top: Spot, edit: Exclude<Edit, { readonly add: string }>, owner: string): Splice[] {
  const name = edit.on ?? owner;
  if (!hasResource(top.node, name)) throw new CannotEdit(`no resource ${name} is written here`, 0);
  const way = findTarget(page.layout, top, ['Resources', name, 'Properties'], pathOf(edit));
  const { end, missing } = way;
  if (missing.length === 0) {
    refuseShared(page.layout, end);
    refuseComputed(end, pathOf(edit));
  }
  if ('remove' in edit) return missing.length > 0 ? [] : removeAt(page, way.passed);
  const [first, ...deeper] = missing;
  const value = 'set' in edit ? edit.to : missing.length > 0 ? [edit.item] : edit.item;
  if (first !== undefined) {
    const whole = deeper.reduceRight<typeof value>(
      (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
      value,
    );
    refuseMisfit(end.node, first, deeper, end.start);
    if (end.node.kind === 'scalar')
      return replace(page, end, typeof first === 'number' ? [whole] : { [first]: whole }, way.passed);
    return typeof first === 'number'
      ? addItem(page, end, whole, way.passed)
      : addField(page, end, first, whole, way.passed);
  }
  if ('set' in edit) return replace(page, end, edit.to, way.passed);
  if (end.node.kind === 'scalar' && end.node.isNull) return replace(page, end, [edit.item], way.passed);
  if (end.node.kind !== 'sequence')
    throw new CannotEdit(`${edit.append} is no list: write it as one, then add to it`, end.start);
  return addItem(page, end, edit.item, way.passed);
}

/** @throws CannotEdit where what is missing does not belong into what is there. */
function refuseMisfit(node: Node, first: string | number, deeper: readonly (string | number)[], at: number): void {
  const count = node.kind === 'sequence' ? node.items.length : 0;
  const [index, ...others] = [first, ...deeper].filter((step) => typeof step === 'number');
  const isGap = first === index ? index !== count : index !== undefined && index !== 0;
  if (isGap || others.some((other) => other !== 0))
    throw new CannotEdit('the list has fewer items than that: change it by hand', at);
  const isNothing = node.kind === 'scalar' && (node.isNull || functionOf(node) !== undefined);
  const isFitting = node.kind === (typeof first === 'number' ? 'sequence' : 'mapping');
  if (!isNothing && !isFitting)
    throw new CannotEdit(`${first} is looked for where it cannot be: change it by hand`, at);
}

function addResource(page: Page, top: Spot, edit: Extract<Edit, { readonly add: string }>, owner: string): Splice[] {
  if (hasResource(top.node, edit.add))
    throw new CannotEdit(`a resource ${edit.add} is there already: change it by hand`, 0);
  const { end, passed } = findTarget(page.layout, top, ['Resources'], '');
  refuseShared(page.layout, end);
  return addField(page, end, edit.add, edit.resource, passed, owner);
}

function hasResource(root: Node, name: string): boolean {
  const resources = root.kind === 'mapping' ? entryOf(root, 'Resources')?.value : undefined;
  return resources?.kind === 'mapping' && entryOf(resources, name)?.value.kind === 'mapping';
}

/** What was written is read again and held against what was meant: a diff that says something else is worse than none. */
function refuseMisread(source: SourceText, root: Node, text: string, edit: Edit, owner: string): void {
  const wrong = new CannotEdit('the change cannot be written here without changing more: change it by hand', 0);
  let read: Node;
  try {
    read = parse(new SourceText(source.name, text));
  } catch {
    throw wrong;
  }
  if (!isSame(plainNode(read), intended(plainNode(root), edit, owner))) throw wrong;
}
