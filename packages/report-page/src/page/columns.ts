/**
 * A value as columns: a list of like objects becomes one list per name, and texts that recur are told once. A report of
 * many thousand verdicts is mostly the same names and texts over and over.
 */
export type Columns = string | number | boolean | null | PackedList | PackedObject;

interface PackedObject {
  readonly o: Readonly<Record<string, Columns>>;
}

type PackedList =
  /** Items as they are. */
  | { readonly l: readonly Columns[] }
  /** Texts: those there are, and which of them each item is. */
  | { readonly t: readonly string[]; readonly i: readonly number[] }
  /** Objects of the same names, name by name; how many there are where there are no names. */
  | { readonly n: number; readonly c: Readonly<Record<string, Columns>> }
  /** Lists: how long each is, and all their items in one list. */
  | { readonly s: readonly number[]; readonly f: Columns };

export function packed(value: unknown): Columns {
  if (Array.isArray(value)) return packedList(value);
  if (typeof value === 'object' && value !== null)
    return { o: Object.fromEntries(Object.entries(value).map(([key, each]) => [key, packed(each)])) };
  return value as Columns;
}

function packedList(list: readonly unknown[]): PackedList {
  if (list.length > 1 && list.every((each) => typeof each === 'string')) return packedTexts(list as readonly string[]);
  if (list.length > 1 && list.every(Array.isArray)) {
    const lists = list as readonly (readonly unknown[])[];
    return { s: lists.map(({ length }) => length), f: packed(lists.flat()) };
  }
  const names = list.length > 1 ? sharedNames(list) : undefined;
  if (!names) return { l: list.map(packed) };
  const rows = list as readonly Readonly<Record<string, unknown>>[];
  return { n: rows.length, c: Object.fromEntries(names.map((key) => [key, packed(rows.map((row) => row[key]))])) };
}

function packedTexts(list: readonly string[]): PackedList {
  const positions = new Map<string, number>();
  const i = list.map((text) => {
    const before = positions.get(text);
    if (before !== undefined) return before;
    positions.set(text, positions.size);
    return positions.size - 1;
  });
  return positions.size * 2 > list.length ? { l: list } : { t: [...positions.keys()], i };
}

/** The names all of them have, in one order; undefined where they differ or are no objects. */
function sharedNames(list: readonly unknown[]): readonly string[] | undefined {
  const [first] = list;
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return undefined;
  const names = Object.keys(first);
  const alike = list.every((each) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return false;
    const own = Object.keys(each);
    return own.length === names.length && names.every((key) => Object.hasOwn(each, key));
  });
  return alike && !names.includes('__proto__') ? names : undefined;
}

/** The value again. */
export function unpacked(value: Columns): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('o' in value) return Object.fromEntries(Object.entries(value.o).map(([key, each]) => [key, unpacked(each)]));
  return unpackedList(value);
}

function unpackedList(list: PackedList): unknown[] {
  if ('l' in list) return list.l.map(unpacked);
  if ('t' in list) return list.i.map((index) => list.t[index]);
  if ('s' in list) {
    const items = unpacked(list.f) as unknown[];
    let at = 0;
    return list.s.map((length) => {
      at += length;
      return items.slice(at - length, at);
    });
  }
  const columns = Object.entries(list.c).map(([key, column]) => [key, unpacked(column) as unknown[]] as const);
  return Array.from({ length: list.n }, (_, index) =>
    Object.fromEntries(columns.map(([key, column]) => [key, column[index]])),
  );
}
