import { sqlServerRefusesOldTls } from '../../src/controls/sql-server-refuses-old-tls.ts';
import { database, engine, group } from './database-template.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const now = '16.00.4165.4.v1';
const old = '14.00.3460.9.v1';
const on = (version: string | undefined, more = '') =>
  `${engine('sqlserver-se', version)}      DBParameterGroupName: !Ref Settings\n${more}`;
const settings = (parameters: string) => group(`      Parameters:\n${parameters}`);
const with10 = (value: string) => database(on(now), settings(`        rds.tls10: ${value}\n`));
const allOff =
  '        rds.tls10: disabled\n        rds.tls11: disabled\n        rds.rc4: disabled\n        rds.3des168: disabled\n        rds.diffie-hellman-min-key-bit-length: "3072"\n';

testEdges(sqlServerRefusesOldTls, 'Records', [
  { it: 'enabled', from: with10('enabled'), says: 'fail 14', finds: 'Parameters.rds.tls10: enabled' },
  {
    it: 'a replica of a newer build than its source',
    from: database(
      `${engine('sqlserver-ee', now)}      SourceDBInstanceIdentifier: !Ref Source\n`,
      `  Source: { Type: "AWS::RDS::DBInstance", Properties: { Engine: sqlserver-ee, EngineVersion: ${old} } }\n`,
    ),
    says: 'pass',
  },
  {
    it: 'one parameter of four by the default of an older build',
    from: database(on(old), settings(allOff.replace('        rds.rc4: disabled\n', ''))),
    says: 'fail 13',
    finds: 'Parameters.rds.rc4: rds.rc4 by default in 14.00.3460.9.v1',
  },
  { it: 'disabled, the rest by default of a newer build', from: with10('disabled'), says: 'pass' },
  { it: 'the word default on a newer build', from: with10('default'), says: 'pass' },
  { it: 'a spelling AWS does not document', from: with10('Enabled'), says: 'unknown 14' },
  { it: 'nobody exports it', from: with10('!ImportValue Tls'), says: 'unknown 14' },
  {
    it: 'a parameter of two values',
    from: `Parameters: { Tls: { Type: String, AllowedValues: [enabled, disabled], Default: disabled } }\n${with10('!Ref Tls')}`,
    says: 'pass [Tls is disabled] | fail 15 [Tls is enabled]',
  },
  {
    it: 'RC4 alone',
    from: database(on(now), settings('        rds.rc4: enabled\n')),
    says: 'fail 14',
  },
  {
    it: '3DES alone',
    from: database(on(now), settings('        rds.3des168: enabled\n')),
    says: 'fail 14',
  },
  {
    it: 'short Diffie-Hellman keys',
    from: database(on(now), settings('        rds.diffie-hellman-min-key-bit-length: 1024\n')),
    says: 'fail 14',
  },
  {
    it: 'curve25519, plain Diffie-Hellman and no FIPS mode are no old TLS',
    from: database(
      on(now),
      settings('        rds.curve25519: enabled\n        rds.diffie-hellman: enabled\n        rds.fips: "0"\n'),
    ),
    says: 'pass',
  },
  { it: 'an older build with everything off', from: database(on(old), settings(allOff)), says: 'pass' },
  { it: 'no version, everything off', from: database(on(undefined), settings(allOff)), says: 'pass' },
  {
    it: 'an older build by its default',
    from: database(on(old), settings('        rds.force_ssl: "1"\n')),
    says: 'fail 13',
  },
  {
    it: 'the last build with the old meaning',
    from: database(on('16.00.4120.1.v1'), settings('        rds.force_ssl: "1"\n')),
    says: 'fail 13',
  },
  { it: 'a version without its build', from: database(on('16.00'), settings(allOff.slice(0, 64))), says: 'unknown 7' },
  { it: 'no version', from: database(on(undefined), settings('        rds.tls10: disabled\n')), says: 'unknown 2' },
  {
    it: 'no version but enabled',
    from: database(on(undefined), settings('        rds.tls11: enabled\n')),
    says: 'fail 13',
  },
  // PEERS B "rds.tls10 / rds.tls11 off": the one peer that asks skips default groups.
  {
    it: 'PEERS A-old-tls: a default group on a newer build',
    from: database(engine('sqlserver-se', now)),
    says: 'pass',
  },
  {
    it: 'PEERS A-old-tls: a default group on an older build',
    from: database(`${engine('sqlserver-se', old)}      DBParameterGroupName: default.sqlserver-se-14.0\n`),
    says: 'fail 8',
  },
  {
    it: 'no group on an older build',
    from: database(engine('sqlserver-se', old)),
    says: 'fail 2',
    finds: ['tls10', 'tls11', 'rc4', '3des168']
      .map((name) => `DBParameterGroupName: rds.${name} by default in ${old}`)
      .join(', '),
  },
  {
    it: 'a replica has the version and group of its source',
    from: database(
      '      Engine: sqlserver-ee\n      SourceDBInstanceIdentifier: !Ref Source\n',
      `  Source:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: sqlserver-ee, EngineVersion: ${old} }\n`,
    ),
    says: 'fail 8',
  },
  {
    it: 'SQL Server 2025, which has no older builds',
    from: database(engine('sqlserver-se', '17.00.4045.5.v1')),
    says: 'pass',
  },
  { it: 'another engine', from: database(engine('postgres', '16.3')), says: 'not-applicable' },
  { it: 'RDS Custom', from: database(engine('custom-sqlserver-ee', now)), says: 'unknown 6' },
  ...failsInBothOrders('        rds.tls10: !ImportValue Tls\n', '        rds.tls11: enabled # here\n', (parts) =>
    database(on(now), settings(parts)),
  ),
  ...failsInBothOrders(
    '      EngineVersion: !ImportValue V\n',
    '      DBParameterGroupName: !Ref Settings\n',
    (parts) => database(`      Engine: sqlserver-se\n${parts}`, settings('        rds.tls10: enabled # here\n')),
  ),
]);
