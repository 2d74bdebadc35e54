import { matches } from '../filter.ts';
import { counted, number } from '../shown-text.ts';
import { isFiltered, viewNames } from '../view.ts';
import { hopWord, pathWord } from '../words.ts';
import { nodeName, pathName } from '../world.ts';
import { byId } from './elements.ts';
import type { PageState } from './page-state.ts';

/** Tells who does not see the page what their last step changed: one short sentence, and nothing while nothing did. */
export function announce(before: PageState, now: PageState): void {
  const text = said(before, now);
  if (text !== undefined) byId('said').textContent = text;
}

function said(before: PageState, now: PageState): string | undefined {
  const { world, view } = now;
  if (before.world !== world)
    return `Configuration: ${world.configuration?.text ?? 'as declared'}. ${byId('headline').querySelector('h1')?.textContent ?? ''}`;
  if (before.view.name !== view.name) return `${viewNames[view.name]} is shown.`;
  if (before.view.filter !== view.filter) {
    if (!isFiltered(view.filter)) return 'No filter. Everything is shown.';
    const matching = world.verdicts.filter((each) => matches(world, each, view.filter)).length;
    return `${number(matching)} of ${counted(world.verdicts.length, 'verdict')} match.`;
  }
  if (before.view.choice === view.choice) return undefined;
  return chosen(now);
}

function chosen({ world, view: { choice } }: PageState): string {
  if (choice === null) return 'Nothing is chosen.';
  if (choice.sort === 'path') {
    const path = world.paths.find((each) => each.path.id === choice.id);
    return path
      ? `Path ${pathName(world, path.path)}: ${pathWord[path.now.verdict]}, ${counted(path.path.hops.length, 'hop')}.`
      : '';
  }
  if (choice.sort === 'hop') {
    const at = world.hops.get(choice.id);
    return at ? `Hop ${nodeName(world, at.hop.from)} to ${nodeName(world, at.hop.to)}: ${hopWord(at.now)}.` : '';
  }
  return `Resource ${world.nodeOf.get(choice.id)?.name ?? choice.id}.`;
}
