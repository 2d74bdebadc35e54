import { quoted } from './law-text.ts';
import { hash } from './link.ts';
import { html, type Markup, type Part } from './markup.ts';
import { paged } from './paging.ts';
import { spreadOf } from './scope-card.ts';
import { counted, cut, day, number } from './shown-text.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** What the report rests on, and what it does not see. */
export function readView(world: World, view: View): Markup {
  const { report } = world;
  return html`<h2 class="view-title">What was read</h2><div class="cards">${inputs(world, view)}${spreadOf(world)}${configurations(world, view)}${unread(world, view)}${people(world)}${dated(report)}${card('What this report does not say', html`<p>It says what templates show. It looks at no traffic, at no data, and at nothing that somebody changed by hand. It does not say that an account complies with a law.</p>`)}</div>`;
}

export function card(title: string, body: Part): Markup {
  return html`<section class="card"><h3>${title}</h3>${body}</section>`;
}

function table(heads: readonly string[], rows: readonly (readonly Part[])[], kind = ''): Markup {
  return html`<table${kind !== '' && html` class="${kind}"`}>${heads.length > 0 && html`<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>`}<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}

function inputs({ report }: World, view: View): Markup {
  const read = report.inputs.filter(({ skipped }) => skipped === null);
  const { shown, more } = paged(read, 'inputs', view);
  const files = table(
    ['file', 'reader', 'resources'],
    shown.map(({ path, reader, resources }) => [html`<code>${cut(path, 72)}</code>`, reader, number(resources)]),
  );
  const given = report.deployments.flatMap(({ id, parameters }) =>
    Object.entries(parameters).map(([key, value]) => ({ id, key, value })),
  );
  const parameters = paged(given, 'parameters', view);
  return html`${card('Inputs', html`<p>${counted(read.length, 'file')}, ${counted(report.deployments.length, 'stack')}.</p>${files}${more}`)}${
    given.length > 0 &&
    card(
      'Parameters as declared',
      html`${table(
        ['stack', 'parameter', 'value'],
        parameters.shown.map(({ id, key, value }) => [
          cut(id, 40),
          html`<code>${cut(key, 40)}</code>`,
          value === null ? 'none declared, or secret' : html`<code>${cut(value, 60)}</code>`,
        ]),
      )}${parameters.more}`,
    )
  }`;
}

function configurations({ report }: World, view: View): Markup {
  if (report.configurations.length === 0)
    return card('Configurations', html`<p>No other configuration was found in which something is different.</p>`);
  const { shown, more } = paged(report.configurations, 'configurations', view);
  const rows = shown.map(({ id, text, verdicts, hops, paths }) => [
    html`<a class="link" href="${hash('cfg', id)}">${cut(text, 120)}</a>`,
    number(verdicts.length),
    number(hops.length),
    number(paths.length),
  ]);
  return card(
    'Configurations',
    html`<p>What changes against the declared one:</p>${table(['when', 'verdicts', 'hops', 'paths'], rows)}${more}`,
  );
}

function unread({ report }: World, view: View): Markup {
  const skipped = report.inputs.flatMap(({ path, skipped: why }) =>
    why === null ? [] : [[html`<code>${cut(path, 72)}</code>`, cut(why, 240)]],
  );
  const opaque = report.opaque.map(({ type, count }) => [
    html`<code>${number(count)} × ${cut(type, 80)}</code>`,
    'no reader knows this type',
  ]);
  const notices = [...report.notices]
    .sort((a, b) => Number(b.unseen) - Number(a.unseen))
    .map(({ text, unseen, file, line }) => [
      file === null ? '' : html`<code>${cut(file, 72)}${line !== null && `:${line}`}</code>`,
      html`${unseen && html`<b>Not judged.</b> `}${cut(text, 400)}`,
    ]);
  const left: [number, string][] = [
    [report.limits.morePaths, 'paths found beyond those listed'],
    [report.limits.moreHops, 'hops found beyond those listed'],
  ];
  const limits = left.filter(([count]) => count > 0).map(([count, what]) => [number(count), what]);
  const all = [...notices, ...limits, ...opaque, ...skipped];
  const { shown, more } = paged(all, 'unread', view);
  return card(
    'Not read, and notes',
    all.length === 0 ? html`<p>Everything given was read.</p>` : html`${table([], shown, 'notes')}${more}`,
  );
}

function people({ report }: World): Markup | false {
  const rows = report.obligations.filter(({ onlyPeople }) => onlyPeople);
  return (
    rows.length > 0 &&
    card(
      'Only people can attest',
      table(
        [],
        rows.map(({ id, sentence, attested }) => [
          html`<span class="id">${id}</span>`,
          html`<p class="law">${quoted(sentence)}</p><b>${attested ? 'A statement is on file.' : 'Nobody has yet.'}</b>`,
        ]),
      ),
    )
  );
}

function dated({ data }: World['report']): Markup | false {
  return (
    data.length > 0 &&
    card(
      'Facts of AWS that verdicts rest on',
      table(
        ['body of facts', 'as of'],
        data.map(({ title, asOf }) => [title, day(asOf)]),
      ),
    )
  );
}
