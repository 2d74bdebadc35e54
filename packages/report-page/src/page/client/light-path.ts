import type { PageState } from './page-state.ts';

/** The one motion: a chosen path is drawn hop by hop. The order is in each hop's `--i`; the style sheet knows the rest. */
export function lightPath({ view: { choice } }: PageState): void {
  const map = document.querySelector('#map svg');
  if (!map) return;
  map.classList.remove('anim');
  if (choice?.sort !== 'path') return;
  // Reading a size between the two makes the browser begin the animation anew.
  map.getBoundingClientRect();
  map.classList.add('anim');
}
