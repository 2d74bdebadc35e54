import { databaseEncryptsAtRest } from '../../src/controls/database-encrypts-at-rest.ts';
import { database, options } from './database-template.ts';
import { testEdges } from './edge-table.ts';

const postgres = '      Engine: postgres\n';
const cluster = (properties: string, before = '') => `${before}Resources:
  Records:
    Type: AWS::RDS::DBCluster
    Properties:
${properties}`;
const under = (key: string, more = '') =>
  database(`${postgres}      StorageEncrypted: true\n${key && `      KmsKeyId: ${key}\n`}`, more);
const aurora = '      Engine: aurora-postgresql\n';
const first = (properties: string) =>
  `  First:\n    Type: AWS::RDS::DBCluster\n    Properties: { Engine: aurora-postgresql, ${properties} }\n`;

testEdges(databaseEncryptsAtRest, 'Records', [
  {
    it: 'encrypted',
    from: under(''),
    says: 'pass',
    message: 'under the key that AWS manages for RDS, not one of yours',
  },
  {
    it: 'under the key that AWS manages, by its name',
    from: under('alias/aws/rds'),
    says: 'pass',
    message: 'under the key that AWS manages for RDS, not one of yours',
  },
  {
    it: 'under the key that AWS manages, by its ARN',
    from: under('arn:aws:kms:us-east-1:111122223333:alias/aws/rds'),
    says: 'pass',
    message: 'under the key that AWS manages for RDS, not one of yours',
  },
  { it: 'under a key that is named', from: under('alias/records'), says: 'pass', message: 'under the key it names' },
  {
    it: 'under a key of the template',
    from: under('!Ref Key', '  Key: { Type: "AWS::KMS::Key" }\n'),
    says: 'pass',
    message: 'under a key of the given templates',
  },
  {
    it: 'under a key that nobody exports',
    from: under('!ImportValue K'),
    says: 'pass',
    message: 'under a key that the given templates do not show',
  },
  { it: 'not', from: database(`${postgres}      StorageEncrypted: "false"\n`), says: 'fail 7' },
  { it: 'not said', from: database(postgres), says: 'fail 2' },
  { it: 'a key without the switch', from: database(`${postgres}      KmsKeyId: alias/records\n`), says: 'fail 2' },
  { it: 'nobody exports it', from: database(`${postgres}      StorageEncrypted: !ImportValue E\n`), says: 'unknown 7' },
  {
    it: 'a parameter',
    from: database(
      `${postgres}      StorageEncrypted: !Ref Enc\n`,
      '',
      'Parameters: { Enc: { Type: String, Default: "true", AllowedValues: ["true", "false"] } }\n',
    ),
    says: 'pass [Enc is true] | fail 8 [Enc is false]',
  },
  // PEERS B "RDS at rest": what is restored has the encryption of its snapshot, whatever else stands there.
  {
    it: 'PEERS B-rds-rest: from a snapshot',
    from: database(`${postgres}      StorageEncrypted: true\n      DBSnapshotIdentifier: snap\n`),
    says: 'unknown 8',
  },
  {
    it: 'a replica of a plain database',
    from: database(
      '      Engine: mysql\n      SourceDBInstanceIdentifier: !Ref Source\n',
      '  Source:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: mysql }\n',
    ),
    says: 'fail 7',
  },
  {
    it: 'the TDE option of Oracle only allows encryption',
    from: database(`      Engine: oracle-ee\n      OptionGroupName: !Ref Options\n`, options('[{ OptionName: TDE }]')),
    says: 'unknown 7',
  },
  ...['default:mysql-8-0', 'Default:mysql-8-0'].map((name) => ({
    it: `the option group ${name}, which allows nothing`,
    from: database(`      Engine: mysql\n      OptionGroupName: "${name}"\n`),
    says: 'fail 2',
  })),
  {
    it: 'an option group that is not given may allow TDE',
    from: database('      Engine: oracle-ee\n      OptionGroupName: ours\n'),
    says: 'unknown 7',
  },
  { it: 'SQL Server is asked apart', from: database('      Engine: sqlserver-se\n'), says: 'not-applicable' },
  {
    it: 'an instance of a cluster keeps nothing itself',
    from: database(`${aurora}      DBClusterIdentifier: !ImportValue C\n`),
    says: 'not-applicable',
  },
  { it: 'an engine nobody exports', from: database('      Engine: !ImportValue E\n'), says: 'unknown 6' },
  { it: 'a cluster, encrypted', from: cluster(`${aurora}      StorageEncrypted: true\n`), says: 'pass' },
  { it: 'a cluster, not', from: cluster(`${aurora}      StorageEncrypted: false\n`), says: 'fail 6' },
  { it: 'a cluster of Aurora that does not say depends on its age', from: cluster(aurora), says: 'unknown 2' },
  { it: 'a cluster of no engine that does not say', from: cluster('      Port: 5432\n'), says: 'unknown 2' },
  {
    it: 'a cluster of no engine, not encrypted',
    from: cluster('      StorageEncrypted: false\n'),
    says: 'fail 5',
  },
  { it: 'another cluster that does not say', from: cluster('      Engine: mysql\n'), says: 'fail 2' },
  {
    it: 'a replica of SQL Server that leaves the engine to its source',
    from: database(
      '      SourceDBInstanceIdentifier: !Ref Source\n',
      '  Source:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: sqlserver-ee }\n',
    ),
    says: 'not-applicable',
  },
  {
    it: 'a cluster restored from an encrypted one',
    from: cluster(`${aurora}      SourceDBClusterIdentifier: !Ref First\n${first('StorageEncrypted: true')}`),
    says: 'pass',
  },
  {
    it: 'a replica of an encrypted cluster',
    from: cluster(
      `${aurora}      ReplicationSourceIdentifier: !GetAtt First.DBClusterArn\n${first('StorageEncrypted: true')}`,
    ),
    says: 'pass',
  },
  {
    it: 'a cluster restored from a plain one, which a key may encrypt',
    from: cluster(`${aurora}      SourceDBClusterIdentifier: !Ref First\n${first('StorageEncrypted: false')}`),
    says: 'unknown 6',
  },
  {
    it: 'a cluster restored from one that comes from a snapshot',
    from: cluster(
      `${aurora}      SourceDBClusterIdentifier: !Ref First\n${first('StorageEncrypted: true, SnapshotIdentifier: s')}`,
    ),
    says: 'unknown 6',
  },
  {
    it: 'a cluster from a snapshot',
    from: cluster(`${aurora}      SnapshotIdentifier: snap\n      StorageEncrypted: true\n`),
    says: 'unknown 6',
  },
  {
    it: 'a cluster from a snapshot that is called as another cluster is',
    from: cluster(
      `${aurora}      SnapshotIdentifier: records\n${first('StorageEncrypted: true, DBClusterIdentifier: records')}`,
    ),
    says: 'unknown 6',
    message: 'Records is as encrypted as what it is made from',
  },
  {
    it: 'a cluster from the backup of another cluster',
    from: cluster(
      `${aurora}      SourceDbClusterResourceId: !GetAtt First.DBClusterResourceId\n${first('StorageEncrypted: true')}`,
    ),
    says: 'unknown 6',
  },
  {
    it: 'a cluster, nobody exports it',
    from: cluster(`${aurora}      StorageEncrypted: !ImportValue E\n`),
    says: 'unknown 6',
  },
]);
