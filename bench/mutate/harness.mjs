// The part of Vitest that our table tests use, without files, workers or a server: thousands of mutants are tried in one
// process, each in the time its tests take. `expect` is Vitest's own.
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';
import fc from 'fast-check';

// A mutant is killed by any counterexample; nobody reads the smallest one.
fc.configureGlobal({ endOnFailure: true });
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** The tests that the modules loaded since `collect` declared, in order, and bodies of groups that wait for their modules' end. */
let collected = [];
const waiting = [];
let group = [];

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

export function describe(name, body) {
  waiting.push({ names: [...group, name], body });
}

export function test(name, ...rest) {
  const run = rest.find((each) => typeof each === 'function');
  collected.push({ name: [...group, name].join(' > '), run });
}

export const it = test;

describe.each = (rows) => (name, body) => {
  for (const row of rows) describe(`${name} ${group.length}`, () => body(...arguments_(row)));
};
test.runIf = (condition) => (condition ? test : () => {});
test.each = (rows) => (name, body) => {
  for (const [index, row] of rows.entries()) test(`${name} #${index}`, () => body(...arguments_(row)));
};

export function beforeAll(body) {
  body();
}

export function afterAll() {}

export function collect() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    group = next.names;
    next.body();
  }
  group = [];
  const tests = collected;
  collected = [];
  return tests;
}

function arguments_(row) {
  return Array.isArray(row) ? row : [row];
}
