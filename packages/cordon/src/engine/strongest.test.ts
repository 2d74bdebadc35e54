import { expect, test } from 'vitest';
import { strongest } from './strongest.ts';

test.each([
  [['ELB-BACK'], 'ELB-BACK', 'must'],
  [['ELB-POLICY'], 'ELB-POLICY', 'should'],
  [['WAF-PLACEMENT'], 'WAF-PLACEMENT', 'may'],
  [['S3-REST-OPTIONS', 'S3-REST'], 'S3-REST', 'derived'],
  [['KMS-CLOUDTRAIL', 'TRAIL-ON'], 'TRAIL-ON', 'derived'],
  // Encrypting the storage is one way among two; that one of them is taken is a must.
  [['RDS-REST-KMS'], 'RDS-ALL3', 'must'],
])('%s', (cited, id, strength) => {
  expect(strongest(cited)).toMatchObject({ id, strength });
});

test('a row cited comes before one computed from it', () => {
  expect(strongest(['RDS-AUDIT', 'RDS-AUDIT-PG']).id).toBe('RDS-AUDIT');
});

test('nothing known is an error', () => {
  expect(() => strongest(['NO-SUCH'])).toThrow('no obligation among NO-SUCH');
});
