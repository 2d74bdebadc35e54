import { breaksOf } from './breaks.ts';
import { hash } from './link.ts';
import { html, type Markup } from './markup.ts';
import { counted, cut } from './shown-text.ts';
import { failsElsewhere, type World } from './world.ts';

/** The answer in a sentence, and what qualifies it. */
export function headline(world: World): Markup {
  return html`<h1>${answer(world)}</h1><p class="sub">${qualified(world)}</p>`;
}

function answer(world: World): Markup {
  const { paths } = world;
  const { hops, aside } = breaksOf(world);
  const off = aside.length;
  if (paths.length === 0 && off === 0) return html`No way from an entry to a store was seen.`;
  if (hops.length === 0 && off > 0)
    return html`<em>${counted(off, 'hop is', 'hops are')} in the clear</em>, on no path that was seen.`;
  if (hops.length === 0) return html`No hop was seen that lets PHI travel in the clear.`;
  const broken = new Set(hops.flatMap(({ paths: on }) => on)).size;
  const [lets, breaks] = hops.length === 1 ? ['lets', 'It breaks'] : ['let', 'They break'];
  return html`<em>${counted(hops.length, 'hop')} ${lets} PHI travel in the clear.</em> ${breaks} ${broken} of ${counted(paths.length, 'path')}.`;
}

function qualified(world: World): Markup[] {
  const said = [...ofPaths(world), ...ofHops(world), ...ofVerdicts(world)].map((text) => html`${text} `);
  return [...said, ...ofOthers(world)];
}

function ofPaths(world: World): string[] {
  const { report, paths, configuration } = world;
  if (paths.length === 0) {
    const seen = breaksOf(world).aside.length > 0 ? 'No way from an entry to a store was seen. ' : '';
    return [`${seen}That says nothing of how PHI travels: what was not read cannot be on a path.`];
  }
  const of = (verdict: string) => paths.filter(({ now }) => now.verdict === verdict);
  const byStore = of('fail').filter(({ now }) => now.stores.some((each) => each.verdict === 'fail'));
  const said: string[] = [];
  if (byStore.length > 0)
    said.push(`${counted(byStore.length, 'path reaches', 'paths reach')} a store that is not as it must be.`);
  const open = of('unknown').length;
  if (open > 0) said.push(`${counted(open, 'path')} not shown.`);
  if (report.limits.morePaths > 0 && configuration === null)
    said.push(
      `${counted(report.limits.morePaths, 'more path')} ${report.limits.morePaths === 1 ? 'was' : 'were'} found and not listed.`,
    );
  if (said.length === 0 && of('fail').length === 0)
    said.push(`${counted(paths.length, 'path')} seen encrypted on every hop.`);
  return said;
}

function ofHops(world: World): string[] {
  const { hops, aside } = breaksOf(world);
  const off = aside.length;
  if (off === 0 || hops.length === 0) return [];
  return [
    `${counted(off, 'more hop', 'more hops')} in the clear ${off === 1 ? 'is' : 'are'} on no path that was seen.`,
  ];
}

function ofVerdicts({ verdicts, paths }: World): string[] {
  const failed = verdicts.filter(({ now }) => now.verdict === 'fail');
  const waived = failed.filter(({ row }) => row.waived).length;
  const said: string[] = [];
  if (paths.length === 0 && failed.length > 0)
    said.push(`${counted(failed.length, 'verdict fails', 'verdicts fail')}.`);
  if (waived > 0) said.push(`${counted(waived, 'failure is waived', 'failures are waived')} for a time.`);
  return said;
}

function ofOthers(world: World): Markup[] {
  const { report, configuration } = world;
  if (configuration)
    return [html`${instead(world)}<a class="link" href="#cfg=">Back to the declared configuration</a>`];
  const elsewhere = world.verdicts.filter((each) => failsElsewhere(each)).length;
  const [worst] = report.configurations;
  if (worst && report.configurations.length === 1) {
    return [
      html`With <b>${cut(worst.text, 80)}</b>, ${changes(world, worst)}. <a class="link" href="${hash('cfg', worst.id)}">Look at that configuration</a>`,
    ];
  }
  if (worst)
    return [
      html`<b>${counted(report.configurations.length, 'other configuration')}</b> ${report.configurations.length === 1 ? 'changes' : 'change'} something${elsewhere > 0 ? `, and ${counted(elsewhere, 'more verdict fails', 'more verdicts fail')} in some` : ''}. <a class="link" href="${hash('cfg', worst.id)}">Look at ${cut(worst.text, 60)}</a>`,
    ];
  return elsewhere > 0
    ? [html`${counted(elsewhere, 'more verdict fails', 'more verdicts fail')} in another configuration.`]
    : [];
}

/** How the declared configuration compares, in the number that the headline gives. */
function instead({ report, paths }: World): string {
  const [here = 0, declared = 0] = [paths.map(({ now }) => now), report.paths].map(
    (states) => states.filter(({ verdict }) => verdict === 'fail').length,
  );
  if (here === declared) return '';
  return `As declared, ${counted(declared, 'path breaks', 'paths break')} instead of ${here}. `;
}

function breaksIn(world: World, changed: readonly (readonly [string, number])[]): number {
  const by = new Map(changed);
  return world.report.paths.filter((path) => {
    const index = by.get(path.id);
    return (index === undefined ? path : (path.otherwise[index] ?? path)).verdict === 'fail';
  }).length;
}

/** A path that is there as it is here is no news of that configuration. */
function changes(world: World, { verdicts, hops, paths }: World['report']['configurations'][number]): string {
  const broken = breaksIn(world, paths);
  const said = [
    verdicts.length > 0 && counted(verdicts.length, 'verdict changes', 'verdicts change'),
    paths.length > 0 && (broken === 0 ? 'no path breaks' : counted(broken, 'path breaks', 'paths break')),
    paths.length === 0 && hops.length > 0 && counted(hops.length, 'hop changes', 'hops change'),
  ].filter(Boolean);
  return said.join(' and ');
}
