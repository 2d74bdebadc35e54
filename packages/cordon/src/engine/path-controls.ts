import { allControls } from '../controls/all-controls.ts';
import type { Control } from '../controls/control.ts';
import { strongest } from './strongest.ts';

const byKind = new Map<string, readonly Control[]>();

/** What a store has to keep for the paths that pass it to count as encrypted: the controls on its kind that are a must, or derived from one. */
export function controlsOnStores(kind: string): readonly Control[] {
  const known = byKind.get(kind);
  if (known) return known;
  const found = allControls.filter(
    ({ on, obligations, tacit }) =>
      !tacit && on.some((each) => each === kind) && ['must', 'derived'].includes(strongest(obligations).strength),
  );
  byKind.set(kind, found);
  return found;
}
