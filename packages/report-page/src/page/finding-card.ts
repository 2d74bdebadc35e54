import type { At, Report } from '@cordon/cordon/report';
import { breaksOf } from './breaks.ts';
import { glyph } from './glyph.ts';
import { lawText } from './law-text.ts';
import { pathLink, resourceLink } from './link.ts';
import { html, type Markup, nothing } from './markup.ts';
import { place } from './place.ts';
import { counted, cut, sentence } from './shown-text.ts';
import { waiver } from './waiver.ts';
import { effectWord, lookOf, strengthTag, verdictWord, word } from './words.ts';
import type { PathNow, VerdictNow, World } from './world.ts';
import { worldsOf } from './worlds-of.ts';

type Control = Report['controls'][number];

const pathsNamed = 6;
const faultsNamed = 12;

/** One failure or doubt: what, why, the paper's sentence, what was got, and what settles it. */
export function findingCard(world: World, each: VerdictNow): Markup {
  const { row, now } = each;
  const control = world.controls.get(row.control);
  const look = lookOf(now.verdict, row.strength);
  const at = now.findings[0]?.at ?? now.doubts[0]?.at ?? row.resource.at;
  return html`<article class="finding ${now.verdict}"><header>${glyph(look)}${word(look, verdictWord[now.verdict])}${strengthTag(row.strength)}${resourceLink(row.resource.id, row.resource.name)}<span class="kind">${row.resource.label}</span>${place(at)}</header>
<h4>${sentence(now.message || control?.title || row.control, [row.resource.name])}</h4>
<p class="why">${control?.why} ${breaking(world, breaksOf(world).by(each), now.verdict)}</p>
<div class="columns"><div>${law(world, row.law)}${faults(now)}</div><div>${mend(each, control, at)}</div></div>${waiver(row)}${worldsOf(each)}</article>`;
}

export function breaking(world: World, paths: readonly PathNow[], verdict: string): Markup {
  if (paths.length === 0) return nothing;
  const links = paths.slice(0, pathsNamed).map((path, index) => html`${index > 0 && ', '}${pathLink(world, path)}`);
  const rest = paths.length - pathsNamed;
  const says = verdict === 'fail' ? 'Breaks' : 'Leaves open';
  return html`${says} ${counted(paths.length, 'path')}: ${links}${rest > 0 && ` and ${rest} more`}.`;
}

export function law(world: World, id: string): Markup {
  const row = world.obligations.get(id);
  if (!row) return nothing;
  return html`<p class="label">${row.strength === 'derived' ? 'Our derivation' : 'The paper'}</p>${lawText(row)}`;
}

function faults({ verdict, findings }: VerdictNow['now']): Markup {
  if (verdict !== 'fail' || findings.length === 0) return nothing;
  const shown = findings
    .slice(0, faultsNamed)
    .map(
      ({ at, got, want, when }, index) =>
        html`${(findings.length > 1 || when) && html`<dt>${index + 1}</dt><dd>${place(at)}${when && html` <span class="when">when ${cut(when.text, 120)}</span>`}</dd>`}<dt>got</dt><dd><code>${cut(got, 240)}</code></dd><dt>want</dt><dd><code>${cut(want, 240)}</code></dd>`,
    );
  const rest = findings.length - faultsNamed;
  return html`<dl class="got">${shown}</dl>${rest > 0 && html`<p class="source">and ${counted(rest, 'place')} more</p>`}`;
}

function mend({ row, now }: VerdictNow, control: Control | undefined, at: At): Markup {
  const explain = html`<p class="explain"><code>cordon explain ${row.control}</code></p>`;
  if (now.verdict === 'unknown') {
    const settles = [...new Set([now.settle, ...now.doubts.map(({ settle }) => settle)].flatMap((text) => text || []))];
    return html`<p class="label">What settles it</p><div class="settle">${settles.slice(0, 4).map((text) => html`<p>${sentence(text)}</p>`)}</div>${explain}`;
  }
  if (now.verdict !== 'fail' || !control) return explain;
  return html`${fix(control, at)}${explain}`;
}

export function fix(control: Control, at?: At): Markup {
  const { effect, does, cloudformation } = control.fix;
  const lines = cloudformation.split('\n');
  return html`<p class="label">Fix${at && html` in ${cut(at.file, 56)}`} (${effectWord[effect] ?? effect})</p><p class="does">${does}</p>${cloudformation.trim() !== '' && html`<pre class="fix" tabindex="0" aria-label="Fix in CloudFormation">${lines.map((line) => html`<span>${line || ' '}</span>`)}</pre>`}`;
}
