import type { ReportedObligation } from '@cordon/cordon/report';
import { html, type Markup } from './markup.ts';

/** The paper's words in its own face, marked as cut where they are; our own rows in ours, with what they follow from. */
export function lawText(row: ReportedObligation): Markup {
  if (row.strength === 'derived')
    return html`<p class="law own">${row.sentence}</p><p class="source">Derived by Cordon, not the paper’s words${row.because ? `: ${lower(row.because)}` : '.'}</p>`;
  return html`<p class="law">${quoted(row.sentence)}</p><p class="source">${row.system} · <span class="id">${row.id}</span></p>`;
}

export function quoted(sentence: string): string {
  const begun = /^[a-z]/.test(sentence) ? '… ' : '';
  const ended = /[.:]$/.test(sentence) ? '' : ' …';
  return `“${begun}${sentence}${ended}”`;
}

function lower(text: string): string {
  return /^(The|A|What|It|While) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
