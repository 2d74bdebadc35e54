import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allControls } from '../../src/controls/all-controls.ts';
import { bucketRefusesPlainHttp } from '../../src/controls/bucket-refuses-plain-http.ts';
import type { Control } from '../../src/controls/control.ts';
import { obligations } from '../../src/obligations/catalogue.ts';
import { everyTranslation } from '../../src/readers/cloudformation/resources/translations.ts';
import { controlFaults } from '../../src/trial/control-faults.ts';

const folder = fileURLToPath(new URL('../../src/controls/', import.meta.url));
const surroundings = {
  obligations,
  kinds: new Set<string>(['any-resource', 'named-thing', 'phi-carrier', ...everyTranslation.map(({ kind }) => kind)]),
};

/** The files that declare a control, without their ending. */
const declared = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && readFileSync(folder + name, 'utf8').includes(' = control({'))
  .map((name) => name.slice(0, -'.ts'.length));

test('each control has a file of its own name and is in the list once', () => {
  expect(allControls.map(({ id }) => id).sort()).toEqual(declared.sort());
});

test.each(allControls.map((control) => [control.id, control] as const))(
  '%s keeps the rules of a control',
  (id, control) => {
    expect(controlFaults(control, declared.includes(id) ? id : 'no such file', surroundings)).toEqual([]);
  },
);

test.each(allControls.map((control) => [control.id, control] as const))(
  '%s says in a few sentences how it is decided and what leaves it open',
  (_id, { decides = [], open = [] }) => {
    expect([decides.length, open.length].filter((count) => count < 1 || count > 6)).toEqual([]);
    expect([...decides, ...open].filter((each) => !/^[A-Z“].*[.]$/.test(each) || each.length > 260)).toEqual([]);
  },
);

const sound = bucketRefusesPlainHttp;
const { examples } = sound;

test.each<[string, Partial<Control>, string]>([
  [
    'another file',
    { id: 'bucket-speaks-tls' },
    'bucket-speaks-tls: its file is called bucket-refuses-plain-http; the id is the name of its file, so change the one or the other',
  ],
  [
    'no obligation',
    { obligations: [] },
    'cites no obligation; obligations is a list of ids, as cordon explain shows them',
  ],
  ['an obligation there is not', { obligations: ['S3-TSL'] }, 'cites S3-TSL, which is no obligation'],
  ['a row computed from others', { obligations: ['ELB-E2E'] }, 'cites ELB-E2E, which is computed from other rows'],
  ['a kind nobody makes', { on: ['bukket' as 'bucket'] }, 'runs on bukket, which no reader makes'],
  ['no failing example', { examples: { ...examples, fails: '' } }, 'has no failing example'],
  ['no passing example', { examples: { ...examples, passes: ' ' } }, 'has no passing example'],
  ['one example for both', { examples: { ...examples, passes: examples.fails } }, 'has one example for both'],
  ['no reason', { why: '' }, 'has no why'],
  ['a text that is no list', { decides: 'It is.' as unknown as string[] }, 'decides is no list of sentences'],
  ['an empty sentence', { open: ['It is.', ''] }, 'open is no list of sentences'],
])('%s is seen', (_name, change, fault) => {
  const faults = controlFaults({ ...sound, ...change }, sound.id, surroundings);
  expect(faults.map((line) => line.replace(`${sound.id}: `, ''))).toEqual([fault]);
});
