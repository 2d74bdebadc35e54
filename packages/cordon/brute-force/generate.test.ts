import { expect, test } from 'vitest';
import { generateEstate } from './generate.ts';
import { parseTemplate } from './parse-template.ts';
import { seededRandom } from './random.ts';
import { writeJson, writeYaml } from './write-template.ts';

const DRAWN = Array.from({ length: 120 }, (_, index) => generateEstate(index + 1));

test('the same seed draws the same estate', () => {
  expect(generateEstate(7).estate).toEqual(DRAWN[6]?.estate);
  expect(DRAWN[6]?.estate).not.toEqual(DRAWN[7]?.estate);
});

test('a template reads the same from JSON and from YAML with tags', () => {
  for (const { estate } of DRAWN) {
    for (const { text } of estate.files) {
      const template = parseTemplate(text);
      expect(parseTemplate(writeJson(template))).toEqual(template);
      expect(parseTemplate(writeYaml(template, seededRandom(estate.seed)))).toEqual(template);
    }
  }
});

const FEATURES = [
  ...[
    'Ref',
    'Condition',
    'Fn::If',
    'Fn::FindInMap',
    'Fn::Select',
    'Fn::Split',
    'Fn::Join',
    'Fn::Sub',
    'Fn::ImportValue',
    'Fn::GetAtt',
  ],
  ...[
    'Fn::Equals',
    'Fn::And',
    'Fn::Or',
    'Fn::Not',
    'Fn::Contains',
    'RuleCondition',
    'Export',
    'AWS::CloudFormation::Stack',
  ],
  ...['AWS::NoValue', 'CommaDelimitedList', 'AllowedValues', 'MinValue'],
];

test.each(FEATURES)('the first 120 estates use %s', (feature) => {
  const texts = DRAWN.flatMap(({ estate }) => estate.files.map(({ text }) => JSON.stringify(parseTemplate(text))));
  expect(texts.some((text) => text.includes(`"${feature}"`))).toBe(true);
});

test('every control has every verdict in some world, and every row of some estates differs from world to world', () => {
  const seen = new Set<string>();
  let varying = 0;
  for (const { worlds } of DRAWN) {
    const inRow = new Map<string, Set<string>>();
    for (const { verdicts } of worlds.deployable) {
      for (const [row, verdict] of verdicts) {
        seen.add(`${row.split(' ')[0]} ${verdict}`);
        inRow.set(row, (inRow.get(row) ?? new Set()).add(verdict));
      }
    }
    varying += [...inRow.values()].filter((verdicts) => verdicts.size > 1).length;
  }
  expect(seen.size).toBe(16);
  expect(varying).toBeGreaterThan(100);
});
