import { expect, it } from 'vitest';
import { keyMetadataHoldsNoPhi } from '../../src/controls/key-metadata-holds-no-phi.ts';
import { nothingDeclared } from '../../src/model/declared.ts';
import { judgeText, verdictOn } from '../../src/trial/judge-text.ts';
import { testEdges } from './edge-table.ts';

const key = (lines: string) => `Resources:
  K:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy: { Version: "2012-10-17", Statement: [] }
${lines}`;
const tag = (name: string, value: string) => key(`      Tags: [{ Key: ${name}, Value: ${value} }]\n`);

testEdges(keyMetadataHoldsNoPhi, 'K', [
  { it: 'a number whose tag says what it is', from: tag('MRN', '"00482917"'), says: 'fail 6' },
  { it: 'the same number under another tag', from: tag('build', '"00482917"'), says: 'pass' },
  { it: 'in base64', from: tag('ref', 'bXJuIDAwNDgyOTE3'), says: 'fail 6' },
  { it: 'percent-encoded', from: tag('ref', 'mrn%2D00482917'), says: 'fail 6' },
  { it: 'a diagnosis, which is nobody by itself', from: tag('diagnosis', 'E11.9'), says: 'pass' },
  { it: 'a diagnosis beside a record number', from: tag('note', '"diagnosis E11.9 mrn 00482917"'), says: 'fail 6' },
  { it: 'a number of a provider', from: tag('npi', '"1234567893"'), says: 'pass' },
  { it: 'a number of a provider, of a patient', from: tag('patient-npi', '"1234567893"'), says: 'fail 6' },
  {
    it: 'a number of a provider and a record number',
    from: tag('note', '"npi 1234567893 mrn 00482917"'),
    says: 'fail 6',
  },
  {
    it: 'an owner’s address before what nobody exports',
    from: tag('owner', '!Sub ["jane.doe@clinic.org ${N}", { N: !ImportValue N }]'),
    says: 'unknown 6',
  },
  {
    it: 'a number that a name made by AWS may go on',
    from: tag('mrn', '!Sub "00482917${AWS::AccountId}"'),
    says: 'pass',
  },
  {
    it: 'a number beside a name made by AWS',
    from: tag('mrn', '!Sub "00482917-${AWS::AccountId}"'),
    says: 'fail 6',
  },
  { it: 'a value nobody exports', from: tag('mrn', '!ImportValue M'), says: 'unknown 6' },
]);

it("finds the customer's own form, and calls it by the customer's name", () => {
  const declared = {
    ...nothingDeclared('2026-11-25'),
    identifiers: [{ name: 'clinic record', pattern: 'HX-?\\d{7}' }],
  };
  const text = tag('file', 'hx-0012345');
  const found = verdictOn(judgeText(keyMetadataHoldsNoPhi, text, {}, declared), 'K');
  expect([found.verdict, found.findings[0]?.at.line, found.findings[0]?.got]).toEqual([
    'fail',
    6,
    'clinic record **-*******',
  ]);
  expect(JSON.stringify(found)).not.toContain('0012345');
  expect(verdictOn(judgeText(keyMetadataHoldsNoPhi, text), 'K').verdict).toBe('pass');
});
