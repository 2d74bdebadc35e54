import { byId } from './elements.ts';
import type { PageState } from './page-state.ts';

/** The filter row keeps its elements, so that nobody loses the focus while typing; only what they hold changes. */
export function showFilter({ view: { filter } }: PageState): void {
  const search = byId('search') as HTMLInputElement;
  if (search.value !== filter.text) search.value = filter.text;
  (byId('system') as HTMLSelectElement).value = filter.system;
  for (const chip of byId('filters').querySelectorAll<HTMLElement>('[data-verdict],[data-strength]')) {
    const { verdict, strength } = chip.dataset;
    const on =
      [...filter.verdicts].some((each) => each === verdict) || [...filter.strengths].some((each) => each === strength);
    chip.setAttribute('aria-pressed', String(on));
  }
}
