import { obligations } from '../obligations/catalogue.ts';
import type { Obligation } from '../obligations/obligation.ts';

const order = ['must', 'should', 'derived', 'may', 'fact'] as const;

const remembered = new WeakMap<readonly string[], Obligation>();

/**
 * The strongest obligation behind a control: of those it cites and of those that are computed from them. Encrypting a
 * database is one way among two ("may"), but that one of them is taken is a must, and failing it violates the must.
 */
export function strongest(cited: readonly string[]): Obligation {
  const before = remembered.get(cited);
  if (before) return before;
  const reached = obligations.filter((row) => cited.includes(row.id) || row.rollup?.some((id) => cited.includes(id)));
  // A cited row comes before a computed one of the same strength: its words are nearer to the finding.
  const near = (row: Obligation) => (cited.includes(row.id) ? 0 : 1);
  const [first] = reached.sort((a, b) => order.indexOf(a.strength) - order.indexOf(b.strength) || near(a) - near(b));
  if (!first) throw new Error(`no obligation among ${cited.join(', ')}`);
  remembered.set(cited, first);
  return first;
}
