import { breaksOf } from './breaks.ts';
import { configurationPicker } from './configuration-picker.ts';
import { html, type Markup } from './markup.ts';
import { reportName } from './report-name.ts';
import { cut, day, number } from './shown-text.ts';
import { type View, type ViewName, viewNames } from './view.ts';
import type { World } from './world.ts';

export function topBar(world: World, view: View): Markup {
  return html`<header class="top"><div class="brand"><span id="ring">${ring(world)}</span><b>Cordon</b><span class="report-name"><bdi>${cut(reportName(world.report), 40)}</bdi><span class="date">report of ${day(world.report.asOf)}</span></span></div>
<nav class="tabs" id="tabs" aria-label="Views">${tabs(world, view)}</nav>
<div class="tools"><div id="picker" class="with-script">${configurationPicker(world)}</div>
<button type="button" class="tool with-script" id="theme" title="Theme (t)" aria-label="Dark or light theme"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="8.5"/><path class="filled" d="M12 3.500a8.5 8.5 0 0 1 0 17z"/></svg></button>
<button type="button" class="tool with-script" id="print" title="Print" aria-label="Print"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 9V3.500h10V9M7 17H3.500V9h17v8H17M7 14h10v6.500H7z"/></svg></button>
<button type="button" class="tool with-script" id="keys" title="Keys (?)" aria-label="Keys"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8.5 9a3.5 3.5 0 1 1 5 3.200c-1 .5-1.5 1.2-1.5 2.300M12 18v.6"/></svg></button></div></header>`;
}

export function tabs(world: World, view: View): Markup {
  const bad = world.verdicts.filter(({ now }) => now.verdict === 'fail' || now.verdict === 'unknown').length;
  const tab = ([id, title]: [string, string]) =>
    html`<a href="#view=${id}" id="tab-${id}"${view.name === (id as ViewName) && html` aria-current="page"`}>${title}${id === 'findings' && bad > 0 && html` <span class="many">${number(bad)}</span>`}</a>`;
  return html`${Object.entries(viewNames).map(tab)}`;
}

/** Open while a hop is broken, dashed while a path is not shown, closed otherwise. Decoration: the headline says it. */
export function ring(world: World): Markup {
  const broken = breaksOf(world).hops.length > 0;
  const open = world.paths.some(({ now }) => now.verdict === 'unknown') || world.paths.length === 0;
  const right = broken
    ? html`<path class="stub" d="M21.5 10v4"/>`
    : html`<path class="${open ? 'dashed' : 'closed'}" d="M18.4 5.600a9 9 0 0 1 0 12.8"/>`;
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M18.4 5.600a9 9 0 1 0 0 12.8"/>${right}</svg>`;
}
