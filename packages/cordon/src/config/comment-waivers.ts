import type { Template } from '../readers/cloudformation/template.ts';
import type { Entry, Node } from '../readers/syntax/node.ts';
import type { Complaints, Spot } from './complaints.ts';
import { isDay } from './day.ts';
import type { WrittenWaiver } from './metadata-waivers.ts';
import type { Check } from './shape.ts';
import { ownerOf } from './waiver-owner.ts';

/** A comment that waives, or means to: misspelt ones are told, because nothing else would notice them. */
const comment = /(?<![^\s])#[ \t]*(cordon[-_]?waiv\w*(?:[ \t]*:)?)[ \t]*([^\r\n]*)/gi;

const form = 'cordon-waive: <control> until=YYYY-MM-DD <reason>';

/** Does a look at the comments pay? */
export function mayWaiveInComments(text: string): boolean {
  return !/^\s*\{/.test(text) && /cordon[-_]?waiv/i.test(text);
}

/** A waiver in a comment, with the offset of the resource that it belongs to. */
export interface CommentWaiver extends WrittenWaiver {
  readonly owner: number;
}

/** `# cordon-waive: <control> until=YYYY-MM-DD <reason>`, above a resource or on it. JSON has no comments. */
export function commentWaivers(
  { source, root }: Template,
  entries: readonly Entry[],
  check: Check,
  complaints: Complaints,
): CommentWaiver[] {
  const isInText = insideTexts(root);
  return [...source.text.matchAll(comment)].flatMap((match) => {
    const [whole, word = '', rest = ''] = match;
    // What follows may be the end of a quoted text; the beginning is enough to find it there.
    if (isInText(match.index, whole.slice(0, whole.indexOf(word) + word.length))) return [];
    const spot: Spot = { at: { source, offset: match.index }, key: 'cordon-waive' };
    if (word !== 'cordon-waive:') {
      complaints.says({ ...spot, key: 'a comment' }, `got "${word.trimEnd()}"; use ${form}`);
      return [];
    }
    const written = parsed(rest.trim(), spot, check, complaints);
    const owner = ownerOf(match.index, source, root.entries, entries);
    if (owner === undefined) complaints.says(spot, 'stands at no resource; put it on the line above one, or inside it');
    return written && owner !== undefined ? [{ ...written, owner }] : [];
  });
}

function parsed(text: string, spot: Spot, check: Check, complaints: Complaints): WrittenWaiver | undefined {
  const [control = '', until = '', ...reason] = text.split(/\s+/);
  if (control === '' || control.startsWith('until=')) {
    complaints.missing({ ...spot, key: 'cordon-waive: the control' }, form);
    return undefined;
  }
  const said = (key: string, value: string) => ({ text: value, spot: { ...spot, key: `cordon-waive: ${key}` } });
  check(said('control', control), complaints);
  if (!until.startsWith('until=')) complaints.missing({ ...spot, key: 'cordon-waive: until=' }, form);
  else if (!isDay(until.slice(6))) {
    complaints.wrong({ ...spot, key: 'cordon-waive: until' }, `"${until.slice(6, 66)}"`, 'a day, YYYY-MM-DD');
  } else if (reason.length === 0) complaints.missing({ ...spot, key: 'cordon-waive: the reason' }, form);
  else {
    return {
      ...{ control: said('control', control), until: said('until', until.slice(6)) },
      reason: said('reason', reason.join(' ')),
      spot,
    };
  }
  return undefined;
}

/** Tells whether what looks like a comment stands inside a text, such as a script in user data. */
function insideTexts(root: Node): (offset: number, words: string) => boolean {
  const texts: { readonly start: number; readonly text: string }[] = [];
  collect(root, texts);
  texts.sort((a, b) => a.start - b.start);
  const seen = new Map<string, number>();
  return (offset, words) => {
    const last = texts.findLast(({ start }) => start <= offset);
    const count = last ? last.text.split(words).length - 1 : 0;
    if (!last || count === 0) return false;
    // A comment after the text may say the same: the text's own come first.
    const key = `${last.start} ${words}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before < count;
  };
}

function collect(node: Node, texts: { start: number; text: string }[]): void {
  if (node.kind === 'mapping') for (const { value } of node.entries) collect(value, texts);
  else if (node.kind === 'sequence') for (const item of node.items) collect(item, texts);
  else if (/cordon/i.test(node.text)) texts.push({ start: node.start, text: node.text });
}
