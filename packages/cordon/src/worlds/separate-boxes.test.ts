import { describe, expect, test } from 'vitest';
import { yesOrNo } from '../model/question.ts';
import type { Variable } from '../model/variable.ts';
import { Box } from './box.ts';
import { separate } from './separate.ts';
import { variable } from './variable.fixture.ts';

const env = variable('Env', ['dev', 'test', 'prod']);
const name = variable('Name', ['clinic', 'lab', ''], { open: true });
const size = variable('Size', ['s', 'm', 'l', 'xl', 'xxl']);

describe('sets of worlds', () => {
  const parts = (...limits: [Variable, string[], boolean?][]) =>
    limits.reduce((box, [each, values, within = true]) => box.narrow(each, values, within), Box.everything);
  const words = (own: Box[], others: Box[]) =>
    separate(
      own,
      others,
      [],
      () => [],
      () => false,
    ).text;
  // Nothing of these may be left unsaid.
  const elsewhere = [parts([env, ['dev']]), parts([size, ['xl']]), parts([name, ['']])];

  test.each<[string, Box[], string]>([
    [
      'the shorter is said first',
      [parts([size, ['s']], [env, ['prod']], [name, ['lab']]), parts([env, ['test']], [size, ['m']])],
      'Env is test and Size is m, or Size is s and Env is prod and Name is lab',
    ],
    [
      'whichever is found first',
      [parts([env, ['test']], [size, ['m']]), parts([size, ['s']], [env, ['prod']], [name, ['lab']])],
      'Env is test and Size is m, or Size is s and Env is prod and Name is lab',
    ],
    [
      'a part of another is left out',
      [parts([env, ['prod', 'test']], [size, ['s', 'm']]), parts([env, ['prod']], [size, ['s']])],
      'Env is prod or test and Size is m or s',
    ],
    [
      'a part by what both leave out',
      [parts([name, [''], false], [size, ['xl'], false]), parts([name, ['', 'lab'], false], [size, ['s']])],
      'Name is not empty and Size is not xl',
    ],
    [
      'no part, as it leaves out less',
      [parts([name, ['', 'lab'], false], [size, ['s', 'm']]), parts([name, [''], false], [size, ['s']])],
      'Name is not empty or lab and Size is m or s, or Name is not empty and Size is s',
    ],
    [
      'no part, as it names others',
      [parts([name, ['clinic']], [size, ['s', 'm']]), parts([name, ['', 'lab'], false], [size, ['s']])],
      'Name is clinic and Size is m or s, or Name is not empty or lab and Size is s',
    ],
    [
      'what two become fits a third',
      [
        parts([env, ['prod']], [size, ['s', 'm']]),
        parts([env, ['test']], [size, ['s']]),
        parts([env, ['test']], [size, ['m']]),
      ],
      'Env is prod or test and Size is m or s',
    ],
  ])('%s', (_name, own, text) => {
    expect(words(own, elsewhere)).toBe(text);
  });
});

describe('words', () => {
  /** Kept in by its contrary. */
  const told = (each: Variable, values: string[], within: boolean) =>
    separate(
      [Box.everything.narrow(each, values, within)],
      [Box.everything.narrow(each, values, !within)],
      [],
      () => [],
      () => false,
    );
  const asked = yesOrNo('"${Team}" equals "ward"', 'key', 'app');
  const tier = variable('Tier', ['a', 'b', 'c', 'd']);
  const password = { ...variable('Password', ['pass', 'word', ''], { open: true }), secret: true };
  const pin = { ...variable('Pin', ['1', '2', '']), secret: true };

  test.each<[Variable, string[], boolean, string]>([
    [asked, ['true'], true, '"${Team}" equals "ward"'],
    [asked, ['true'], false, 'not "${Team}" equals "ward"'],
    [asked, ['false'], true, 'not "${Team}" equals "ward"'],
    [asked, ['false'], false, '"${Team}" equals "ward"'],
    [tier, ['a'], false, 'Tier is b or c or d'],
    [password, ['pass'], true, 'Password is a secret value'],
    [password, ['pass', 'word', ''], true, 'Password is empty or a secret value'],
    [password, [''], false, 'Password is not empty'],
    [pin, ['1'], false, 'Pin is empty or a secret value'],
  ])('of %o with %j (%s)', (each, values, within, text) => {
    expect(told(each, values, within).text).toBe(text);
  });

  test('of a name that the reader may take for another', () => {
    const [own, others] = [Box.everything.narrow(asked, ['true'], true), Box.everything.narrow(asked, ['false'], true)];
    const { text } = separate(
      [own],
      [others],
      [],
      () => [],
      (named, deployment) => named === asked.name && deployment === 'app',
    );
    expect(text).toBe('"${Team}" equals "ward" of app');
  });

  test('of a question in the data', () => {
    expect(told(asked, ['true'], false).any).toEqual([
      [{ question: '"${Team}" equals "ward"', deployment: 'app', is: false }],
    ]);
  });
});
