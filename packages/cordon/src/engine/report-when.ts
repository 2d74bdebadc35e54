import type { Atom, When as ReportedWhen } from '../reports/report.ts';
import type { When } from '../worlds/separate.ts';
import { masked } from './fingerprint.ts';

/** Configurations in the report's words, with every identifier among the values of parameters replaced by its kind. */
export function reportWhen(when: When): ReportedWhen {
  const hidden = new Map<string, string>();
  const any = when.any.map((all) => all.map((atom) => hide(atom, hidden)));
  // The longest first: one value may be a part of another.
  const spelled = [...hidden].sort(([one], [other]) => other.length - one.length);
  const text = masked(spelled.reduce((said, [value, kind]) => said.replaceAll(value, kind), when.text));
  const [only, another] = any;
  return only && !another ? { text, all: only } : { text, any: any.map((all) => ({ all })) };
}

function hide(atom: Atom, hidden: Map<string, string>): Atom {
  if ('condition' in atom) return atom;
  if ('question' in atom) return { ...atom, question: masked(atom.question) };
  const shown = (value: string) => {
    const kind = masked(value, atom.parameter);
    if (kind !== value) hidden.set(value, kind);
    return kind;
  };
  return 'in' in atom ? { ...atom, in: atom.in.map(shown) } : { ...atom, notIn: atom.notIn.map(shown) };
}
