import { PatternError } from './pattern-error.ts';
import type { Syntax } from './syntax.ts';

/** A step of an automaton. `fork` and `jump` read nothing. */
export type Step =
  | { readonly does: 'read'; matches(character: string): boolean }
  | { readonly does: 'edge'; readonly source: '^' | '$' | '\\b' | '\\B' }
  | { readonly does: 'fork'; to: readonly number[] }
  | { readonly does: 'accept' };

export interface Program {
  readonly steps: readonly Step[];
  /** Can a match begin with this character? Most characters of a text begin none. */
  canBegin(character: string): boolean;
  /** Is the end come to without reading anything? */
  readonly canBeEmpty: boolean;
}

/** Every character of a text is held against so many steps at most. */
const mostSteps = 500;

/** Turns a pattern into steps (Thompson's construction); the size of the program bounds the time for each character. */
export function programOf(syntax: Syntax): Program {
  const steps: Step[] = [];
  const add = (step: Step): number => {
    if (steps.length >= mostSteps)
      throw new PatternError('is too large when its repetitions are written out; repeat less often');
    return steps.push(step) - 1;
  };
  const fork = (): { to: readonly number[] } => {
    const step = { does: 'fork' as const, to: [] as readonly number[] };
    add(step);
    return step;
  };
  const write = (part: Syntax): void => {
    if (part.is === 'character') add({ does: 'read', matches: tester(part.source) });
    else if (part.is === 'edge') add({ does: 'edge', source: part.source });
    else if (part.is === 'sequence') for (const item of part.items) write(item);
    else if (part.is === 'choice') writeChoice(part.ways);
    else writeRepeat(part.item, part.least, part.most);
  };
  const writeChoice = (ways: readonly Syntax[]): void => {
    const begin = fork();
    const entries: number[] = [];
    const exits: { to: readonly number[] }[] = [];
    for (const way of ways) {
      entries.push(steps.length);
      write(way);
      exits.push(fork());
    }
    begin.to = entries;
    for (const exit of exits) exit.to = [steps.length];
  };
  const writeRepeat = (item: Syntax, least: number, most: number): void => {
    for (let count = 0; count < least; count += 1) write(item);
    if (most === Number.POSITIVE_INFINITY) {
      const entry = steps.length;
      const begin = fork();
      write(item);
      fork().to = [entry];
      begin.to = [entry + 1, steps.length];
      return;
    }
    const begins: { to: readonly number[]; entry: number }[] = [];
    for (let count = least; count < most; count += 1) {
      const begin = fork();
      begins.push(Object.assign(begin, { entry: steps.length }));
      write(item);
    }
    for (const begin of begins) begin.to = [begin.entry, steps.length];
  };
  write(syntax);
  add({ does: 'accept' });
  const first = reached(steps, 0);
  const begins = first.flatMap((step) => (step.does === 'read' ? [step] : []));
  const known = Array.from({ length: 128 }, (_, code) =>
    begins.some((each) => each.matches(String.fromCharCode(code))),
  );
  return {
    steps,
    canBegin: (character) => known[character.charCodeAt(0)] ?? true,
    canBeEmpty: first.some(({ does }) => does === 'accept'),
  };
}

/** All steps that can be come to from one without reading; edges are taken to hold. */
function reached(steps: readonly Step[], from: number): Step[] {
  const seen = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const step = steps[at];
    if (step?.does === 'fork') open.push(...step.to);
    else if (step?.does === 'edge') open.push(at + 1);
  }
  return [...seen].flatMap((at) => steps[at] ?? []);
}

/** Does a character fit? Either case does: names arrive in lower case. ASCII is asked once. */
function tester(source: string): (character: string) => boolean {
  const pattern = new RegExp(`^(?:${source})$`, 'i');
  const known = Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
  return (character) => known[character.charCodeAt(0)] ?? pattern.test(character);
}
