import { expect, test } from 'vitest';
import type { Chooser } from '../model/chooser.ts';
import { constant } from '../model/expression.ts';
import type { Place } from '../model/place.ts';
import { canonical, token as tokenOf } from '../model/text.ts';
import type { Fields, List, Part, Text, Value } from '../model/value.ts';
import { policyDocument, type Spelling, spellFor } from './document.ts';
import { Unresolved } from './unresolved.ts';

const at: Place = { source: { name: 'app.yaml', locate: () => ({ line: 1, column: 1 }) }, offset: 0 };
const absent: Value = { is: 'absent', at };
const text = (...parts: Part[]): Text => ({ is: 'text', parts, at });
const list = (...items: Value[]): List => ({ is: 'list', items: items.map(constant), at });
const fields = (values: Record<string, Value>): Fields => ({
  is: 'fields',
  names: () => Object.keys(values),
  get: (name) => ({ at, value: constant(values[name] as Value) }),
  at,
});

const read = (value: Value, spell: Spelling = canonical) => policyDocument(value, {} as Chooser, spell);
const hidden: Value = { is: 'unknown', why: 'it is imported', at };
const attribute = (to: string, name: string): Part => ({ is: 'reference', to, attribute: name });
const open: Part = { is: 'open', id: 'app.Env', why: 'the parameter Env has no value here' };

// What `!Ref AWS::NoValue` takes out is not there; what nobody knows stands in its place.
test('a document keeps what is known and says why the rest is not', () => {
  const statement = fields({
    Effect: text('Deny'),
    Sid: absent,
    Action: list(text('s3:Get*'), absent, hidden),
    Condition: hidden,
    Resource: text('arn:aws:s3:::', attribute('app/Records', 'Ref')),
  });
  expect(read(fields({ Statement: list(statement) }))).toStrictEqual({
    Statement: [
      {
        Effect: 'Deny',
        Action: ['s3:Get*', new Unresolved('it is imported')],
        Condition: new Unresolved('it is imported'),
        Resource: 'arn:aws:s3:::\u{E000}app/Records#Ref\u{E001}',
      },
    ],
  });
  expect(read(absent)).toStrictEqual(new Unresolved('nothing stands there'));
});

// A bucket is named by its name or by its ARN, and a policy may mean either by a reference.
test.each<[string, Part[], string]>([
  ['a spelled name', ['arn:aws:s3:::records/*'], 'arn:aws:s3:::records/*'],
  ['the ARN of the bucket', [attribute('app/Records', 'Arn'), '/*'], 'arn:aws:s3:::records/*'],
  ['the name of the bucket', ['arn:aws:s3:::', attribute('app/Records', 'Ref')], 'arn:aws:s3:::records'],
  [
    'another attribute of the bucket',
    [attribute('app/Records', 'DomainName')],
    '\u{E000}app/Records#DomainName\u{E001}',
  ],
  ['another bucket', [attribute('app/Logs', 'Arn')], '\u{E000}app/Logs#Arn\u{E001}'],
  ['a parameter', ['arn:aws:s3:::', open], 'arn:aws:s3:::\u{E000}app.Env\u{E001}'],
])('%s is spelled so', (_name, parts, spelled) => {
  expect(read(text(...parts), spellFor('app/Records', 'records'))).toBe(spelled);
});

// No two buckets share a name: what is on another one is on none of the bucket's objects, however the two are called.
const logs = (name: string) => attribute('app/Logs', name);
const another = 'on another bucket';
test.each<[string, Part[], string]>([
  ['its ARN', [logs('Arn')], another],
  ['what lies in it', [logs('Arn'), '/*'], another],
  ['its name, in an ARN', ['arn:aws:s3:::', logs('Ref')], another],
  ['its name, in an ARN of another partition', ['arn:aws-us-gov:s3:::', logs('Ref'), '/*'], another],
  ['a longer name', [logs('Arn'), '-old'], '\u{E000}app/Logs#Arn\u{E001}-old'],
  ['a name that goes on with a parameter', [logs('Arn'), open], '\u{E000}app/Logs#Arn\u{E001}\u{E000}app.Env\u{E001}'],
  ['its ARN behind something', ['x', logs('Arn')], 'x\u{E000}app/Logs#Arn\u{E001}'],
  ['its name alone', [logs('Ref')], '\u{E000}app/Logs#Ref\u{E001}'],
  ['its name behind a parameter', [open, logs('Ref')], '\u{E000}app.Env\u{E001}\u{E000}app/Logs#Ref\u{E001}'],
  ['its name where no ARN begins', ['arn:aws:sqs:::', logs('Ref')], 'arn:aws:sqs:::\u{E000}app/Logs#Ref\u{E001}'],
  [
    'its domain name in an ARN',
    ['arn:aws:s3:::', logs('DomainName')],
    'arn:aws:s3:::\u{E000}app/Logs#DomainName\u{E001}',
  ],
  ['the ARN of what is no bucket', [attribute('app/Queue', 'Arn')], '\u{E000}app/Queue#Arn\u{E001}'],
  ['a parameter before it', [open, '/', logs('Arn')], '\u{E000}app.Env\u{E001}/\u{E000}app/Logs#Arn\u{E001}'],
])('a resource of another bucket: %s', (_name, parts, spelled) => {
  const spell = spellFor('app/Records', 'records', ({ to }) => to !== 'app/Queue');
  const own = attribute('app/Records', 'Arn');
  const statement = (key: string) => read(fields({ [key]: list(text(...parts), text(own)) }), spell);
  expect(statement('Resource')).toEqual({ Resource: [spelled, 'arn:aws:s3:::records'] });
  expect(statement('NotResource')).toEqual({ NotResource: [spelled, 'arn:aws:s3:::records'] });
  // Elsewhere a text is what it says.
  expect(statement('Condition')).toEqual({ Condition: [parts.map(tokenOf).join(''), 'arn:aws:s3:::records'] });
  expect(read(text(...parts), spell)).toBe(parts.map(tokenOf).join(''));
});

test('without a bucket of its own a policy is on whatever it names', () => {
  expect(read(text(logs('Arn')), spellFor(undefined, 'records'))).toBe('\u{E000}app/Logs#Arn\u{E001}');
  expect(read(fields({ Resource: text(logs('Arn')) }), spellFor('app/Records', 'records'))).toEqual({
    Resource: '\u{E000}app/Logs#Arn\u{E001}',
  });
});
