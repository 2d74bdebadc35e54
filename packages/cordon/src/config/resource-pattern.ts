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
  const fits = regular(written);
  if (segments.length === 1) return { matches: (resource) => fits.test(resource.name), concerns: () => true };
  return {
    matches: (resource) => fits.test(resource.id),
    // Ids of deployments may hold a / themselves; what begins with one is in it.
    concerns: (deployments) =>
      deployments.some((id) => {
        const depth = id.split('/').length;
        return segments.length > depth && regular(segments.slice(0, depth).join('/')).test(id);
      }),
  };
}

function regular(written: string): RegExp {
  const parts = written.split(/\*+/).map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`);
}
