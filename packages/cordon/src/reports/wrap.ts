/**
 * Characters that could move a terminal's cursor, turn the direction of text or hide it. Names in a template are not ours
 * to trust.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The text on one line, with every character that a terminal would obey made visible. */
export function harmless(text: string): string {
  return text.replace(/\s*[\r\n]+\s*|\t/g, ' ').replace(control, '\ufffd');
}

/**
 * The text in lines of at most `width` columns, broken at spaces; later lines are indented. Several spaces stay several
 * where the line goes on, and a word longer than a line stays whole. What it returns is harmless.
 */
export function wrapped(text: string, width: number, indent = 0): string[] {
  const clean = harmless(text).trimEnd();
  const lead = /^ */.exec(clean)?.[0] ?? '';
  const [first = '', ...rest] = clean.slice(lead.length).split(/( +)/);
  const lines: string[] = [];
  let line = lead + first;
  for (let index = 0; index < rest.length; index += 2) {
    const [gap = '', word = ''] = rest.slice(index, index + 2);
    if (line.length + gap.length + word.length <= width) line += gap + word;
    else {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    }
  }
  return [...lines, line];
}
