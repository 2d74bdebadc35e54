import type { Chooser } from '../model/chooser.ts';
import { entriesOf, itemsOf } from '../model/read-value.ts';
import type { Unknown, Value } from '../model/value.ts';

/** What a walk through a tree found, and the first thing in it that cannot be seen. */
export interface Walked {
  readonly found: readonly Value[];
  readonly gap: Unknown | undefined;
}

/** Everything in a tree that stands under a key of this name. */
export function everyUnder(tree: Value, key: string, chooser: Chooser): Walked {
  const found: Value[] = [];
  let gap: Unknown | undefined;
  const walk = (value: Value, under?: string): void => {
    if (value.is === 'unknown') {
      gap ??= value;
    } else if (value.is === 'list') {
      for (const each of itemsOf(value, chooser)) walk(each.value, under);
    } else {
      if (under === key) found.push(value);
      if (value.is === 'fields') for (const [name, field] of entriesOf(value, chooser)) walk(field, name);
    }
  };
  walk(tree);
  return { found, gap };
}
