/** Offset of the first character of the line that `at` is in. */
export function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** Offset of the line break that ends the line that `at` is in, or of the end of the text. */
export function lineEnd(text: string, at: number): number {
  const found = /[\r\n]/g;
  found.lastIndex = at;
  return found.exec(text)?.index ?? text.length;
}

/** The offset behind the line break at `at`. */
export function behindBreak(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length);
}

/** Where a text in quotes ends. */
export function endOfQuoted(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\' && quote === '"') at += 1;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at += 1;
    else if (text[at] === quote) return at + 1;
  }
  return text.length;
}

/** Where a block scalar (`|`, `>`) ends that hangs on a key or dash in this column: behind its last line that is not blank. */
export function endOfBlock(text: string, start: number, column: number): number {
  let end = lineEnd(text, start);
  for (let at = end; at < text.length; ) {
    const from = behindBreak(text, at);
    at = lineEnd(text, from);
    const line = text.slice(from, at);
    if (line.trim() === '') {
      if (at === text.length) break;
      continue;
    }
    if (line.length - line.trimStart().length <= column) break;
    end = at;
  }
  return end;
}

/** Where a scalar without quotes ends, which reads as `said`; undefined where it does not stand here. Line breaks in it read as blanks. */
export function endOfPlain(text: string, start: number, said: string): number | undefined {
  if (text.startsWith(said, start)) return start + said.length;
  const word = /^(?:yes|on|no|off|true|false)(?![^\s,\]}])/i.exec(text.slice(start, start + 6));
  if (word && (said === 'true' || said === 'false')) return start + word[0].length;
  let at = start;
  for (const character of said) {
    if (/\s/.test(character)) continue;
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (text.startsWith(character, at)) at += character.length;
    else return undefined;
  }
  return at;
}
