import { describe, expect, test } from 'vitest';
import { fingerprint, masked } from './fingerprint.ts';

describe('fingerprint', () => {
  test('control, resource, property and value', () => {
    expect(fingerprint('listener-encrypts-clients', 'portal/Front', 'Protocol', 'HTTP')).toBe(
      'listener-encrypts-clients|portal/Front|Protocol|HTTP',
    );
  });
  test('an identifier in the value stands as its kind', () => {
    const print = fingerprint('key-metadata-holds-no-phi', 'app/Key', 'Description', 'MRN 00482917 of 219-45-8837');
    expect(print).not.toMatch(/00482917|219-45-8837/);
    expect(print).toMatch(/^key-metadata-holds-no-phi\|app\/Key\|Description\|/);
  });
  test('the parts cannot run into each other', () => {
    expect(fingerprint('a', 'b|c', 'd', 'e')).toBe('a|b%7Cc|d|e');
    expect(fingerprint('a', 'b', 'c|d', 'e')).not.toBe(fingerprint('a', 'b|c', 'd', 'e'));
  });
});

describe('masked', () => {
  test('what holds no identifier stays as it is', () => {
    expect(masked('s3:GetObject on arn:aws:s3:::clinic/* by *')).toBe('s3:GetObject on arn:aws:s3:::clinic/* by *');
  });
  test('only the identifier is replaced', () => {
    expect(masked('ssn 219-45-8837, end')).toMatch(/^.*<[a-z-]+>, end$/);
  });
});
