import type { Variable } from '../model/variable.ts';

/** What a world's variable is known to be: one of these values, or none of them. */
export interface Limit {
  readonly variable: Variable;
  readonly values: ReadonlySet<string>;
  /** true: one of `values`; false: anything but them. */
  readonly within: boolean;
}

/** A set of worlds: all that respect every limit. No limit on a variable leaves it free. */
export class Box {
  static readonly everything = new Box(new Map());
  readonly limits: ReadonlyMap<string, Limit>;

  private constructor(limits: ReadonlyMap<string, Limit>) {
    this.limits = limits;
  }

  /** Can the variable be one of these values, and can it be something else? */
  possible(variable: Variable, values: readonly string[]): { inside: boolean; outside: boolean } {
    const limit = this.limits.get(variable.id);
    const inside = values.some((value) => allows(limit, value) && variable.admits(value));
    if (!limit?.within && variable.open) return { inside, outside: true };
    const candidates = limit?.within ? [...limit.values] : variable.values.filter((value) => allows(limit, value));
    return { inside, outside: candidates.some((value) => !values.includes(value)) };
  }

  /** The part of this box in which the variable is (or is not) one of the values. */
  narrow(variable: Variable, values: readonly string[], within: boolean): Box {
    const limits = new Map(this.limits);
    limits.set(variable.id, intersect(this.limits.get(variable.id), { variable, values: new Set(values), within }));
    return new Box(limits);
  }

  /** The same box without its limit on one variable. */
  widen(variable: string): Box {
    const limits = new Map(this.limits);
    limits.delete(variable);
    return new Box(limits);
  }

  /** The one box that holds exactly the worlds of both, where they differ in one variable only. */
  join(other: Box): Box | undefined {
    if (this.limits.size !== other.limits.size) return undefined;
    let differing: [Limit, Limit] | undefined;
    for (const [id, limit] of this.limits) {
      const theirs = other.limits.get(id);
      if (!theirs) return undefined;
      if (isSame(limit, theirs)) continue;
      if (differing) return undefined;
      differing = [limit, theirs];
    }
    if (!differing) return this;
    const limits = new Map(this.limits);
    const union = unite(...differing);
    if (union) limits.set(union.variable.id, union);
    else limits.delete(differing[0].variable.id);
    return new Box(limits);
  }

  /** Does the box hold the worlds in which every declared variable has its declared value? */
  get isDeclared(): boolean {
    for (const limit of this.limits.values()) {
      const { declared } = limit.variable;
      if (declared !== undefined && !allows(limit, declared)) return false;
    }
    return true;
  }

  /** The worlds in both boxes; undefined where there are none. */
  within(other: Box): Box | undefined {
    if (!this.meets(other)) return undefined;
    const limits = new Map(this.limits);
    for (const [id, limit] of other.limits) limits.set(id, intersect(limits.get(id), limit));
    return new Box(limits);
  }

  /** Are all worlds of the other box in this one? */
  holds(other: Box): boolean {
    for (const [id, limit] of this.limits) {
      const theirs = other.limits.get(id);
      if (!theirs || !isSame(intersect(theirs, limit), theirs)) return false;
    }
    return true;
  }

  /** Is there a world in both boxes? */
  meets(other: Box): boolean {
    for (const [id, limit] of this.limits) {
      const theirs = other.limits.get(id);
      if (theirs && isEmpty(intersect(limit, theirs))) return false;
    }
    return true;
  }
}

export function allows(limit: Limit | undefined, value: string): boolean {
  return !limit || limit.values.has(value) === limit.within;
}

function intersect(left: Limit | undefined, right: Limit): Limit {
  if (!left) return right;
  const { variable } = left;
  if (left.within)
    return { variable, values: new Set([...left.values].filter((each) => allows(right, each))), within: true };
  if (right.within)
    return { variable, values: new Set([...right.values].filter((each) => allows(left, each))), within: true };
  return { variable, values: new Set([...left.values, ...right.values]), within: false };
}

function isSame(left: Limit, right: Limit): boolean {
  return (
    left.within === right.within &&
    left.values.size === right.values.size &&
    [...left.values].every((value) => right.values.has(value))
  );
}

/** What either allows; undefined where that is everything. */
function unite(left: Limit, right: Limit): Limit | undefined {
  const { variable } = left;
  if (left.within && right.within) {
    const values = new Set([...left.values, ...right.values]);
    const isAll = !variable.open && variable.values.every((value) => values.has(value));
    return isAll ? undefined : { variable, values, within: true };
  }
  const [outside, other] = left.within ? [right, left] : [left, right];
  const values = new Set([...outside.values].filter((value) => !allows(other, value)));
  return values.size === 0 ? undefined : { variable, values, within: false };
}

function isEmpty(limit: Limit): boolean {
  if (limit.within) return limit.values.size === 0;
  return !limit.variable.open && limit.variable.values.every((value) => limit.values.has(value));
}
