import { PlainScalar, type Scalar } from './node.ts';

/** The words of YAML 1.1 that CloudFormation reads as true and false; quoted and tagged ones (`!Ref On`) stay words. */
const words: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);

/** A scalar as the loader hands it back, with what only an unquoted spelling means: null, yes, on, no, off. */
export function scalarOf(input: string, raw: unknown, tag: string | undefined, start: number): Scalar {
  if (raw === null || raw === undefined) return { kind: 'scalar', tag, start, text: '', isNull: tag === undefined };
  const text = String(raw);
  if (tag !== undefined) return { kind: 'scalar', tag, start, text, isNull: false };
  if (text.length > 5) return new PlainScalar(text, start);
  const lower = text.toLowerCase();
  if ((lower === 'null' || text === '~') && isPlain(input, start)) {
    return { kind: 'scalar', tag, start, text: '', isNull: true };
  }
  const word = words.get(lower);
  return new PlainScalar(word !== undefined && isPlain(input, start) ? word : text, start);
}

/** Is the scalar that starts here written without quotes and not as a block? */
export function isPlain(input: string, start: number): boolean {
  let at = start;
  while (input[at] === '!' || input[at] === '&') {
    while (at < input.length && !/\s/.test(input[at] as string)) at += 1;
    at = firstCharacter(input, at);
  }
  return !['"', "'", '|', '>'].includes(input[at] ?? '');
}

/** The first offset from here on that is neither blank nor comment. */
export function firstCharacter(input: string, from: number): number {
  let at = from;
  for (;;) {
    const code = input.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9) at += 1;
    else if (code === 35) while (at < input.length && input[at] !== '\n' && input[at] !== '\r') at += 1;
    else return at;
  }
}
