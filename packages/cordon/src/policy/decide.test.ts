import { expect, test } from 'vitest';
import { bucket, decide, deny, freeOf } from './deny-plain-http.fixture.ts';
import { Unresolved } from './unresolved.ts';

test('the keys of a witness are spelled as the policy spells them, whatever else in it is not known', () => {
  const statements = [
    deny({}, { StringNotEquals: { 'AWS:sourceVPC': 'vpc-1' } }),
    { ...deny({ Resource: `${bucket}/*`, Action: 's3:PutObject' }), Condition: new Unresolved('it is imported') },
  ];
  expect(freeOf(decide(statements))).toBe(
    'arn:aws:iam::111122223333:role/anyone s3:GetObject records/x {"AWS:sourceVPC":"vpc-1"}',
  );
});
