import type { ReportedAttestation } from '@cordon/cordon/report';
import { glyph, type Look } from './glyph.ts';
import { quoted } from './law-text.ts';
import { resourceLink } from './link.ts';
import { html, type Markup } from './markup.ts';
import { place } from './place.ts';
import type { RowState } from './row-state.ts';
import { counted, cut, day, number, sentence } from './shown-text.ts';
import { failuresFirst } from './verdict-rows.ts';
import { lookOf, strengthTag, word } from './words.ts';
import { failsElsewhere, type VerdictNow } from './world.ts';

const answer: Readonly<Record<Look, string>> = {
  pass: 'shown',
  fail: 'failed',
  soft: 'failed',
  unknown: 'not shown',
  na: 'not applicable',
  may: 'a choice',
  fact: 'states a fact',
  people: 'people attest',
  part: 'looked at in part',
  possible: '',
};

/** One row of the paper: the sentence, how much it asks, and who answers it with which line. */
export function checklistRow(state: RowState, before: RowState | undefined): Markup {
  const { row, look } = state;
  const quiet = row.strength === 'may' || row.strength === 'fact';
  const isSame = before?.row.sentence === row.sentence && look !== 'fail' && look !== 'soft' && look !== 'unknown';
  const text =
    row.strength === 'derived'
      ? html`<p class="law own">${row.sentence}</p>${row.because && html`<p class="source">Derived: ${row.because}</p>`}`
      : isSame
        ? html`<p class="source same">same sentence</p>`
        : html`<p class="law">${quoted(row.sentence)}</p>`;
  return html`<div class="sentence ${look}${quiet && ' quiet'}">${glyph(look)}<div>${text}<span class="id">${row.id}</span></div><div>${strengthTag(row.strength)}</div><div class="answer">${word(look, answer[look])}${resources(state)}${said(state)}${places(state)}${row.attestations.map(attested)}</div></div>`;
}

function resources({ shown, violated, unknown }: RowState): Markup | false {
  const all = shown + violated + unknown;
  return all > 1 && html` <span class="note">${number(shown)} of ${number(all)} checks pass</span>`;
}

function said({ row, look }: RowState): Markup | false {
  if (row.computedFrom)
    return html`<p class="note">Computed from ${row.computedFrom.join(', ').replace(/, ([^,]*)$/, ' and $1')}.</p>`;
  if (look === 'people')
    return html`<p class="note">${row.attested ? 'A statement is on file.' : 'No template, account or traffic can show it.'}</p>`;
  if (look === 'part')
    return html`<p class="note">Nothing failed in what was looked at. That does not show the sentence.</p>`;
  if (look === 'na') return html`<p class="note">Nothing that was read falls under it.</p>`;
  return false;
}

const most = 4;

function places(state: RowState): Markup | false {
  const listed = state.verdicts.filter(({ now }) => now.verdict !== 'not-applicable');
  const list = oncePerResource(failuresFirst(listed));
  if (list.length === 0 || state.row.computedFrom) return false;
  const unlisted = Math.max(0, state.shown + state.violated + state.unknown - listed.length);
  const rest = Math.max(0, list.length - most) + unlisted;
  return html`<ul>${list.slice(0, most).map((each) => resource(each, list.length > 1 && state.look !== 'pass' && state.look !== 'part'))}</ul>${rest > 0 && html`<p class="note">and ${number(rest)} more</p>`}`;
}

/** Several controls may pass on one resource: it is one answer. What fails or is unknown is told each time. */
function oncePerResource(list: readonly VerdictNow[]): readonly VerdictNow[] {
  const told = new Set<string>();
  return list.filter(({ row, now }) => {
    const isNew = now.verdict !== 'pass' || row.otherwise.length > 0 || !told.has(row.resource.id);
    told.add(row.resource.id);
    return isNew;
  });
}

function resource(each: VerdictNow, isMixed: boolean): Markup {
  const { row, now } = each;
  const elsewhere = failsElsewhere(each)?.when;
  const bad = now.verdict === 'fail' || now.verdict === 'unknown';
  return html`<li>${isMixed && glyph(lookOf(now.verdict, row.strength))}${resourceLink(row.resource.id, row.resource.name)}${place(now.findings[0]?.at ?? now.doubts[0]?.at ?? row.resource.at)}${bad && html`<span class="note">${sentence(now.message, [row.resource.name])}</span>`}${elsewhere && html`<span class="note">Fails when ${cut(elsewhere.text, 100)}.</span>`}${row.waived && html`<span class="note">Waived until ${day(row.waived.until)}.</span>`}</li>`;
}

function attested({
  statement,
  role,
  date,
  reviewBy,
  overdue,
  resources: on,
  evidence,
  from,
}: ReportedAttestation): Markup {
  const of = on.length > 0 && ` of ${counted(on.length, 'resource')}`;
  return html`<p class="note attested">${sentence(statement)} <b>${cut(role, 80)}</b>, ${day(date)}${of}; ${overdue ? 'its review was due on' : 'review by'} ${day(reviewBy)}. <code>${cut(evidence.file, 80)}</code> ${place(from)}</p>`;
}
