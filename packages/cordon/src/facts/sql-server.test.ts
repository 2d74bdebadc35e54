import { describe, expect, it } from 'vitest';
import { asQuoted, current, isListedForPhi, isPastSupport, type SqlServerMajor, sqlServerMajor } from './sql-server.ts';
import { isDefaultParameterGroup, meaningOfDefault } from './sql-server-parameters.ts';

describe('versions and editions that may hold PHI', () => {
  it.each([
    ['sqlserver-se', '16.00.4265.3.v1', false, true],
    ['sqlserver-ee', '13.00.6500.1.v1', true, true],
    ['sqlserver-ee', '17.00.4065.4.v1', false, true],
    ['sqlserver-web', '17.00.4065.4.v1', false, false],
    ['sqlserver-web', '15.00', false, true],
    ['sqlserver-se', '10.50.6000.34.v1', false, false],
    ['sqlserver-ee', '10.50.6000.34.v1', true, false],
    ['sqlserver-ee', '12.00.6449.1.v1', true, false],
    ['sqlserver-ex', '16.00.4265.3.v1', false, false],
    ['sqlserver-dev-ee', 'unreadable', false, false],
    ['sqlserver-se', '15', undefined, undefined],
    ['sqlserver-se', '99.00.1.1.v1', undefined, undefined],
    ['custom-sqlserver-ee', '16.00.4265.3.v1', undefined, undefined],
    ['postgres', '16.3', undefined, undefined],
  ])('%s %s: quoted %s, current %s', (engine, version, quoted, now) => {
    expect(isListedForPhi(asQuoted, engine, version)).toBe(quoted);
    expect(isListedForPhi(current, engine, version)).toBe(now);
  });

  it.each([
    ['13.00.6500.1.v1', '2016', '2026-07-13', false],
    ['13.00.6500.1.v1', '2016', '2026-07-14', true],
    ['14.00', '2017', '2026-11-24', false],
    ['10.50.6000.34.v1', '2008 R2', '2026-11-24', true],
  ])('%s is %s and on %s past support: %s', (version, major, day, expected) => {
    const found = sqlServerMajor(version) as SqlServerMajor;
    expect(found.major).toBe(major);
    expect(isPastSupport(found, day)).toBe(expected);
  });
});

describe('what default means', () => {
  it.each([
    ['rds.tls10', '16.00.4120.1.v1', { value: 'enabled', inferred: false }],
    ['rds.tls10', '16.00.4120.2.v1', { value: 'disabled', inferred: false }],
    ['rds.tls11', '16.00.4265.3.v1', { value: 'disabled', inferred: false }],
    ['rds.tls11', '15.00.4365.1.v1', { value: 'enabled', inferred: false }],
    ['rds.rc4', '14.00.10000.1.v1', { value: 'disabled', inferred: false }],
    ['rds.diffie-hellman-min-key-bit-length', '13.00.6435.1', { value: '2048', inferred: false }],
    ['rds.diffie-hellman-min-key-bit-length', '13.00.6436.0', { value: '3072', inferred: false }],
    ['rds.tls10', '17.00.4045.5.v1', { value: 'disabled', inferred: true }],
    ['rds.tls10', '16.00', undefined],
    ['rds.tls10', '11.00.7507.2.v1', undefined],
    ['rds.tls12', '16.00.4265.3.v1', undefined],
    ['toString', '16.00.4265.3.v1', undefined],
  ])('%s on %s', (parameter, version, expected) => {
    expect(meaningOfDefault(parameter, version)).toEqual(expected);
  });

  it('knows a default group by its name', () => {
    expect(isDefaultParameterGroup('default.sqlserver-se-16.0')).toBe(true);
    expect(isDefaultParameterGroup('records-default.sqlserver-se')).toBe(false);
  });
});
