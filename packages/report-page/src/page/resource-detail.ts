import { findingCard } from './finding-card.ts';
import { glyph, type Look } from './glyph.ts';
import { ends, hash, pathLink, resourceLink } from './link.ts';
import { html, type Markup, type Part } from './markup.ts';
import { close } from './path-detail.ts';
import { place } from './place.ts';
import { counted, name } from './shown-text.ts';
import { failuresFirst, verdictRow } from './verdict-rows.ts';
import { lookOf } from './words.ts';
import type { VerdictNow, World } from './world.ts';

const most = 12;

/** One resource: verdicts on it and what belongs to it, where it is, and the paths through it. */
export function resourceDetail(world: World, id: string, others: Markup | false): Markup {
  const node = world.nodes.get(id) ?? world.nodeOf.get(id);
  const isNode = node !== undefined && (node.id === id || node.resource === id);
  const attached = isNode ? node.attached : [];
  const ids = new Set([id, ...(isNode && node.resource ? [node.resource] : []), ...attached]);
  const verdicts = failuresFirst(world.verdicts.filter(({ row }) => ids.has(row.resource.id)));
  const own = verdicts.find(({ row }) => row.resource.id === id)?.row.resource;
  const bad = verdicts.filter(({ now }) => now.verdict === 'fail' || now.verdict === 'unknown');
  const title = isNode ? node.name : (own?.name ?? id);
  const list =
    verdicts.length > 0
      ? html`<ul class="verdict-rows">${verdicts.map((each) => verdictRow(world, each, attached.length > 0))}</ul>`
      : html`<p class="why">${node?.resource === null ? 'Outside what was given. Only what enters is read.' : 'Nothing is asked of it, or only what it is attached to is judged.'}</p>`;
  return html`<header class="detail-head">${glyph(worst(verdicts))}<h2>${name(title)}</h2><span class="meta">${[...new Set([own?.label ?? node?.kind, isNode && node.sub].filter(Boolean))].join(', ')}</span>${close}</header>
${others}<div class="two"><div><h3 class="small">Verdicts on it${attached.length > 0 && ' and what is attached'}</h3>${list}</div><div>${facts(world, id)}${attachedTo(world, attached)}${through(world, node?.id ?? id)}</div></div>${bad.slice(0, most).map((each) => findingCard(world, each))}${bad.length > most && html`<p class="source">and ${bad.length - most} more under Findings</p>`}`;
}

function facts(world: World, id: string): Markup {
  const node = world.nodes.get(id) ?? world.nodeOf.get(id);
  const self = world.verdicts.find(({ row }) => row.resource.id === id)?.row.resource;
  const on = world.paths.filter(({ path }) => node !== undefined && path.nodes.includes(node.id)).length;
  const relations = world.report.map.relations.filter(({ from, to }) => node && (from === node.id || to === node.id));
  const rows: [string, Part][] = [
    ['stack', node?.deployment ?? id.split('/')[0]],
    ['id', html`<code>${name(id)}</code>`],
    ['line', place(self?.at ?? node?.at)],
    ['PHI', on > 0 ? `on ${counted(on, 'path')}` : 'no path seen reaches it'],
    ...inScope(world, node?.resource ?? id).map((said): [string, Part] => ['scope', said]),
    ...relations.slice(0, most).map(({ from, to, sort }): [string, Part] => {
      const other = world.nodes.get(from === node?.id ? to : from);
      const link = other ? resourceLink(other.resource ?? other.id, other.name) : 'something not given';
      return from === node?.id ? [sort, link] : ['by', html`${link} ${sort} it`];
    }),
  ];
  return html`<dl class="facts">${rows.map(([key, value]) => html`<dt>${key}</dt><dd>${value}</dd>`)}</dl>`;
}

/** Why it is in the scope though nobody declared it, or that it is not. */
function inScope(world: World, id: string): Markup[] {
  const { scope } = world.report;
  if (!scope.declared) return [];
  const because = scope.spread.find(({ resource }) => resource === id)?.because ?? [];
  const links = because.slice(0, most).flatMap((hop, index) => {
    const at = world.hops.get(hop)?.hop;
    return at
      ? [html`${index > 0 && ', '}<a class="link" href="${hash('hop', hop)}">${ends(world, at.from, at.to)}</a>`]
      : [];
  });
  if (links.length > 0) return [html`PHI spreads here because of ${links}${because.length > most && ' and others'}`];
  const isLeftOut = world.nodeOf.has(id) && !scope.inScope.includes(id);
  return isLeftOut ? [html`left out as declared: it is not judged`] : [];
}

function attachedTo(world: World, attached: readonly string[]): Markup | false {
  if (attached.length === 0) return false;
  const rows = attached.slice(0, most).map((id) => {
    const resource = world.verdicts.find(({ row }) => row.resource.id === id)?.row.resource;
    return html`<li>${resourceLink(id, resource?.name ?? id.slice(id.indexOf('/') + 1))} <span class="kind">${resource?.label}</span></li>`;
  });
  return html`<h3 class="small">Attached</h3><ul class="plain">${rows}</ul>`;
}

function through(world: World, node: string): Markup | false {
  const paths = world.paths.filter(({ path }) => path.nodes.includes(node));
  if (paths.length === 0) return false;
  const rows = paths
    .slice(0, most)
    .map((each) => html`<li>${glyph(lookOf(each.now.verdict))}${pathLink(world, each)}</li>`);
  return html`<h3 class="small">Paths through it</h3><ul class="plain">${rows}</ul>${paths.length > most && html`<p class="source">and ${paths.length - most} more</p>`}`;
}

function worst(verdicts: readonly VerdictNow[]): Look {
  const [first] = verdicts;
  return first ? lookOf(first.now.verdict, first.row.strength) : 'na';
}
