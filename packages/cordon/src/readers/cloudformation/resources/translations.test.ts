import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyTranslation, translations } from './translations.ts';

const kindFolder = new URL('../../../model/kinds/', import.meta.url);

/** The kinds that the model declares: interfaces have no trace at run time, so their files are read. */
function declaredKinds(): Set<string> {
  const files = readdirSync(kindFolder).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => readFileSync(new URL(name, kindFolder), 'utf8'));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/readonly kind: '([a-z-]+)'/g)].map((match) => match[1] ?? '')),
  );
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('translations', () => {
  test('no type is translated twice', () => {
    expect(repeated(everyTranslation.map((each) => each.type))).toEqual([]);
    expect(translations.size).toBe(everyTranslation.length);
  });

  test('no two types share a label', () => {
    expect(repeated(everyTranslation.map((each) => each.label))).toEqual([]);
  });

  test('every kind of the model is read, and no other', () => {
    const used = new Set(everyTranslation.map((each) => each.kind));
    expect([...used].sort()).toEqual([...declaredKinds()].sort());
  });

  test('every type has the form Vendor::Service::Thing', () => {
    expect(everyTranslation.map((each) => each.type).filter((type) => !/^AWS::\w+::\w+$/.test(type))).toEqual([]);
  });

  test.each(everyTranslation.map((each) => [each.type, each] as const))(
    '%s names each property once',
    (_type, each) => {
      expect(repeated([...each.reads, ...each.ignores])).toEqual([]);
      expect([...each.reads, ...each.ignores].filter((property) => !/^[A-Za-z][A-Za-z0-9]*$/.test(property))).toEqual(
        [],
      );
    },
  );
});
