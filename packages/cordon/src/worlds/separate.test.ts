import { describe, expect, test } from 'vitest';
import type { Guard } from '../model/chooser.ts';
import type { NamedCondition } from '../model/deployment.ts';
import { explore, type Leaf } from './explore.ts';
import { separate, type When } from './separate.ts';
import { variable } from './variable.fixture.ts';
import type { World } from './world.ts';

const env = variable('Env', ['dev', 'test', 'prod']);
const name = variable('Name', ['clinic', 'lab', ''], { open: true });
const size = variable('Size', ['s', 'm', 'l', 'xl', 'xxl']);
const isProd: NamedCondition = {
  name: 'IsProd',
  deployment: 'app',
  holds: (chooser) => chooser.isOneOf(env, ['prod']),
};
const isLab: NamedCondition = { name: 'IsLab', deployment: 'app', holds: (chooser) => chooser.isOneOf(name, ['lab']) };

/** What is said of the worlds in which the evaluation holds. */
function whenTrue(
  evaluate: (world: World) => boolean,
  conditions: readonly NamedCondition[] = [],
  rules: readonly Guard[] = [],
): When {
  const leaves = explore(evaluate, () => rules);
  const boxes = (wanted: boolean) =>
    leaves.filter((leaf: Leaf<boolean>) => leaf.result === wanted).map((leaf) => leaf.box);
  return separate(
    boxes(true),
    boxes(false),
    conditions,
    () => rules,
    () => false,
  );
}

describe('a condition that alone separates', () => {
  test('is said by its name', () => {
    expect(whenTrue((world) => world.isOneOf(env, ['prod']), [isLab, isProd])).toEqual({
      text: 'IsProd is true',
      any: [[{ condition: 'IsProd', deployment: 'app', is: true }]],
    });
  });
  test('is said by its contrary', () => {
    expect(whenTrue((world) => !world.isOneOf(env, ['prod']), [isProd]).text).toBe('IsProd is false');
  });
  test('is not used where it separates too little', () => {
    expect(whenTrue((world) => world.isOneOf(env, ['prod', 'test']), [isProd]).text).toBe('Env is prod or test');
  });
  test('separates where the rules make it', () => {
    const rule: Guard = (chooser) => !chooser.isOneOf(env, ['test']);
    expect(whenTrue((world) => world.isOneOf(env, ['prod', 'test']), [isProd], [rule]).text).toBe('IsProd is true');
  });
  test('is not used where it holds in a part of them only, or elsewhere too', () => {
    const isTest: NamedCondition = { ...isProd, name: 'IsTest', holds: (chooser) => chooser.isOneOf(env, ['test']) };
    const both = (world: World) => world.isOneOf(env, ['prod']) || world.isOneOf(env, ['test']);
    expect(whenTrue(both, [isProd, isTest]).text).toBe('Env is prod or test');
    const less = (world: World) => world.isOneOf(env, ['prod']) && world.isOneOf(name, ['lab']);
    expect(whenTrue(less, [isProd, isLab]).text).toBe('Env is prod and Name is lab');
  });
  test('counts only what can be deployed', () => {
    const checked: NamedCondition = {
      ...isProd,
      holds: (chooser) =>
        chooser.isOneOf(env, ['test']) ? chooser.impossible('no test') : chooser.isOneOf(env, ['prod']),
    };
    expect(whenTrue((world) => world.isOneOf(env, ['prod']), [checked]).text).toBe('IsProd is true');
    // Where it can nowhere be followed it says nothing.
    const oneByOne = (world: World) => world.valueOf(env) === 'prod';
    expect(whenTrue(oneByOne, [checked]).text).toBe('Env is prod');
  });
  test('is not used where it takes too long to follow', () => {
    const slow = (count: number): NamedCondition => {
      const many = variable(
        'Many',
        Array.from({ length: count }, (_, index) => `${index}`),
      );
      return { ...isProd, holds: (chooser) => chooser.valueOf(many) !== undefined && chooser.isOneOf(env, ['prod']) };
    };
    expect(whenTrue((world) => world.isOneOf(env, ['prod']), [slow(256)]).text).toBe('IsProd is true');
    expect(whenTrue((world) => world.isOneOf(env, ['prod']), [slow(257)]).text).toBe('Env is prod');
  });
  test('may fail for a reason of its own', () => {
    const broken: NamedCondition = {
      ...isProd,
      holds: () => {
        throw new Error('broken');
      },
    };
    expect(() => whenTrue((world) => world.isOneOf(env, ['prod']), [broken])).toThrow('broken');
  });
  test('the first of two is taken', () => {
    expect(whenTrue((world) => world.isOneOf(env, ['prod']), [isProd, { ...isProd, name: 'Again' }]).text).toBe(
      'IsProd is true',
    );
  });
});

describe('parameters', () => {
  test.each<[string, (world: World) => boolean, string]>([
    ['one value', (world) => world.isOneOf(env, ['prod']), 'Env is prod'],
    ['anything but it', (world) => !world.isOneOf(env, ['prod']), 'Env is dev or test'],
    ['anything but one of many', (world) => !world.isOneOf(size, ['s']), 'Size is not s'],
    ['an open parameter', (world) => !world.isOneOf(name, ['lab']), 'Name is not lab'],
    ['an empty one', (world) => world.isOneOf(name, ['']), 'Name is empty'],
    ['values found one by one', (world) => ['dev', 'test'].includes(world.valueOf(env) ?? ''), 'Env is dev or test'],
    [
      'a value and those nobody wrote',
      (world) => world.valueOf(name) === 'lab' || world.valueOf(name) === undefined,
      'Name is not empty or clinic',
    ],
    [
      'two parameters',
      (world) => world.isOneOf(env, ['prod']) && world.isOneOf(name, ['lab']),
      'Env is prod and Name is lab',
    ],
    ['either', (world) => world.isOneOf(env, ['prod']) || world.isOneOf(name, ['lab']), 'Env is prod, or Name is lab'],
    [
      'what does not matter is left out',
      (world) => (world.isOneOf(name, ['lab']) ? world.isOneOf(env, ['prod']) : world.isOneOf(env, ['prod'])),
      'Env is prod',
    ],
  ])('%s', (_name, evaluate, text) => {
    expect(whenTrue(evaluate).text).toBe(text);
  });

  test('two pairs that share nothing stay two', () => {
    const pairs = (world: World) =>
      world.isOneOf(env, ['prod'])
        ? world.isOneOf(size, ['s'])
        : world.isOneOf(env, ['dev']) && world.isOneOf(size, ['m']);
    expect(whenTrue(pairs).text).toBe('Env is prod and Size is s, or Env is dev and Size is m');
  });

  test('the data says the same', () => {
    expect(whenTrue((world) => world.isOneOf(env, ['prod']) && !world.isOneOf(name, ['lab'])).any).toEqual([
      [
        { parameter: 'Env', deployment: 'app', in: ['prod'] },
        { parameter: 'Name', deployment: 'app', notIn: ['lab'] },
      ],
    ]);
  });

  test('of one name in two deployments', () => {
    const theirs = variable('Env', ['dev', 'prod'], { deployment: 'network' });
    const both = whenTrue((world) => world.isOneOf(env, ['prod']) && world.isOneOf(theirs, ['prod']));
    expect(both.text).toBe('Env of app is prod and Env of network is prod');
    const other = variable('Stage', ['a', 'b'], { deployment: 'network' });
    const apart = whenTrue((world) => world.isOneOf(env, ['prod']) && world.isOneOf(other, ['a']));
    expect(apart.text).toBe('Env is prod and Stage is a');
  });

  test('the same question gets the same words every time', () => {
    const ask = () =>
      whenTrue(
        (world) => world.isOneOf(env, ['prod']) || world.isOneOf(name, ['lab', 'clinic']) || world.isOneOf(size, ['m']),
      );
    expect(ask()).toEqual(ask());
  });
});
