import { describe, expect, test } from 'vitest';
import type { Variable } from '../model/variable.ts';
import { Box } from './box.ts';
import { variable } from './variable.fixture.ts';

const closed = variable('Env', ['dev', 'test', 'prod']);
const open = variable('Name', ['a', 'b'], { open: true });

describe('possible', () => {
  test.each<[string, Box, Variable, string[], { inside: boolean; outside: boolean }]>([
    ['a free closed variable', Box.everything, closed, ['dev'], { inside: true, outside: true }],
    [
      'all values of a closed variable',
      Box.everything,
      closed,
      ['dev', 'test', 'prod'],
      { inside: true, outside: false },
    ],
    ['a value that is not in its domain', Box.everything, closed, ['stage'], { inside: false, outside: true }],
    [
      'all values of an open variable leave the one nobody wrote',
      Box.everything,
      open,
      ['a', 'b'],
      { inside: true, outside: true },
    ],
    [
      'a value an open variable may take though nobody wrote it',
      Box.everything,
      open,
      ['c'],
      { inside: true, outside: true },
    ],
    [
      'inside its limit',
      Box.everything.narrow(closed, ['dev'], true),
      closed,
      ['dev'],
      { inside: true, outside: false },
    ],
    [
      'outside its limit',
      Box.everything.narrow(closed, ['dev'], true),
      closed,
      ['prod'],
      { inside: false, outside: true },
    ],
    [
      'what is left of a closed variable',
      Box.everything.narrow(closed, ['dev', 'test'], false),
      closed,
      ['prod'],
      { inside: true, outside: false },
    ],
    [
      'what was taken from an open variable',
      Box.everything.narrow(open, ['a'], false),
      open,
      ['a'],
      { inside: false, outside: true },
    ],
  ])('%s', (_name, box, asked, values, answer) => {
    expect(box.possible(asked, values)).toEqual(answer);
  });
});

test('narrowing twice keeps both limits', () => {
  const box = Box.everything.narrow(open, ['a'], false).narrow(open, ['b'], false);
  expect([...(box.limits.get(open.id)?.values ?? [])]).toEqual(['a', 'b']);
  expect(box.limits.get(open.id)?.within).toBe(false);
  expect([
    ...(Box.everything.narrow(closed, ['dev', 'test'], true).narrow(closed, ['test'], false).limits.get(closed.id)
      ?.values ?? []),
  ]).toEqual(['dev']);
});

describe('meets', () => {
  const dev = Box.everything.narrow(closed, ['dev'], true);
  test.each<[string, Box, boolean]>([
    ['everything', Box.everything, true],
    ['itself', dev, true],
    ['another value', Box.everything.narrow(closed, ['prod'], true), false],
    ['anything but it', Box.everything.narrow(closed, ['dev'], false), false],
    ['anything but another', Box.everything.narrow(closed, ['prod'], false), true],
    ['another variable', Box.everything.narrow(open, ['a'], true), true],
  ])('%s', (_name, other, answer) => {
    expect([dev.meets(other), other.meets(dev)]).toEqual([answer, answer]);
  });
  test('limits that leave a closed variable nothing', () => {
    const rest = Box.everything.narrow(closed, ['dev', 'test'], false);
    expect(rest.meets(Box.everything.narrow(closed, ['prod'], false))).toBe(false);
    expect(Box.everything.narrow(open, ['a'], false).meets(Box.everything.narrow(open, ['b'], false))).toBe(true);
  });
});

test('a box is declared where it allows every declared value', () => {
  const declared = variable('Env', ['dev', 'prod'], { declared: 'dev' });
  expect(Box.everything.isDeclared).toBe(true);
  expect(Box.everything.narrow(declared, ['dev'], true).isDeclared).toBe(true);
  expect(Box.everything.narrow(declared, ['dev'], false).isDeclared).toBe(false);
  expect(Box.everything.narrow(closed, ['dev'], true).isDeclared).toBe(true);
});

describe('join', () => {
  const box = (...limits: [Variable, string[], boolean][]) =>
    limits.reduce((narrowed, [of, values, within]) => narrowed.narrow(of, values, within), Box.everything);
  const said = (joined: Box | undefined) =>
    joined && [...joined.limits.values()].map((limit) => [limit.variable.name, [...limit.values], limit.within]);

  test.each<[string, Box, Box, unknown]>([
    ['two values', box([closed, ['dev'], true]), box([closed, ['test'], true]), [['Env', ['dev', 'test'], true]]],
    ['all values', box([closed, ['dev', 'test'], true]), box([closed, ['prod'], true]), []],
    [
      'a value and anything but two',
      box([open, ['a'], true]),
      box([open, ['a', 'b'], false]),
      [['Name', ['b'], false]],
    ],
    ['a value and anything but it', box([open, ['a'], true]), box([open, ['a'], false]), []],
    ['anything but one and anything but another', box([open, ['a'], false]), box([open, ['b'], false]), []],
    ['the same', box([open, ['a'], true]), box([open, ['a'], true]), [['Name', ['a'], true]]],
    [
      'two variables, one alike',
      box([open, ['a'], true], [closed, ['dev'], true]),
      box([open, ['a'], true], [closed, ['prod'], true]),
      [
        ['Name', ['a'], true],
        ['Env', ['dev', 'prod'], true],
      ],
    ],
    [
      'two variables that both differ',
      box([open, ['a'], true], [closed, ['dev'], true]),
      box([open, ['b'], true], [closed, ['prod'], true]),
      undefined,
    ],
    ['other variables', box([open, ['a'], true]), box([closed, ['dev'], true]), undefined],
    ['more variables', box([open, ['a'], true]), Box.everything, undefined],
  ])('%s', (_name, left, right, answer) => {
    expect(said(left.join(right))).toEqual(answer);
  });
});
