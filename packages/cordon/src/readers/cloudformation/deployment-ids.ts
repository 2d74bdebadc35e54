/**
 * Short names for deployments that nobody named: the file's name, or its path where two files share a name or `taken`
 * has it.
 */
export function deploymentIds(paths: readonly string[], taken: ReadonlySet<string> = new Set()): Map<string, string> {
  const forms = [
    (path: string) => (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, ''),
    (path: string) => path.replace(/\.[^.]+$/, ''),
  ];
  const ids = new Map(paths.map((path) => [path, path]));
  for (const form of forms.reverse()) {
    const count = new Map<string, number>();
    for (const path of paths) count.set(form(path), (count.get(form(path)) ?? 0) + 1);
    for (const path of paths) if (count.get(form(path)) === 1 && !taken.has(form(path))) ids.set(path, form(path));
  }
  return ids;
}
