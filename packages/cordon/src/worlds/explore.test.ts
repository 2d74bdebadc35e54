import { describe, expect, test } from 'vitest';
import { Box } from './box.ts';
import { explore, isDeployable, mostLeaves, TooManyWorlds } from './explore.ts';
import { variable } from './variable.fixture.ts';
import type { World } from './world.ts';

const env = variable('Env', ['dev', 'prod'], { open: true });
const size = variable('Size', ['s', 'm', 'l']);

/** How often the evaluation ran, and what it said. */
function run<T>(evaluate: (world: World) => T, rules?: Parameters<typeof explore>[1]): { runs: number; results: T[] } {
  let runs = 0;
  const leaves = explore((world) => {
    runs += 1;
    return evaluate(world);
  }, rules);
  return { runs, results: leaves.map((leaf) => leaf.result) };
}

describe('explore', () => {
  test('an evaluation that asks nothing runs once', () => {
    expect(run(() => 'pass')).toEqual({ runs: 1, results: ['pass'] });
  });

  test('a question splits once, however often it is asked', () => {
    expect(run((world) => [world.isOneOf(env, ['prod']), world.isOneOf(env, ['prod'])].join())).toEqual({
      runs: 2,
      results: ['true,true', 'false,false'],
    });
  });

  test('only what is touched is split', () => {
    const both = run((world) => (world.isOneOf(env, ['prod']) ? world.valueOf(size) : 'none'));
    expect({ ...both, results: both.results.sort() }).toEqual({ runs: 4, results: ['l', 'm', 'none', 's'] });
  });

  test('an open variable has one value that nobody wrote', () => {
    expect(run((world) => world.valueOf(env) ?? 'other')).toEqual({ runs: 3, results: ['dev', 'prod', 'other'] });
  });

  test('worlds that cannot be deployed are left out', () => {
    const rule = (world: { isOneOf: World['isOneOf'] }) => !world.isOneOf(size, ['m']);
    expect(
      run(
        (world) => world.valueOf(size),
        () => [rule],
      ).results,
    ).toEqual(['s', 'l']);
    expect(run((world) => world.valueOf(size) === 'm' && world.impossible('no m')).results).toEqual([false, false]);
  });

  test('two variables that nobody spelled may be equal', () => {
    const other = variable('Other', ['prod'], { open: true });
    const answers = run((world) => world.areEqual(env, other)).results;
    expect(answers.filter((answer) => answer)).toHaveLength(3);
    expect(run((world) => world.areEqual(env, env))).toEqual({ runs: 1, results: [true] });
  });

  test('too many sets of worlds', () => {
    const many = Array.from({ length: 10 }, (_, index) => variable(`P${index}`, ['a', 'b']));
    expect(() => explore((world) => many.map((each) => world.valueOf(each)).join())).toThrow(TooManyWorlds);
    const few = many.slice(0, 9);
    expect(explore((world) => few.map((each) => world.valueOf(each)).join())).toHaveLength(mostLeaves);
  });

  test('rules that forbid everything do not take for ever', () => {
    const many = Array.from({ length: 40 }, (_, index) => variable(`P${index}`, ['a', 'b']));
    expect(() =>
      run(
        (world) => many.map((each) => world.valueOf(each)).join(),
        () => [() => false],
      ),
    ).toThrow(TooManyWorlds);
  });
});

test('a box is deployable where all rules can hold together', () => {
  const isProd = (world: { isOneOf: World['isOneOf'] }) => world.isOneOf(env, ['prod']);
  const isNotProd = (world: { isOneOf: World['isOneOf'] }) => !world.isOneOf(env, ['prod']);
  expect(isDeployable(Box.everything, [])).toBe(true);
  expect(isDeployable(Box.everything, [isNotProd])).toBe(true);
  expect(isDeployable(Box.everything, [isProd, isNotProd])).toBe(false);
  expect(isDeployable(Box.everything.narrow(env, ['dev'], true), [isProd])).toBe(false);
});
