/** What each verdict carries: the list it is in, where it is one, and the texts that the report prints. */
const shapes = {
  pass: { says: 'pass', list: undefined, texts: [] },
  fail: { says: 'fail', list: 'faults', texts: ['path', 'got', 'want', 'says'] },
  unknown: { says: 'unknown', list: 'doubts', texts: ['why', 'settle'] },
  'not-applicable': { says: 'notApplicable', list: undefined, texts: ['why'] },
} as const;

/** What is wrong with what a check of the user's own returned, of which nothing is sure; undefined where it is an outcome. */
export function outcomeFault(given: unknown): string | undefined {
  const answers = 'return pass(), fail(…), unknown(…), notApplicable(…)';
  if (isPromise(given)) return `its check returned a promise; a check does not wait: ${answers}`;
  if (!isRecord(given) || !isVerdict(given.verdict)) return `its check returned no outcome; ${answers}`;
  const { says, list, texts } = shapes[given.verdict];
  if (given.verdict === 'pass') {
    const isNoted = Array.isArray(given.notes) && given.notes.every((note) => typeof note === 'string');
    return isNoted ? undefined : 'its pass has notes that are no texts';
  }
  const items: unknown = list === undefined ? [given] : given[list];
  if (!Array.isArray(items) || items.length === 0)
    return `its ${says} has no ${list}; return ${says}(…) of what check is given`;
  const isLacking = (name: string) => items.some((item) => !isRecord(item) || !isFilled(name, item[name]));
  const lacking = [...(list === undefined ? [] : ['at']), ...texts].filter(isLacking);
  return lacking.length > 0 ? `its ${says} lacks ${lacking.join(', ')}` : undefined;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isRecord(value) && typeof value.then === 'function';
}

/** A fault of a whole resource has no path. */
function isFilled(name: string, value: unknown): boolean {
  if (name === 'at') return isRecord(value) && isRecord(value.source) && Number.isInteger(value.offset);
  return typeof value === 'string' && (name === 'path' || value.trim() !== '');
}

function isVerdict(value: unknown): value is keyof typeof shapes {
  return typeof value === 'string' && Object.hasOwn(shapes, value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
