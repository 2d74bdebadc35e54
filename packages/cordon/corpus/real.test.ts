import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { UserError } from '../src/cli/user-error.ts';
import { walk } from '../src/cli/walk.ts';
import { translations } from '../src/readers/cloudformation/resources/translations.ts';
import { plainTemplate } from '../src/trial/plain-template.ts';

const real = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/corpus/real');

if (!existsSync(real)) console.warn('SKIPPED: the corpus of real templates is not beside this repository');

interface Raw {
  readonly Transform?: unknown;
  readonly Resources?: Readonly<
    Record<string, { readonly Type?: string; readonly Properties?: Readonly<Record<string, unknown>> }>
  >;
}

/** Templates that a macro of their author rewrites: what stands there is the macro's language, not CloudFormation's. */
const rewritten = (template: Raw) => {
  const transforms = [template.Transform ?? []].flat();
  return transforms.some((name) => name !== 'AWS::LanguageExtensions' && name !== 'AWS::Serverless-2016-10-31');
};

describe.skipIf(!existsSync(real))('real templates', () => {
  const files = existsSync(real) ? walk(real).files.filter((file) => /\.(ya?ml|json|template)$/.test(file)) : [];

  test('none crashes, and each is read or said to be unreadable', () => {
    const { report, problems } = check({ paths: [real], cwd: real });
    const seen = report.inputs.map(({ path }) => path);
    expect(new Set(seen).size).toBe(seen.length);
    expect(problems).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(151);
    for (const { resource, findings } of report.verdicts) {
      for (const { at } of [...findings, resource]) expect(at.line).toBeGreaterThan(0);
    }
  });

  test('at least 95 of 100 resources of the types in docs/kinds.md are translated, every property read or listed', () => {
    let [wanted, translated] = [0, 0];
    const uncovered: string[] = [];
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const raw = plainTemplate(text) as Raw;
      if (!raw?.Resources || rewritten(raw)) continue;
      const types = Object.values(raw.Resources).filter((each) => translations.has(each?.Type ?? ''));
      wanted += types.length;
      translated += translatedIn(text);
      for (const { Type = '', Properties = {} } of types) {
        const { reads = [], ignores = [] } = translations.get(Type) ?? {};
        const missing = Object.keys(Properties).filter(
          (name) => !name.startsWith('Fn::') && ![...reads, ...ignores].includes(name),
        );
        uncovered.push(...missing.map((name) => `${Type}.${name}`));
      }
    }
    expect(uncovered).toEqual([]);
    console.log(`${translated} of ${wanted} resources translated`);
    expect(translated).toBeGreaterThanOrEqual(0.95 * wanted);
    expect(wanted).toBeGreaterThan(700);
  });
});

/** How many resources of the text become part of the estate; none where it has to be rendered first. */
function translatedIn(text: string): number {
  try {
    return check({ paths: [], stdin: { name: 'template', text }, cwd: real }).report.scope.inScope.length;
  } catch (error) {
    if (error instanceof UserError && error.message.includes('render it first')) return 0;
    throw error;
  }
}
