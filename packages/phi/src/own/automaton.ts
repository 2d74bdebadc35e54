import { growsTogether, hole } from '../boundary.ts';
import type { Program, Step } from './program.ts';

/** An identifier is no longer than this; it bounds what one character can still be part of. */
const longest = 128;

interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the matches that begin first, and of those the longest, in one pass: all the ways a pattern can be read go along
 * side by side, so no text can make it go back. A match is a whole piece of writing: it neither begins nor ends inside a
 * row of digits or inside a word.
 */
export function matchesOf({ steps, canBegin }: Program, text: string): Match[] {
  const found: Match[] = [];
  let best: Match | undefined;
  let now = new Threads(steps.length);
  let next = new Threads(steps.length);
  for (let at = 0; at <= text.length; at += 1) {
    const character = text.charAt(at);
    const begins = !best && canBegin(character);
    if (now.isEmpty && !best && !begins) continue;
    if (begins && !growsTogether(text.charAt(at - 1), character)) now.add(steps, 0, at, at, text);
    next.clear();
    for (let index = 0; index < now.size; index += 1) {
      const step = now.stepAt(index);
      const start = now.startOf(step);
      const does = steps[step];
      if (does?.does === 'accept') {
        const isWhole = at > start && !growsTogether(text.charAt(at - 1), character);
        if (isWhole && (!best || start <= best.start)) best = { start, end: at };
      } else if (does?.does === 'read' && at < text.length && character !== hole && does.matches(character)) {
        const isLate = at - start >= longest || (best !== undefined && start > best.start);
        if (!isLate) next.add(steps, step + 1, start, at + 1, text);
      }
    }
    if (best && next.isEmpty) {
      found.push(best);
      best = undefined;
    }
    [now, next] = [next, now];
  }
  return found;
}

/** The steps that a reading has come to, each with the earliest place where such a reading began. */
class Threads {
  readonly #starts: Float64Array;
  readonly #steps: number[] = [];

  constructor(size: number) {
    this.#starts = new Float64Array(size).fill(-1);
  }

  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  get size(): number {
    return this.#steps.length;
  }

  clear(): void {
    for (const step of this.#steps) this.#starts[step] = -1;
    this.#steps.length = 0;
  }

  /** Comes to a step and to all that can be come to from there without reading. Earlier beginnings are added first. */
  add(steps: readonly Step[], first: number, start: number, at: number, text: string): void {
    const open = [first];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      const known = this.#starts[step] ?? -1;
      if (known >= 0 && known <= start) continue;
      if (known < 0) this.#steps.push(step);
      this.#starts[step] = start;
      const does = steps[step];
      if (does?.does === 'fork') open.push(...does.to);
      else if (does?.does === 'edge' && holds(does.source, text, at)) open.push(step + 1);
    }
  }

  stepAt(index: number): number {
    return this.#steps[index] ?? 0;
  }

  startOf(step: number): number {
    return this.#starts[step] ?? 0;
  }
}

/** `\b` is a boundary as we mean it: `_` is one. */
function holds(edge: '^' | '$' | '\\b' | '\\B', text: string, at: number): boolean {
  if (edge === '^') return at === 0;
  if (edge === '$') return at === text.length;
  const alike = growsTogether(text.charAt(at - 1), text.charAt(at));
  return edge === '\\B' ? alike : !alike && /[A-Za-z0-9]/.test(text.charAt(at - 1) + text.charAt(at));
}
