/** Yes, no, or it depends on something that is not known (strong three-valued logic). */
export type Truth = boolean | 'maybe';

export function and(left: Truth, right: Truth): Truth {
  if (left === false || right === false) return false;
  return left === true && right === true ? true : 'maybe';
}

export function not(truth: Truth): Truth {
  return truth === 'maybe' ? 'maybe' : !truth;
}

/** Does it hold for at least one item? */
export function anyOf<T>(items: readonly T[], holds: (item: T) => Truth): Truth {
  let answer: Truth = false;
  for (const item of items) {
    const held = holds(item);
    if (held === true) return true;
    if (held === 'maybe') answer = 'maybe';
  }
  return answer;
}

/** Does it hold for every item? */
export function allOf<T>(items: readonly T[], holds: (item: T) => Truth): Truth {
  return not(anyOf(items, (item) => not(holds(item))));
}
