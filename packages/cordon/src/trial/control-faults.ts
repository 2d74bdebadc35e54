import type { Control } from '../controls/control.ts';
import type { Obligation } from '../obligations/obligation.ts';

/** What a control is held against. */
export interface Surroundings {
  readonly obligations: readonly Obligation[];
  /** The kinds that some reader makes. */
  readonly kinds: ReadonlySet<string>;
}

const effects = ['in-place', 'replaces', 'needs-a-human'];

/**
 * What is wrong with the declaration of a control, a line each. Of one written by a user nothing is sure, not even that
 * it is an object.
 * @param file the name of its source, without the ending.
 */
export function controlFaults(given: unknown, file: string, { obligations, kinds }: Surroundings): string[] {
  if (!isRecord(given)) return [`${file}: exports ${typeof given}, a control is an object with id, obligations, on, …`];
  const control = given as Partial<Control>;
  const name = typeof control.id === 'string' ? control.id : file;
  const faults: string[] = [];
  const claim = (holds: boolean, fault: string) => {
    if (!holds) faults.push(`${name}: ${fault}`);
  };
  claim(typeof control.id === 'string', 'has no id; the id is the name of its file');
  claim(name === file, `its file is called ${file}; the id is the name of its file, so change the one or the other`);
  claim(/^[a-z0-9]+(-[a-z0-9]+)+$/.test(name), 'the id is no sentence in kebab case');
  const cited = texts(control.obligations);
  claim(cited.length > 0, 'cites no obligation; obligations is a list of ids, as cordon explain shows them');
  for (const each of cited) {
    const row = obligations.find(({ id }) => id === each);
    claim(row !== undefined, `cites ${each}, which is no obligation`);
    // What rows ask apart is asked together of a path, and of nothing else.
    claim(row?.rollup === undefined || asksOfPaths(control), `cites ${each}, which is computed from other rows`);
  }
  for (const each of texts(control.partly)) claim(cited.includes(each), `answers ${each} partly and does not cite it`);
  for (const field of ['decides', 'open'] as const) {
    const said = control[field];
    claim(said === undefined || (texts(said).length > 0 && said.every(isText)), `${field} is no list of sentences`);
  }
  const on = texts(control.on);
  claim(on.length > 0, 'runs on no kind; on is a list of kinds');
  for (const kind of on) claim(kinds.has(kind), `runs on ${kind}, which no reader makes`);
  claim(typeof control.check === 'function', 'has no function check(resource, ask)');
  const fix: Partial<Control['fix']> = isRecord(control.fix) ? control.fix : {};
  claim(effects.includes(String(fix.effect)), `fix.effect is none of ${effects.join(', ')}`);
  for (const [field, text] of Object.entries({
    ...{ title: control.title, why: control.why },
    ...{ 'fix.does': fix.does, 'fix.cloudformation': fix.cloudformation },
  })) {
    claim(isText(text), `has no ${field}`);
  }
  const examples: Partial<Control['examples']> = isRecord(control.examples) ? control.examples : {};
  claim(isText(examples.fails), 'has no failing example');
  claim(isText(examples.passes), 'has no passing example');
  claim(!isText(examples.fails) || examples.fails !== examples.passes, 'has one example for both');
  claim(isText(examples.resource), 'has no examples.resource, the logical id the examples are about');
  claim(
    Number.isInteger(examples.line),
    'has no examples.line, the line of the failing example that the finding names',
  );
  return faults;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function asksOfPaths({ on }: Partial<Control>): boolean {
  return texts(on).join() === 'phi-carrier';
}
