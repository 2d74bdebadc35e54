import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { obligations } from '../src/obligations/catalogue.ts';

const folder = fileURLToPath(new URL('../../../../shared/seed/', import.meta.url));
const present = existsSync(folder);
if (!present) console.warn('SKIPPED: ../shared/seed is not beside this repository, so no quote was checked');
const paper = present
  ? foldSpaces(
      readdirSync(folder)
        .map((name) => readFileSync(folder + name, 'utf8'))
        .join('\n'),
    )
  : '';

describe.skipIf(!present)('every sentence that is not ours', () => {
  const quoted = obligations.filter(({ strength }) => strength !== 'derived');

  it('has a paper to be found in', () => {
    expect([paper.length > 7000, quoted.length]).toEqual([true, 61]);
  });

  it.each(quoted.map(({ id, sentence }) => [id, sentence] as const))('%s stands in the paper', (_, sentence) => {
    const missing = sentence.split(' … ').filter((piece) => !paper.includes(piece));
    expect(missing).toEqual([]);
  });

  it('claims no sentence of ours for the paper, and no sentence of the paper for us', () => {
    const ours = obligations.filter(({ strength }) => strength === 'derived');
    expect(ours.filter(({ sentence }) => paper.includes(sentence))).toEqual([]);
  });
});

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}
