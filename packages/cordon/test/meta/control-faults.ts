import type { Control } from '../../src/controls/control.ts';
import type { Obligation } from '../../src/obligations/obligation.ts';

/** What a control is held against. */
export interface Surroundings {
  readonly obligations: readonly Obligation[];
  /** The kinds that some reader makes. */
  readonly kinds: ReadonlySet<string>;
}

/** What is wrong with a control beyond its verdicts, a line each. `file` is the name of its source, without `.ts`. */
export function controlFaults(control: Control, file: string, { obligations, kinds }: Surroundings): string[] {
  const { id, examples } = control;
  const faults: string[] = [];
  const claim = (holds: boolean, fault: string) => {
    if (!holds) faults.push(`${id}: ${fault}`);
  };
  claim(id === file, `its file is ${file}.ts`);
  claim(/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id), 'the id is no sentence in kebab case');
  claim(control.obligations.length > 0, 'cites no obligation');
  for (const cited of control.obligations) {
    const row = obligations.find((each) => each.id === cited);
    claim(row !== undefined, `cites ${cited}, which is no obligation`);
    claim(row?.rollup === undefined, `cites ${cited}, which is computed from other rows`);
  }
  claim(control.on.length > 0, 'runs on no kind');
  for (const kind of control.on) claim(kinds.has(kind), `runs on ${kind}, which no reader makes`);
  claim(examples.fails.trim() !== '', 'has no failing example');
  claim(examples.passes.trim() !== '', 'has no passing example');
  claim(examples.fails !== examples.passes, 'has one example for both');
  for (const [name, text] of Object.entries({ title: control.title, why: control.why, fix: control.fix.does })) {
    claim(text.trim() !== '', `has no ${name}`);
  }
  return faults;
}
