import type { Chooser } from './chooser.ts';
import type { Expression } from './expression.ts';
import type { Place } from './place.ts';
import { textOf } from './text.ts';
import type { Fields, Gap, List, Text, Unknown, Value } from './value.ts';

/** The list's items in this world: absent ones left out, lists spliced in. */
export function itemsOf(list: List, chooser: Chooser): readonly { item: Expression; value: Value }[] {
  const items: { item: Expression; value: Value }[] = [];
  for (const item of list.items) {
    const value = item.resolve(chooser);
    if (value.is === 'absent') continue;
    if (value.is === 'list') items.push(...itemsOf(value, chooser));
    else items.push({ item, value });
  }
  return items;
}

/** What stands under each key in this world, absent values included. */
export function entriesOf(fields: Fields, chooser: Chooser): readonly (readonly [string, Value])[] {
  return fields.names().flatMap((name) => {
    const value = fields.get(name)?.value.resolve(chooser);
    return value ? [[name, value] as const] : [];
  });
}

/** The value as a text. What is not a text becomes one open part, so that the rest of a longer text stays known. */
export function asText(value: Value): Text {
  if (value.is === 'text') return value;
  const gap: Gap =
    value.is === 'unknown'
      ? gapIn(value)
      : { why: `a ${value.is === 'fields' ? 'mapping' : value.is} stands where a text should be` };
  return textOf([{ is: 'open', id: `${value.at.source.name}@${value.at.offset}`, ...gap }], value.at);
}

export function unknown(why: string, at: Place, settle?: string): Unknown {
  return { is: 'unknown', why, at, ...(settle === undefined ? {} : { settle }) };
}

/** The gap alone, without the place. */
export function gapIn(gap: Gap): Gap {
  return {
    why: gap.why,
    ...(gap.settle === undefined ? {} : { settle: gap.settle }),
    ...(gap.platformMade ? { platformMade: true } : {}),
  };
}

/** The same value, said to stand elsewhere: where it is used, not where a parameter or another stack spells it. */
export function movedTo(value: Value, at: Place): Value {
  return { ...value, at };
}
