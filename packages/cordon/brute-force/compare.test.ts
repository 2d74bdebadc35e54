import { expect, test } from 'vitest';
import type { ReportVerdict } from './compare.ts';
import { compareReport } from './compare.ts';
import type { Estate } from './estate.ts';
import type { Atom, When } from './holds-in.ts';
import { enumerateWorlds } from './worlds.ts';

const TEMPLATE = `
Parameters:
  Stage: { Type: String, Default: dev }
  Protect: { Type: String, AllowedValues: ["true", "false"] }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Disk:
    Type: AWS::EC2::Volume
    Properties: { Encrypted: !If [IsProd, !Ref Protect, true] }
`;
const ESTATE: Estate = { seed: 0, files: [{ name: 'main.yaml', text: TEMPLATE }], roots: ['main.yaml'] };

const isProd = (is: boolean): Atom => ({ condition: 'IsProd', deployment: 'main', is });
const protect = (value: string): Atom => ({ parameter: 'Protect', deployment: 'main', in: [value] });
const stageNot = (value: string): Atom => ({ parameter: 'Stage', deployment: 'main', notIn: [value] });
const all = (...atoms: Atom[]): When => ({ text: 'when', all: atoms });
const any = (...groups: Atom[][]): When => ({ text: 'when', any: groups.map((group) => ({ all: group })) });

const FAILS = { verdict: 'fail', when: all(isProd(true), protect('false')) };
const RIGHT: ReportVerdict = {
  control: 'volume-is-encrypted',
  resource: { id: 'main/Disk' },
  verdict: 'pass',
  when: any([stageNot('prod')], [protect('true')]),
  otherwise: [FAILS],
};

function problems(...verdicts: ReportVerdict[]): string[] {
  const worlds = enumerateWorlds(ESTATE, 100);
  if (!worlds) throw new Error('the estate has too many worlds');
  return compareReport({ verdicts }, worlds).map(({ problem, expected, got, world }) =>
    [problem, expected, got, world ?? ''].join(' | '),
  );
}

test('a right report has no differences, and rows of other controls are not looked at', () => {
  expect(problems(RIGHT, { ...RIGHT, control: 'bucket-refuses-plain-http' })).toEqual([]);
});

const WORLD = 'main.Stage=prod main.Protect=false';
const MUTANTS: [string, ReportVerdict[], string[]][] = [
  ['no verdict', [], ['missing | a verdict | none | ']],
  [
    'a verdict on a resource that is not there',
    [RIGHT, { ...RIGHT, resource: { id: 'main/Disc' } }],
    ['unexpected | no verdict | a verdict | '],
  ],
  ['the same row twice', [RIGHT, RIGHT], ['twice | one verdict | two or more | ']],
  ['a world nobody speaks of', [{ ...RIGHT, otherwise: [] }], [`gap | fail | nothing | ${WORLD}`]],
  [
    'a pass that claims to hold everywhere',
    [{ ...RIGHT, when: null }],
    [`overlap | fail | pass when always; fail when when | ${WORLD}`],
  ],
  [
    'a pass in a world that fails',
    [{ ...RIGHT, when: null, otherwise: [] }],
    [`verdict | fail | pass when always | ${WORLD}`],
  ],
  [
    'an unknown where the answer is known',
    [{ ...RIGHT, otherwise: [{ ...FAILS, verdict: 'unknown' }] }],
    [`verdict | fail | unknown when when | ${WORLD}`],
  ],
  [
    'the verdicts of headline and otherwise changed over',
    [{ ...RIGHT, ...FAILS, otherwise: [{ verdict: 'pass', when: RIGHT.when }] }],
    ['headline | pass | fail | '],
  ],
  [
    'an entry for no world at all',
    [{ ...RIGHT, otherwise: [FAILS, { verdict: 'unknown', when: all(isProd(true), stageNot('prod')) }] }],
    ['never | no such entry | unknown when when | '],
  ],
  [
    'a condition turned round',
    [{ ...RIGHT, otherwise: [{ ...FAILS, when: all(isProd(false), protect('false')) }] }],
    [
      'overlap | pass | pass when when; fail when when | main.Stage=dev main.Protect=false',
      `gap | fail | nothing | ${WORLD}`,
    ],
  ],
  [
    'a condition that does not exist',
    [{ ...RIGHT, otherwise: [{ ...FAILS, when: all({ condition: 'IsProduction', deployment: 'main', is: true }) }] }],
    ['unreadable | a when that can be evaluated | TypeError: main has no condition IsProduction | '],
  ],
  [
    'a question left open',
    [{ ...RIGHT, otherwise: [{ ...FAILS, when: all({ question: 'a equals b', deployment: 'main', is: true }) }] }],
    ['unreadable | a when that can be evaluated | TypeError: nothing answers: a equals b | '],
  ],
];

test.each(MUTANTS)('caught: %s', (_, verdicts, expected) => {
  expect(problems(...verdicts)).toEqual(expected);
});
