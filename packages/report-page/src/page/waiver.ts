import type { ReportedVerdict } from '@cordon/cordon/report';
import { html, type Markup, nothing } from './markup.ts';
import { place } from './place.ts';
import { day, sentence } from './shown-text.ts';

/** Who accepted it, until when, and where that is written. A waived failure stays a failure. */
export function waiver({ waived, waiverExpired }: ReportedVerdict): Markup {
  const said = waived ?? waiverExpired;
  if (!said) return nothing;
  const head = waived ? `Waived until ${day(said.until)}` : `The waiver ended on ${day(said.until)}`;
  return html`<p class="waiver"><b>${head}.</b> <span>${sentence(said.reason)}</span> ${place(said.from)}</p>`;
}
