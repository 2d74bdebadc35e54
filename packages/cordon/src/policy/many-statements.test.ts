import { describe, expect, test } from 'vitest';
import { bucket, decide, deny, role } from './deny-plain-http.fixture.ts';
import type { PolicyValue } from './unresolved.ts';

const tooMany = { is: 'unknown', why: 'too many combinations of resources, principals and condition keys' };
const every = { is: 'every', exceptions: [] };

const many = Array.from({ length: 500 }, (_, index) => index);
const prefixes = many.map((index) => `${bucket}/${index}-*`);
const roles = many.map((index) => `arn:aws:iam::123456789012:role/r${index}`);
const eachPrefix = prefixes.map((Resource) => deny({ Resource }));
const eachRole = roles.map((AWS) => deny({ Principal: { AWS } }));

describe('where each of many statements denies its share and one more the rest, nobody counts it out', () => {
  test.each<[string, PolicyValue[]]>([
    ['prefixes', [...eachPrefix, deny({ NotResource: prefixes })]],
    ['principals', [...eachRole, deny({ NotPrincipal: { AWS: roles } })]],
  ])('%s', (_name, statements) => {
    expect(decide(statements)).toEqual(tooMany);
  });

  test('combinations of keys', () => {
    const keys = ['aws:UserAgent', 'aws:referer', 'aws:SourceVpc', 'aws:PrincipalTag/ward'];
    const values = Array.from({ length: 20 }, (_, index) => `value ${index}`);
    const tests = keys.map((key) => deny({}, { StringEquals: { [key]: values } }));
    const rest = deny({}, { StringNotEquals: Object.fromEntries(keys.map((key) => [key, values])) });
    expect(decide([...tests, rest])).toEqual(tooMany);
  });
});

describe('many statements are no matter', () => {
  test.each<[string, PolicyValue[]]>([
    ['beside one that denies it all', [...eachPrefix, deny()]],
    ['beside one of everyone among others', [...eachPrefix, deny({ Principal: { AWS: [role, '*'] } })]],
    ['beside one on all buckets', [...eachPrefix, deny({ Resource: '*' })]],
    [
      'beside two that deny it all to everyone',
      [...eachRole, deny({ Resource: bucket }), deny({ NotResource: bucket })],
    ],
    [
      'beside two of which one denies all objects',
      [...eachPrefix, deny({ Resource: bucket }), deny({ Resource: `${bucket}/*` })],
    ],
    // The same statements speak of most actions, which then need one look.
    ['for many actions', [...eachPrefix.slice(0, 100), deny({ NotResource: prefixes.slice(0, 100) })]],
  ])('%s', (_name, statements) => {
    expect(decide(statements)).toEqual(every);
  });
});
