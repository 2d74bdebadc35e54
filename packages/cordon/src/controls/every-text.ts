import type { Chooser } from '../model/chooser.ts';
import { itemsOf } from '../model/read-value.ts';
import type { Text, Unknown, Value } from '../model/value.ts';

/** What a walk through a tree found, and the first thing in it that cannot be seen. */
export interface Walked {
  readonly texts: readonly Text[];
  readonly gap?: Unknown;
}

/** Every text in a tree, or only those that stand under a key of this name. */
export function everyText(tree: Value | undefined, key: string | undefined, chooser: Chooser): Walked {
  const texts: Text[] = [];
  let gap: Unknown | undefined;
  const walk = (value: Value, under: string | undefined): void => {
    if (value.is === 'text') {
      if (key === undefined || under === key) texts.push(value);
    } else if (value.is === 'unknown') {
      gap ??= value;
    } else if (value.is === 'list') {
      for (const each of itemsOf(value, chooser)) walk(each.value, under);
    } else if (value.is === 'fields') {
      for (const name of value.names()) {
        const field = value.get(name);
        if (field) walk(field.value.resolve(chooser), name);
      }
    }
  };
  if (tree) walk(tree, undefined);
  return { texts, ...(gap ? { gap } : {}) };
}
