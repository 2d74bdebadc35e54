/** One step down a path, and what is left of it. */
export interface Step {
  readonly to: string | number;
  readonly rest: string;
}

/**
 * The first step of a path such as `Listeners[1].Protocol`. Names may hold dots themselves (`Parameters.rds.force_ssl`): one
 * that the mapping has is taken as it stands there, and one that it does not have ends at its first dot only where it begins with a
 * capital, as properties do.
 * @param names the names that the mapping has at this point.
 */
export function firstStep(path: string, names: readonly string[]): Step {
  const index = /^\[(\d+)\]/.exec(path);
  if (index) return { to: Number(index[1]), rest: without(path, index[0].length) };
  const quoted = /^\["((?:[^"\\]|\\.)*)"\]/.exec(path);
  if (quoted) return { to: JSON.parse(`"${quoted[1]}"`) as string, rest: without(path, quoted[0].length) };
  const known = names.filter((name) => path.startsWith(name) && /^(?:$|[.[])/.test(path.slice(name.length)));
  const [longest] = known.sort((a, b) => b.length - a.length);
  const name = longest ?? (/^[A-Z]/.test(path) ? /^[^.[]*/ : /^[^[]*/).exec(path)?.[0] ?? path;
  return { to: name, rest: without(path, name.length) };
}

function without(path: string, length: number): string {
  const rest = path.slice(length);
  return rest.startsWith('.') ? rest.slice(1) : rest;
}
