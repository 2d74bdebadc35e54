import type { Configuration } from '@cordon/cordon/report-flow';
import { glyph } from './glyph.ts';
import { exactly, html, type Markup } from './markup.ts';
import { counted, cut } from './shown-text.ts';
import type { World } from './world.ts';

/** One other configuration is a switch; several are a list, each with what changes. */
export function configurationPicker(world: World): Markup | false {
  const { report, configuration } = world;
  const [only, ...more] = report.configurations;
  if (!only) return false;
  const chosen = configuration?.id ?? '';
  return more.length === 0 ? switched(only, chosen) : listed(world, chosen);
}

function switched({ id, text }: Configuration, chosen: string): Markup {
  const [, subject, value] = /^(\S{1,24}) is (true|false)$/.exec(text) ?? [];
  const [declared, other] =
    value === undefined ? ['declared', cut(text, 28)] : [value === 'true' ? 'false' : 'true', value];
  return html`<div class="switch" role="radiogroup" aria-label="Configuration"><span class="subject">${subject}</span>${option('', declared, chosen)}${option(id, other, chosen)}</div>`;
}

function option(id: string, text: string, chosen: string): Markup {
  const isChosen = id === chosen;
  return html`<button type="button" role="radio" aria-checked="${String(isChosen)}" tabindex="${isChosen ? 0 : -1}" data-configuration="${exactly(id)}">${text}</button>`;
}

function listed({ report }: World, chosen: string): Markup {
  const current = report.configurations.find(({ id }) => id === chosen);
  const items = report.configurations.map((each) => {
    const { id, text, verdicts, hops, paths } = each;
    return html`<button type="button" role="radio" aria-checked="${String(id === chosen)}" tabindex="${id === chosen ? 0 : -1}" data-configuration="${exactly(id)}">${glyph(worst(report, each))}<span class="text">${cut(text, 160)}</span><span class="changes">${changes(verdicts.length, hops.length, paths.length)}</span></button>`;
  });
  const declared = html`<button type="button" role="radio" aria-checked="${String(chosen === '')}" tabindex="${chosen === '' ? 0 : -1}" data-configuration=""><svg class="g" viewBox="0 0 16 16" aria-hidden="true"></svg><span class="text">As declared</span><span class="changes">parameters and defaults</span></button>`;
  return html`<details class="picker"><summary><span class="aside">Configuration: </span>${current ? cut(current.text, 32) : 'As declared'} <span class="others">${current ? '' : `+${report.configurations.length}`}</span></summary><div class="choices" role="radiogroup" aria-label="Configuration">${declared}${items}</div></details>`;
}

function changes(verdicts: number, hops: number, paths: number): string {
  const parts = [
    verdicts > 0 && counted(verdicts, 'verdict'),
    hops > 0 && counted(hops, 'hop'),
    paths > 0 && counted(paths, 'path'),
  ].filter(Boolean);
  return parts.length === 0
    ? 'nothing changes'
    : `${parts.join(', ')} ${verdicts + hops + paths === 1 ? 'changes' : 'change'}`;
}

/** The worst that this configuration brings and the declared one does not have. */
function worst(report: World['report'], { verdicts, paths }: Configuration): 'fail' | 'unknown' | 'pass' {
  const states = new Map(report.paths.map((path) => [path.id, path.otherwise]));
  const now = [
    ...verdicts.map(([index, other]) => report.verdicts[index]?.otherwise[other]?.verdict),
    ...paths.map(([id, other]) => states.get(id)?.[other]?.verdict),
  ];
  return now.includes('fail') ? 'fail' : now.includes('unknown') ? 'unknown' : 'pass';
}
