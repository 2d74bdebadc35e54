import { hopWord } from '../words.ts';
import { nodeName, type World } from '../world.ts';

const fails = { fail: ', fails a must', soft: ', fails', unknown: ', unknown' };

/**
 * What is read out of a node: first what is written on it, so that whoever says what they see reaches it, then what its
 * marks mean in this configuration.
 */
export function labelNode(element: SVGElement, look: keyof typeof fails | undefined): void {
  const written = textsIn(element, ':scope > text, :scope > .tab text').join(' ');
  const attached = /\+\d+$/.test(written) ? ' attached' : '';
  const full = written.includes('…') ? `, ${element.querySelector('title')?.textContent}` : '';
  element.setAttribute('aria-label', `${written}${attached}${full}${look ? fails[look] : ''}`);
}

export function labelHop(element: SVGElement, world: World, ids: readonly string[], look: string): void {
  const [hop] = ids.flatMap((id) => world.hops.get(id) ?? []);
  if (!hop) return;
  const written = textsIn(element, `.said.${look} text`).join(' ');
  const ends = `${nodeName(world, hop.hop.from)} to ${nodeName(world, hop.hop.to)}`;
  const more = ids.length > 1 ? `, and ${ids.length - 1} alike` : '';
  element.setAttribute('aria-label', `${written} hop, ${hopWord(hop.now)}: ${ends}${more}`.trim().slice(0, 400));
}

function textsIn(element: SVGElement, selector: string): string[] {
  return [...element.querySelectorAll(selector)].map((each) => each.textContent ?? '');
}
