import { createHash } from 'node:crypto';
import type { Report } from '@cordon/cordon/report';
import type { DrawnMap } from '../map/draw-map.ts';
import { filterRow } from './filter-row.ts';
import { footer } from './footer.ts';
import { glyphShapes } from './glyph.ts';
import { help } from './help.ts';
import { iconShapes } from './icon-shapes.ts';
import { mapPanel } from './map-panel.ts';
import { mapSize } from './map-size.ts';
import { html, type Markup, trusted } from './markup.ts';
import { dataText } from './page-data.ts';
import { printFooter } from './print-footer.ts';
import { regions, written } from './regions.ts';
import { reportName } from './report-name.ts';
import { cut } from './shown-text.ts';
import { topBar } from './top-bar.ts';
import { firstView } from './view.ts';
import { worldOf } from './world.ts';
import { zipped } from './zipped.ts';

export interface PageAssets {
  readonly style: string;
  readonly script: string;
}

/** Says that scripts run and can read the data, before anything is painted. */
const first = "'DecompressionStream'in self&&document.documentElement.classList.add('js')";

/** The report as one file: whole for who reads without scripts, and with the data and the script for who does not. */
export function pageDocument(report: Report, map: DrawnMap, { style, script }: PageAssets): string {
  const world = worldOf(report, null);
  const data = zipped(dataText({ report, maps: map.extent === 'whole' ? {} : map.paths }));
  const css = style + mapSize(map) + printFooter(report);
  const title = `Cordon report · ${cut(reportName(report), 60)} · ${report.asOf}`;
  const region = (id: string): Markup => {
    const found = regions.find((each) => each.id === id);
    return trusted(found ? written(found, world, firstView, map.paths) : '');
  };
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(css, [first, script])}">
<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${title}</title>
<script>${trusted(first)}</script><style>${trusted(css)}</style></head>
<body>${glyphShapes()}${iconShapes(world)}<a class="skip" href="#main">Skip to the report</a>
${topBar(world, firstView)}
<section class="head" aria-label="Summary"><div id="headline">${region('headline')}</div><div id="tally">${region('tally')}</div><div id="banners">${region('banners')}</div></section>
<section class="filters with-script" id="filters" aria-label="Filters">${filterRow(world)}</section>
<p class="aside" id="said" role="status"></p>
<main id="main" tabindex="-1">
<section class="view" id="view=map" aria-label="Map">${mapPanel(world, map)}${map.extent !== 'whole' && html`<div id="landing">${region('landing')}</div>`}<div id="sheet">${region('sheet')}</div><div class="below"><div class="paths" id="paths">${region('paths')}</div><div class="detail" id="detail">${region('detail')}</div></div><div id="hop-tables">${region('hop-tables')}</div></section>
<section class="view" id="view=findings" aria-label="Findings">${region('view=findings')}</section>
<section class="view" id="view=checklist" aria-label="Checklist">${region('view=checklist')}</section>
<section class="view" id="view=read" aria-label="What was read">${region('view=read')}</section>
</main>
${footer(world)}${help()}
<script type="text/plain" id="data">${trusted(data)}</script>
<script>${trusted(script)}</script>
</body></html>
`;
  return page.text;
}

/** Nothing is loaded, and nothing runs but what is here: each style and script is named by its hash. */
function policy(style: string, scripts: readonly string[]): string {
  const allowed = scripts.map(hashed).join(' ');
  return `default-src 'none'; style-src ${hashed(style)}; script-src ${allowed}; base-uri 'none'; form-action 'none'`;
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
