import { expect, test } from 'vitest';
import { allControls } from '../src/controls/all-controls.ts';
import { tryControl } from '../src/trial/try-control.ts';

/** Pass because a property is not there: there is nothing in the example to blank. */
const passesByAbsence = new Set([
  'bucket-is-not-a-website',
  'key-metadata-holds-no-phi',
  'object-keys-hold-no-phi',
  'phi-stays-in-eligible-services',
  'waf-fails-closed',
  'no-plaintext-ports-from-outside',
]);

test.each(allControls.map((control) => [control.id, control] as const))(
  '%s does what its examples say, is open where a value is not known, and is mended by its fix',
  (id, control) => {
    const { problems, decisive } = tryControl(control);
    expect(problems).toEqual([]);
    expect([id, decisive.length === 0 && !passesByAbsence.has(id)]).toEqual([id, false]);
  },
);

/** What they ask for is no change of properties: another service, or another way for the data. */
const beyondEdits = ['phi-stays-in-eligible-services', 'phi-stays-in-scope'];

test('every other control has a fix that can be applied', () => {
  expect(allControls.filter(({ fix }) => !fix.edits).map(({ id }) => id)).toEqual(beyondEdits);
});
