import type { Hit } from '../finding.ts';
import { matchesOf } from './automaton.ts';
import { PatternError } from './pattern-error.ts';
import { type Program, programOf } from './program.ts';
import { parsePattern } from './syntax.ts';

/** A form of identifier that only this customer has, such as a hospital's record number. */
export interface OwnPattern {
  /** What findings of it are called. */
  readonly name: string;
  /** Source of a regular expression, without looking around and without referring back. Either case matches. */
  readonly pattern: string;
}

const longestSource = 300;

/** Why a pattern is not accepted, as a clause ("refers back to a group"); undefined where it is. */
export function refusalOf(own: OwnPattern): string | undefined {
  try {
    compile(own);
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

/** A list is declared once for a run and asked for every text. */
const compiled = new WeakMap<readonly OwnPattern[], readonly { name: string; program: Program }[]>();

/** Finds what the customer's patterns describe. Throws a PatternError that names the pattern where one is not accepted. */
export function findOwn(text: string, own: readonly OwnPattern[]): { kind: string; hit: Hit }[] {
  let programs = compiled.get(own);
  if (!programs) {
    programs = own.map((each) => ({ name: each.name, program: compile(each) }));
    compiled.set(own, programs);
  }
  return programs.flatMap(({ name, program }) =>
    matchesOf(program, text).map((match) => ({ kind: name, hit: { ...match, certainty: 'heuristic' as const } })),
  );
}

function compile({ name, pattern }: OwnPattern): Program {
  if (pattern.length > longestSource)
    throw new PatternError(`${name}: has ${pattern.length} characters, at most ${longestSource} are accepted`);
  try {
    const program = programOf(parsePattern(pattern));
    if (program.canBeEmpty) throw new PatternError('matches a text without characters');
    return program;
  } catch (error) {
    throw error instanceof PatternError ? new PatternError(`${name}: the pattern ${error.message}`) : error;
  }
}
