import { html, type Markup } from './markup.ts';
import { day } from './shown-text.ts';
import type { World } from './world.ts';

export function footer({ report }: World): Markup {
  return html`<footer class="foot">Cordon ${report.tool.version} · read-only, offline · this file loads nothing · as of ${day(report.asOf)} · Cordon says what it could show; it does not say that an account complies with a law.</footer>`;
}
