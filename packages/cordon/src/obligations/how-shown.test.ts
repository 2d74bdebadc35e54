import { describe, expect, it } from 'vitest';
import { obligations } from './catalogue.ts';
import { howShown } from './how-shown.ts';

describe('how rows are shown', () => {
  it('speaks of every row and of no other', () => {
    expect(Object.keys(howShown).toSorted()).toEqual(obligations.map(({ id }) => id).toSorted());
  });

  it('says of exactly those who can show a row how they do; of the template only where a control does not', () => {
    const given = obligations.map(({ id }) => [
      id,
      Object.keys(howShown[id] ?? {}).filter((who) => who !== 'template'),
    ]);
    const asked = obligations.map(({ id, shownBy }) => [
      id,
      shownBy.length === 0 ? ['nobody'] : shownBy.filter((who) => who !== 'template'),
    ]);
    expect(given.map(String)).toEqual(asked.map(String));
    const ofTheTemplate = obligations.filter(
      ({ id, shownBy }) => howShown[id]?.template && !shownBy.includes('template'),
    );
    expect(ofTheTemplate).toEqual([]);
  });
});
