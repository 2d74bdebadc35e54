import type { Shower } from './obligation.ts';
import { shownAtRest } from './shown-at-rest.ts';
import { shownAtTheEdge } from './shown-at-the-edge.ts';
import { shownOnTheWay } from './shown-on-the-way.ts';

/**
 * How each row is shown by those who can show it. Of the template it speaks only where no control answers the row, and
 * says why; every other way is one line that a person could follow today. Of a row that states a fact, nobody has
 * anything to show: it says what the row is for.
 */
export type HowShown = Readonly<Record<string, Readonly<Partial<Record<Shower | 'nobody', string>>>>>;

export const howShown: HowShown = { ...shownAtTheEdge, ...shownOnTheWay, ...shownAtRest };
