/** Texts longer than so many lines, a line each: `README.md has 151 lines, 150 are allowed`. */
export function tooLong(files: readonly { readonly path: string; readonly text: string }[], allowed: number): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > allowed)
    .map(({ path, lines }) => `${path} has ${lines} lines, ${allowed} are allowed`);
}
