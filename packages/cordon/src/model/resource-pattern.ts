/** A resource as cordon.yaml names it. */
export interface ResourcePattern {
  matches(resource: { readonly id: string; readonly name: string }): boolean;
  /** Does it speak of one of these deployments, given by id? */
  concerns(deployments: readonly string[]): boolean;
}

/**
 * Reads `portal/Listener` (an id of the report), `Listener` (a name, in any deployment), or either with `*`, which stands
 * for any text without `/`. undefined where it has no letter of a name: that would be every resource.
 */
export function resourcePattern(written: string): ResourcePattern | undefined {
  const segments = written.split('/');
  const name = segments.at(-1) ?? '';
  if (!/[A-Za-z0-9]/.test(name) || segments.includes('')) return undefined;
  if (segments.length === 1) return { matches: (resource) => fits(written, resource.name), concerns: () => true };
  return {
    matches: (resource) => fits(written, resource.id),
    // Ids of deployments may hold a / themselves; what begins with one is in it.
    concerns: (deployments) =>
      deployments.some((id) => {
        const depth = id.split('/').length;
        return segments.length > depth && fits(segments.slice(0, depth).join('/'), id);
      }),
  };
}

/** Does the text fit, segment by segment? Linear, however many stars there are. */
function fits(pattern: string, text: string): boolean {
  const [patterns, segments] = [pattern.split('/'), text.split('/')];
  return patterns.length === segments.length && patterns.every((each, index) => fitsOne(each, segments[index] ?? ''));
}

function fitsOne(pattern: string, segment: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return segment === first;
  if (!segment.startsWith(first)) return false;
  let at = first.length;
  for (const literal of others) {
    const found = segment.indexOf(literal, at);
    if (found < 0) return false;
    at = found + literal.length;
  }
  return segment.length - last.length >= at && segment.endsWith(last);
}
