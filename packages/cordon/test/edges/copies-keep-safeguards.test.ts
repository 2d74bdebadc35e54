import { copiesKeepSafeguards } from '../../src/controls/copies-keep-safeguards.ts';
import { database, standard } from './database-template.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const copied = '      AutomaticBackupReplicationRegion: us-west-2\n';
const key = '      AutomaticBackupReplicationKmsKeyId: arn:aws:kms:us-west-2:111122223333:key/a\n';
const encrypted = '      StorageEncrypted: true\n';
const global = (properties: string, more = '') =>
  `Resources:\n  Records:\n    Type: AWS::RDS::GlobalCluster\n    Properties:\n      GlobalClusterIdentifier: g\n${properties}${more}`;
const first = (properties: string) =>
  `  First:\n    Type: AWS::RDS::DBCluster\n    Properties:\n      Engine: aurora-mysql\n${properties}`;

testEdges(copiesKeepSafeguards, 'Records', [
  {
    it: 'backups of an encrypted database under a key',
    from: database(standard + encrypted + copied + key),
    says: 'pass',
  },
  { it: 'backups of a plain database', from: database(`${standard}${copied}`), says: 'fail 2' },
  { it: 'backups under a key nobody names', from: database(standard + encrypted + copied), says: 'unknown 8' },
  { it: 'no copies', from: database(standard), says: 'not-applicable' },
  {
    it: 'another engine',
    from: database(`      Engine: postgres\n${copied}      StorageEncrypted: false\n`),
    says: 'fail 8',
  },
  // PEERS B "RDS at rest": what comes from a snapshot has the encryption of the snapshot.
  {
    it: 'PEERS B-rds-rest: backups of a database from a snapshot',
    from: database(`${standard}      DBSnapshotIdentifier: snap\n${copied}${key}`),
    says: 'unknown 7',
  },
  {
    it: 'a Region in one configuration only',
    from: database(
      `${standard}      AutomaticBackupReplicationRegion: !If [Away, us-west-2, !Ref "AWS::NoValue"]\n`,
      '',
      'Parameters: { Copy: { Type: String, Default: "yes" } }\nConditions: { Away: !Equals [!Ref Copy, "yes"] }\n',
    ),
    says: 'fail 4 [Away is true] | not-applicable [Away is false]',
  },
  { it: 'a global cluster, encrypted', from: global(encrypted), says: 'pass' },
  { it: 'a global cluster, not', from: global('      StorageEncrypted: false\n'), says: 'fail 6' },
  { it: 'a global cluster that does not say', from: global(''), says: 'unknown 2' },
  { it: 'nobody exports it', from: global('      StorageEncrypted: !ImportValue E\n'), says: 'unknown 6' },
  {
    it: 'made from an encrypted cluster',
    from: global('      SourceDBClusterIdentifier: !Ref First\n', first(encrypted)),
    says: 'pass',
  },
  {
    it: 'made from a plain cluster',
    from: global('      SourceDBClusterIdentifier: !Ref First\n', first('      StorageEncrypted: false\n')),
    says: 'fail 11',
  },
  {
    it: 'made from a plain cluster, by its name',
    from: global(
      '      SourceDBClusterIdentifier: clinic\n',
      first('      DBClusterIdentifier: clinic\n      StorageEncrypted: false\n'),
    ),
    says: 'fail 12',
  },
  { it: 'made from a cluster elsewhere', from: global('      SourceDBClusterIdentifier: other\n'), says: 'unknown 6' },
  ...failsInBothOrders(
    '      AutomaticBackupReplicationRegion: us-west-2\n',
    '      StorageEncrypted: false # here\n',
    (parts) => database(standard + parts),
  ),
]);
