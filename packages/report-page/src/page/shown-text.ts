import { html, type Markup } from './markup.ts';

/** A name of the user's, cut in the middle where it is absurdly long, and kept from turning the text around it. */
export function name(text: string, longest = 64): Markup {
  const short = cut(text, longest);
  return plain.test(short) ? html`${short}` : html`<bdi>${short}</bdi>`;
}

/** Nothing in it could turn anything. */
const plain = /^[ -~…]*$/;

/** At most so many characters, with its beginning and its end: names differ at both. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = Math.ceil((longest - 1) * 0.6);
  return `${text.slice(0, head)}…${text.slice(text.length - (longest - 1 - head))}`;
}

/** What a control or a hop says, as a sentence: a capital where it begins with a word of ours, and a full stop. */
export function sentence(text: string, names: readonly string[] = []): string {
  const short = cut(text.trim(), 600);
  const ours = /^[a-z]+(?=[ ,])/.test(short) && !names.some((each) => short.startsWith(each));
  const begun = ours ? short.charAt(0).toUpperCase() + short.slice(1) : short;
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

/** "1 path", "3 paths". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** 12,345. */
export function number(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "23 Nov 2026" of `2026-11-23`. */
export function day(iso: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return year ? `${Number(date)} ${names[Number(month) - 1]} ${year}` : iso;
}
