import { harmless } from './wrap.ts';

/** Longer names are cut; the text beside the picture has them whole. */
const longest = 60;

/**
 * A text as the label of something in a Mermaid diagram. All but letters, digits and spaces become numbers of characters,
 * which Mermaid reads after everything else: quotes, entities, Markdown, directives and icons in a name stay what they look like.
 */
export function mermaidLabel(text: string): string {
  const letters = [...harmless(text).trim()];
  const short = letters.length > longest ? [...letters.slice(0, longest - 1), '…'] : letters;
  const escaped = short.map((letter) => (/[\p{L}\p{M}\p{N} ]/u.test(letter) ? letter : `#${letter.codePointAt(0)};`));
  return `"${escaped.join('') || ' '}"`;
}
