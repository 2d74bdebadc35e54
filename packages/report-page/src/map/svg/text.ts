/** Signs that turn the direction of writing, have no width or are no text: shown, they would move what stands beside them. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;

/** No name needs more marks on one letter, and a tower of them covers its neighbours. */
const towers = /(\p{M}{2})\p{M}+/gu;

/** A text that draws only itself. */
export function inert(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(unseen, '')
    .replace(towers, '$1')
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** The same for an id, which must come back from the attribute as it was: a bare line end would not. */
export function escapedId(id: string): string {
  return escaped(id).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One decimal: more is invisible, and two machines may differ in it. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
