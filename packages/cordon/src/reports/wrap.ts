/** Characters that could move a terminal's cursor or hide text. Names in a template are not ours to trust. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The text in lines of at most `width` columns, broken at spaces; later lines are indented. */
export function wrapped(text: string, width: number, indent = 0): string[] {
  const clean = text.replace(control, '�').replace(/\s*\n\s*/g, ' ');
  const lead = /^ */.exec(clean)?.[0] ?? '';
  const lines: string[] = [];
  let line = lead;
  for (const word of clean.slice(lead.length).split(/(?<=\S) /)) {
    const start = lines.length === 0 ? lead : ' '.repeat(indent);
    if (line.trim() === '') line = start + word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    }
  }
  return [...lines, line];
}
