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
  /** Objects, name by name; how many there are, and which of them have a name that not all have. */
  | {
      readonly n: number;
      readonly c: Readonly<Record<string, Columns>>;
      readonly h: Readonly<Record<string, readonly number[]>>;
    }
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
  const names = list.length > 1 ? allNames(list) : undefined;
  if (!names) return { l: list.map(packed) };
  const rows = list as readonly Readonly<Record<string, unknown>>[];
  const c: Record<string, Columns> = {};
  const h: Record<string, readonly number[]> = {};
  for (const name of names) {
    const having = rows.flatMap((row, index) => (Object.hasOwn(row, name) ? [index] : []));
    if (having.length < rows.length) h[name] = having;
    c[name] = packed(having.map((index) => rows[index]?.[name]));
  }
  return { n: rows.length, c, h };
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

/** The names that some of them have; undefined where some are no objects, or a name is not one to set. */
function allNames(list: readonly unknown[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const each of list) {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return undefined;
    for (const name of Object.keys(each)) names.add(name);
  }
  return names.has('__proto__') ? undefined : names;
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
  const rows: Record<string, unknown>[] = Array.from({ length: list.n }, () => ({}));
  for (const [name, column] of Object.entries(list.c)) {
    const having = list.h[name];
    for (const [index, value] of (unpacked(column) as unknown[]).entries()) {
      const row = rows[having ? (having[index] ?? 0) : index];
      if (row) row[name] = value;
    }
  }
  return rows;
}
