import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as phi from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, block = '']) => block);

/** The expressions of an example, each with what its comment says it gives. */
const claims = blocks.flatMap((block) => {
  const own = /^const own = .*$/m.exec(block)?.[0] ?? '';
  return [...block.matchAll(/^((?:findIdentifiers|refusalOf)\(.*\)(?:\.length)?);(?:\n\/\/|\s\/\/) (.*)$/gm)].map(
    ([, expression = '', result = '']) => ({ own, expression, result }),
  );
});

const run = (source: string): unknown =>
  new Function('findIdentifiers', 'refusalOf', 'hole', source)(phi.findIdentifiers, phi.refusalOf, phi.hole);

describe('the examples of the README', () => {
  it('are all run', () => {
    expect(claims).toHaveLength(readme.match(/^(?:findIdentifiers|refusalOf)\(/gm)?.length ?? 0);
  });
  it.each(claims)('$expression', ({ own, expression, result }) => {
    expect(run(`${own}\nreturn ${expression};`)).toEqual(run(`return ${result};`));
  });
});

it('names every kind', () => {
  const named = [...readme.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, kind]) => kind);
  expect(named.sort()).toEqual(
    ['date-of-birth', 'dea', 'email', 'hicn', 'icd-10', 'mbi', 'mrn', 'npi', 'phone', 'ssn', 'vin'].sort(),
  );
});
