import { expect, it } from 'vitest';
import { spellFindings } from '../spell-findings.ts';

const base64 = (text: string) => btoa(text);
const hex = (text: string) => [...text].map((each) => each.charCodeAt(0).toString(16)).join('');
const percent = (text: string) => text.replace(/[^A-Za-z0-9]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);

it.each([
  ['percent-encoded', percent('ssn=219-45-6789'), ['ssn 219%2d45%2d6789 validated']],
  ['percent-encoded twice', percent(percent('ssn 219-45-6789')), ['ssn 219%252d45%252d6789 validated']],
  ['percent-encoded four times', percent(percent(percent(percent('219-45-6789')))), []],
  ['in base64', base64('219-45-6789'), ['ssn MjE5LTQ1LTY3ODk= validated']],
  ['in base64 without padding', base64('219-45-6789').replace('=', ''), ['ssn MjE5LTQ1LTY3ODk validated']],
  ['named outside of base64', `ssn/${base64('219456789')}`, ['ssn MjE5NDU2Nzg5 heuristic']],
  ['in the middle of base64', base64('record ssn 219-45-6789 closed'), ['ssn biAyMTktNDUtNjc4OSBj validated']],
  ['in base64 twice', base64(base64('mrn 00012345')), ['mrn dUlEQXdNREV5TXpRMQ= heuristic']],
  ['in base64 three times', base64(base64(base64('mrn 00012345'))), []],
  ['percent-encoded in base64', base64(percent('ssn 219-45-6789')), ['ssn MjE5JTJkNDUlMmQ2Nzg5 validated']],
  ['in hexadecimal', hex('ssn 219-45-6789'), [`ssn ${hex('219-45-6789')} validated`]],
  ['in base64 that is not text', `mrn-${base64('mrn 00012345\u{00}')}`, []],
  ['in base64 behind a letter more', `x${base64('219-45-6789')}`, []],
])('finds what is %s', (_how, text, expected) => {
  expect(spellFindings(text).map((each) => each.replace(/=+ /, '= '))).toEqual(expected);
});

it('takes a long run in pieces, and finds what lies across two of them', () => {
  const inside = `${'x '.repeat(1534)}219-45-6789 ${'y '.repeat(2000)}`;
  expect(spellFindings(base64(inside))).toHaveLength(1);
});

it.each([
  ['ssn \u{FF12}\u{FF11}\u{FF19}-45-6789', '***-**-****'],
  [percent('ssn 219-45-6789'), '***-**-****'],
  [base64('ssn 219-45-6789'), '***-**-****'],
])('masks the form of what is written in %s', async (text, masked) => {
  const { findIdentifiers } = await import('../find-identifiers.ts');
  expect(findIdentifiers(text).map((each) => each.masked)).toEqual([masked]);
});
