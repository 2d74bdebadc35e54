import { ends, resourceLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { card } from './read-view.ts';
import { counted } from './shown-text.ts';
import type { World } from './world.ts';

const most = 40;

/** Where PHI is: as declared, and as it spreads along hops. */
export function spreadOf(world: World): Markup {
  const { scope } = world.report;
  const declared = scope.declared
    ? html`<p>Declared in <code>cordon.yaml</code>: ${counted(scope.inScope.length, 'resource')} in scope, ${scope.excluded === 0 ? 'none' : counted(scope.excluded, 'resource')} left out and not judged.</p>`
    : html`<p>Nothing is declared, so all ${counted(scope.inScope.length, 'resource')} are taken to hold PHI.</p>`;
  const rows = scope.spread.slice(0, most).map(({ resource, because }) => {
    const hop = world.hops.get(because[0] ?? '')?.hop;
    const node = world.nodeOf.get(resource) ?? world.nodes.get(resource);
    return html`<li>${resourceLink(resource, node?.name ?? resource)}${hop && html` <span class="note">by ${ends(world, hop.from, hop.to)}</span>`}</li>`;
  });
  const rest = scope.spread.length - most;
  return card(
    'PHI scope',
    html`${declared}${scope.spread.length > 0 && html`<p>PHI spreads along hops to ${counted(scope.spread.length, 'more resource')}:</p><ul class="plain">${rows}</ul>${rest > 0 && html`<p class="source">and ${rest} more</p>`}`}`,
  );
}
