import type { Strength, Verdict } from './words.ts';

export const viewNames = { map: 'Map', findings: 'Findings', checklist: 'Checklist', read: 'What was read' } as const;
export type ViewName = keyof typeof viewNames;

export interface Filter {
  readonly text: string;
  readonly verdicts: ReadonlySet<Verdict>;
  readonly strengths: ReadonlySet<Strength>;
  readonly system: string;
}

export const noFilter: Filter = { text: '', verdicts: new Set(), strengths: new Set(), system: '' };

export type Choice = { readonly sort: 'path' | 'hop' | 'resource'; readonly id: string } | null;

/** What the reader looks at. */
export interface View {
  readonly name: ViewName;
  readonly choice: Choice;
  readonly filter: Filter;
  /** How many rows of a list are shown, where it is not the first page of it. */
  readonly rows: ReadonlyMap<string, number>;
  /** What the map draws as one: for each node and hop of it, all of them. */
  readonly asOne: ReadonlyMap<string, readonly string[]>;
}

export const firstView: View = { name: 'map', choice: null, filter: noFilter, rows: new Map(), asOne: new Map() };

export function isFiltered({ text, verdicts, strengths, system }: Filter): boolean {
  return text !== '' || verdicts.size > 0 || strengths.size > 0 || system !== '';
}
