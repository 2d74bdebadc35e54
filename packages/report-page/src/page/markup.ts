import { escaped as withEntities } from '../map/svg/text.ts';

/** Text that is HTML already. Nothing but `html` makes it, so nothing reaches a page that was not escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Part = Markup | string | number | false | null | undefined | readonly Part[];

/** A piece of HTML. What is put in is escaped unless it is a piece itself; false, null and undefined are nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = texts[0] ?? '';
  for (const [index, part] of parts.entries()) text += written(part) + (texts[index + 1] ?? '');
  return new Markup(text);
}

/** HTML that was made elsewhere, by code of ours that escapes: the map. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

export const nothing = new Markup('');

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (part === false || part === null || part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return part.map(written).join('');
}

/** Characters that turn the direction of text, hide it, or have no shape: what a reader cannot see must not be there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a page
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** An id in an attribute, which must come back as it was: what cannot be seen is spelled out. */
export function exactly(id: string): Markup {
  return new Markup(withEntities(id).replace(unseen, (each) => `&#${each.codePointAt(0)};`));
}

export function escaped(text: string): string {
  return withEntities(text.replace(unseen, '\ufffd'));
}
