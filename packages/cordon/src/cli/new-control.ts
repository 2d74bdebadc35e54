import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allControls } from '../controls/all-controls.ts';
import { obligation } from '../obligations/catalogue.ts';
import { kindsToAskOf } from './kinds-to-ask-of.ts';
import { whyUnwritable } from './path-kind.ts';
import { UserError } from './user-error.ts';

export interface NewControl {
  readonly kind: string;
  readonly obligation: string;
}

/**
 * Writes the beginning of a user's own control, `<id>.mjs`, into the working directory.
 * @returns what to do next. @throws UserError where the id, the kind or the obligation cannot be, or the file is there.
 */
export function newControl(id: string, { kind, obligation: cited }: NewControl): string {
  const problems: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)) {
    problems.push(`the id "${id}" is no sentence in kebab case, as bucket-has-an-owner is`);
  }
  if (allControls.some((each) => each.id === id)) problems.push(`${id} is the id of a control of Cordon already`);
  const type = kindsToAskOf.get(kind);
  if (type === undefined) {
    const kinds = [...kindsToAskOf.keys()].sort();
    const near = kinds.filter((each) => each.includes(kind) || kind.includes(each));
    problems.push(
      `--on got "${kind}"; ${near.length > 0 ? `did you mean ${near.join(', ')}?` : 'docs/kinds.md lists them'}`,
    );
  }
  const row = obligation(cited) ?? obligation(cited.toUpperCase());
  if (!row) problems.push(`--answers got "${cited}"; cordon explain lists the obligations`);
  else if (row.rollup)
    problems.push(`--answers got ${row.id}, which is computed from ${row.rollup.join(', ')}: cite one of those`);
  const file = `${id}.mjs`;
  if (existsSync(file)) problems.push(`${file} is there already`);
  if (problems.length > 0) throw new UserError(problems);
  try {
    writeFileSync(file, source(id, kind, String(row?.id), String(type)), { flag: 'wx' });
  } catch (error) {
    throw new UserError([`${resolve(file)}: ${whyUnwritable(error)}; change to a folder that you may write in`]);
  }
  return `${file} is written. cordon test --controls ${file} says what it still needs.\n`;
}

function source(id: string, kind: string, cited: string, type: string): string {
  return `// @ts-check

const template = \`Resources:
  Example:
    Type: ${type}
\`;

/** @type {import('@cordon/cordon').Control<'${kind}'>} */
export default {
  id: '${id}',
  obligations: ['${cited}'],
  title: 'What is true when it passes, as a sentence',
  why: 'What goes wrong where it fails.',
  // For cordon explain: how it is decided, and what leaves it open with what settles that.
  decides: ['It passes where … It fails where …'],
  open: ['Where … is not known: write …'],
  on: ['${kind}'],${kind === 'any-resource' ? '\n  // What is in order is counted and not listed.\n  tacit: true,' : ''}
  check(resource, { need, isGiven, pass, fail, unknown, notApplicable }) {
    return unknown(resource, 'this control is not written yet', 'write its check');
  },
  fix: {
    effect: 'in-place',
    does: 'One order in plain words.',
    cloudformation: '# what to write',
    // What cordon fix changes, once the check fails its failing example.
    edits: ({ path }) => [],
  },
  examples: {
    resource: 'Example',
    line: 2,
    fails: template,
    passes: \`\${template}    Properties: {}\\n\`,
  },
};
`;
}
