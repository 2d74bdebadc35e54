/** Why there is no report. */
export function linesPage(lines: readonly string[]): string {
  return textPage(`${lines.join('\n')}\n`);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function textPage(text: string): string {
  const escaped = text.replace(/[&<>]/g, (character) => entities[character] ?? '');
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Cordon</title></head><body><pre>${escaped}</pre></body></html>\n`;
}
