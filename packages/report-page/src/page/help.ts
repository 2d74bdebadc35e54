import { html, type Markup } from './markup.ts';

const keys: readonly (readonly [readonly string[], string])[] = [
  [['/'], 'search'],
  [['j', 'k'], 'next path, previous path'],
  [['Tab', 'Enter'], 'walk nodes and hops, choose one'],
  [['c'], 'next configuration'],
  [['1', '2', '3', '4'], 'Map, Findings, Checklist, What was read'],
  [['+', '−', '0'], 'nearer, farther, all of the map'],
  [['t'], 'dark or light'],
  [['Esc'], 'let go of the choice'],
  [['?'], 'this list'],
];

export function help(): Markup {
  const rows = keys.map(
    ([names, what]) => html`<dt>${names.map((each) => html`<kbd>${each}</kbd> `)}</dt><dd>${what}</dd>`,
  );
  return html`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2><dl>${rows}</dl><form method="dialog"><button class="link">Close</button></form></dialog>`;
}
