/** A part of a policy that could not be read. It may stand anywhere in a document. */
export class Unresolved {
  /** @param why a clause: "the parameter Env has no value here" */
  constructor(readonly why: string) {}
}

/** A policy document after its template has been resolved. Strings may hold opaque tokens (see token-text.ts). */
export type PolicyValue =
  | string
  | number
  | boolean
  | Unresolved
  | readonly PolicyValue[]
  | { readonly [name: string]: PolicyValue };

/** For filtering: keeps what could be read. */
export function isResolved<T>(value: T): value is Exclude<T, Unresolved> {
  return !(value instanceof Unresolved);
}

/** The value as an object with fields, or undefined. */
export function fieldsOf(value: PolicyValue | undefined): { readonly [name: string]: PolicyValue } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Unresolved)
    return undefined;
  return value as { readonly [name: string]: PolicyValue };
}

/** One value or a list of them, as a list. */
export function listOf(value: PolicyValue): readonly PolicyValue[] {
  return Array.isArray(value) ? (value as readonly PolicyValue[]) : [value];
}
