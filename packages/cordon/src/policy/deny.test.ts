import { expect, test } from 'vitest';
import { plainHttpRequests } from './class.ts';
import { denyingUnder, isSettled } from './deny.ts';
import { decide, deny, role } from './deny-plain-http.fixture.ts';
import { parsePolicy } from './statement.ts';
import { type PolicyValue, Unresolved } from './unresolved.ts';

const { context } = plainHttpRequests('arn:aws:s3:::records');
const hidden = new Unresolved('it is imported');
const denyingIn = (...statements: PolicyValue[]) => denyingUnder(context, parsePolicy({ Statement: statements }));

// What remains of a statement where the transport is plain HTTP and no service calls.
test.each<[string, PolicyValue, { all: unknown; open: string[]; settles: boolean } | 'nothing']>([
  ['the deny of plain HTTP', deny(), { all: true, open: [], settles: true }],
  ['a deny of everything', { ...deny(), Condition: {} }, { all: true, open: [], settles: true }],
  ['an allow', { ...deny(), Effect: 'Allow' }, 'nothing'],
  ['a deny of HTTPS', deny({}, { Bool: { 'aws:SecureTransport': 'true' } }), 'nothing'],
  [
    'a deny of old TLS, which plain HTTP does not carry',
    deny({}, { NumericLessThan: { 's3:TlsVersion': '1.2' } }),
    'nothing',
  ],
  [
    'a deny of everybody from elsewhere',
    deny({}, { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }),
    { all: true, open: ['aws:sourceip'], settles: false },
  ],
  ['a condition that is not known', { ...deny(), Condition: hidden }, { all: 'maybe', open: [], settles: false }],
  ['perhaps a deny', { ...deny(), Effect: hidden }, { all: 'maybe', open: [], settles: false }],
])('%s', (_name, statement, expected) => {
  const denies = denyingIn(statement);
  const [only] = denies;
  const found = only && {
    all: only.all,
    open: only.tests.map(({ key }) => key),
    settles: isSettled(denies),
  };
  expect(found ?? 'nothing').toEqual(expected);
  expect(only?.example).toBe(only?.all);
});

test('no statement settles nothing, and one that settles it is enough', () => {
  const [partial, whole] = [deny({}, { StringEquals: { 'aws:SourceVpc': 'vpc-1' } }), deny()];
  expect(isSettled([])).toBe(false);
  expect(isSettled(denyingIn(partial, whole))).toBe(true);
});

test('one statement that denies it all outweighs more combinations than are tried', () => {
  const keys = ['aws:UserAgent', 'aws:referer', 'aws:SourceVpc', 'aws:PrincipalTag/ward'];
  const values = Array.from({ length: 20 }, (_, index) => `value ${index}`);
  const tests = keys.map((key) => deny({ Principal: { AWS: role } }, { StringEquals: { [key]: values } }));
  const rest = deny({}, { StringNotEquals: Object.fromEntries(keys.map((key) => [key, values])) });
  expect(decide([...tests, rest, deny()])).toEqual({ is: 'every', exceptions: [] });
});
