import type { At } from '@cordon/cordon/report';
import { html, type Markup, nothing } from './markup.ts';
import { cut } from './shown-text.ts';

export function placeText({ file, line, column }: At): string {
  return `${cut(file, 56)}:${line}:${column}`;
}

export function place(at: At | null | undefined): Markup {
  return at ? html`<span class="at">${placeText(at)}</span>` : nothing;
}
