import { databaseForcesTls } from '../../src/controls/database-forces-tls.ts';
import { database, engine } from './database-template.ts';
import { failsInBothOrders, testEdges } from './edge-table.ts';

const group = (family: string, parameters: string, kind = 'DBParameterGroup') =>
  `  Settings:\n    Type: AWS::RDS::${kind}\n    Properties:\n      Family: ${family}\n      Parameters:\n${parameters}`;
const attached = '      DBParameterGroupName: !Ref Settings\n';
const on = (name: string, version: string | undefined, parameters: string) =>
  database(engine(name, version) + attached, group(`${name}99`, parameters));
const ssl = (value: string) => on('postgres', '"14.9"', `        rds.force_ssl: ${value}\n`);
const other = '        log_statement: all\n';
const cluster = (name: string, version: string | undefined, more = '', after = '') =>
  `Resources:\n  Records:\n    Type: AWS::RDS::DBCluster\n    Properties:\n${engine(name, version)}${more}${after}`;
const clusterSets = (name: string, version: string, parameters: string) =>
  cluster(
    name,
    version,
    '      DBClusterParameterGroupName: !Ref Settings\n',
    group(`${name}99`, parameters, 'DBClusterParameterGroup'),
  );
const replica = (own: string, ofSource: string) =>
  database(
    `      Engine: postgres\n      SourceDBInstanceIdentifier: !Ref Source\n${own && `      EngineVersion: ${own}\n`}`,
    `  Source: { Type: "AWS::RDS::DBInstance", Properties: { Engine: postgres, EngineVersion: ${ofSource} } }\n`,
  );
const oracle = (options: string) =>
  database(
    '      Engine: oracle-ee\n      OptionGroupName: !Ref Options\n',
    `  Options:\n    Type: AWS::RDS::OptionGroup\n    Properties:\n      OptionConfigurations: ${options}\n`,
  );
const native = (value: string) =>
  `[{ OptionName: NATIVE_NETWORK_ENCRYPTION, OptionSettings: [{ Name: SQLNET.ENCRYPTION_SERVER, Value: ${value} }] }]`;

testEdges(databaseForcesTls, 'Records', [
  { it: '"1"', from: ssl('"1"'), says: 'pass' },
  { it: '"0"', from: ssl('"0"'), says: 'fail 14', finds: 'Parameters.rds.force_ssl: 0' },
  { it: 'nobody exports it', from: ssl('!ImportValue V'), says: 'unknown 14' },
  { it: 'a value AWS does not document', from: ssl('"yes"'), says: 'unknown 14' },
  {
    it: 'a parameter',
    from: `Parameters: { Force: { Type: String, AllowedValues: ["0", "1"], Default: "1" } }\n${ssl('!Ref Force')}`,
    says: 'pass [Force is 1] | fail 15 [Force is 0]',
  },
  // PEERS C27: `ssl` allows TLS, `rds.force_ssl` forces it.
  { it: 'PEERS C27: ssl is not rds.force_ssl', from: on('postgres', '"14.9"', '        ssl: "1"\n'), says: 'fail 13' },
  { it: 'PostgreSQL 15 forces it by default', from: on('postgres', '"15"', other), says: 'pass' },
  {
    it: 'PostgreSQL 14 does not',
    from: on('postgres', '"14.9"', other),
    says: 'fail 13',
    finds: 'Parameters.rds.force_ssl: no rds.force_ssl, which is off by default',
  },
  { it: 'PostgreSQL 16 told not to', from: on('postgres', '"16"', '        rds.force_ssl: 0\n'), says: 'fail 14' },
  // PEERS C20: a default group is what its version makes of it, neither a pass nor a fail by itself.
  { it: 'PEERS C20: the default group of 16', from: database(engine('postgres', '"16.3"')), says: 'pass' },
  { it: 'PEERS C20: the default group of 13', from: database(engine('postgres', '"13"')), says: 'fail 2' },
  {
    it: 'the default group says the version',
    from: database(`${engine('postgres')}      DBParameterGroupName: default.postgres14\n`),
    says: 'fail 7',
  },
  ...[
    ['Default.Postgres14', 'fail 6'],
    ['default.mysql8.4', 'fail 6'],
    ['default.mariadb10.11', 'fail 6'],
    ['default.aurora-postgresql16', 'not-applicable'],
  ].map(([name = '', says = '']) => ({
    it: `${name} says the engine, too`,
    from: database(`      DBParameterGroupName: ${name}\n`),
    says,
  })),
  {
    it: 'a family whose name holds another number',
    from: database(attached, group('db2-se-11.5', '        DB2COMM: SSL\n')),
    says: 'pass',
  },
  {
    it: 'a replica without a version has that of its source',
    from: replica('', '"16.3"'),
    says: 'pass',
  },
  { it: 'a replica of an older version than its source', from: replica('"14.9"', '"16.3"'), says: 'fail 9' },
  { it: 'a replica of a newer version than its source', from: replica('"16.3"', '"14.9"'), says: 'pass' },
  {
    it: 'an engine that is not known here',
    from: database(engine('sybase')),
    says: 'unknown 2',
    message: 'how sybase forces TLS is not known here',
  },
  { it: 'no version', from: database(engine('postgres')), says: 'unknown 2' },
  { it: 'a version nobody exports', from: database(engine('postgres', '!ImportValue V')), says: 'unknown 7' },
  { it: 'MySQL 8.4 by default', from: database(engine('mysql', '"8.4.3"')), says: 'fail 2' },
  { it: 'MySQL 9.7 by default', from: database(engine('mysql', '"9.7.0"')), says: 'pass' },
  { it: 'MySQL of no version', from: database(engine('mysql')), says: 'unknown 2' },
  { it: 'MySQL ON', from: on('mysql', '"8.0"', '        require_secure_transport: "ON"\n'), says: 'pass' },
  { it: 'MySQL OFF', from: on('mysql', '"8.0"', '        require_secure_transport: "OFF"\n'), says: 'fail 14' },
  { it: 'MariaDB 11.8 by default', from: database(engine('mariadb', '"11.8.2"')), says: 'pass' },
  { it: 'MariaDB 11.4', from: database(engine('mariadb', '"11.4"')), says: 'fail 2' },
  { it: 'MariaDB 11, which may be either', from: database(engine('mariadb', '"11"')), says: 'unknown 2' },
  {
    it: 'an engine from the family of the group',
    from: database(attached, group('postgres14', '        rds.force_ssl: "1"\n')),
    says: 'pass',
  },
  {
    it: 'a group that is not given',
    from: database(`${engine('mysql')}      DBParameterGroupName: ours\n`),
    says: 'unknown 7',
  },
  {
    it: 'SQL Server is asked apart, whatever its group',
    from: database(`${engine('sqlserver-se')}      DBParameterGroupName: ours\n`),
    says: 'not-applicable',
  },
  { it: 'Aurora without its cluster', from: database(engine('aurora-mysql', '8.0')), says: 'not-applicable' },
  {
    it: 'an engine of a cluster that is not Aurora',
    from: database(`${engine('mysql', '"8.0"')}      DBClusterIdentifier: c\n`),
    says: 'not-applicable',
  },
  {
    it: 'an instance of a cluster',
    from: database(`${engine('aurora-mysql')}      DBClusterIdentifier: c\n`),
    says: 'not-applicable',
  },
  { it: 'a cluster of no engine', from: cluster('x', undefined).replace('Engine: x', 'Port: 1'), says: 'unknown 2' },
  ...['default.aurora-postgresql16', 'Default.Aurora-PostgreSQL16'].map((name) => ({
    it: `a cluster with the group ${name}`,
    from: cluster('aurora-postgresql', undefined, `      DBClusterParameterGroupName: ${name}\n`),
    says: 'fail 6',
    finds: `DBClusterParameterGroupName: ${name}`,
  })),
  {
    it: 'a cluster with a group that is not given',
    from: cluster('aurora-postgresql', '"17.4"', '      DBClusterParameterGroupName: ours\n'),
    says: 'unknown 7',
    message: 'no given template has the parameter group ours',
  },
  {
    it: 'a cluster with a group by its name',
    from: cluster(
      'aurora-postgresql',
      '"17.4"',
      '      DBClusterParameterGroupName: clinic\n',
      group('x', '        rds.force_ssl: "0"\n', 'DBClusterParameterGroup').replace(
        'Family: x',
        'DBClusterParameterGroupName: Clinic',
      ),
    ),
    says: 'fail 13',
  },
  { it: 'Aurora PostgreSQL 17', from: cluster('aurora-postgresql', '"17.4"'), says: 'pass' },
  { it: 'Aurora PostgreSQL 16', from: cluster('aurora-postgresql', '"16.4"'), says: 'fail 2' },
  { it: 'Aurora MySQL 3', from: cluster('aurora-mysql', '8.0.mysql_aurora.3.08.0'), says: 'fail 2' },
  { it: 'Aurora MySQL 8.4', from: cluster('aurora-mysql', '8.4.mysql_aurora.8.4.7'), says: 'pass' },
  {
    it: 'a cluster group that forces it',
    from: clusterSets('aurora-postgresql', '"16.4"', '        rds.force_ssl: "1"\n'),
    says: 'pass',
  },
  {
    it: 'a cluster group that does not',
    from: clusterSets('aurora-postgresql', '"17.4"', '        rds.force_ssl: "0"\n'),
    says: 'fail 13',
  },
  { it: 'Db2 with SSL alone', from: on('db2-se', '"11.5"', '        DB2COMM: SSL\n'), says: 'pass' },
  { it: 'Db2 with both', from: on('db2-se', '"11.5"', '        DB2COMM: "TCPIP,SSL"\n'), says: 'fail 14' },
  { it: 'Db2 with neither', from: on('db2-se', '"11.5"', '        DB2COMM: NPIPE\n'), says: 'unknown 14' },
  { it: 'Db2 that says nothing of it', from: on('db2-se', '"11.5"', '        a: b\n'), says: 'fail 13' },
  {
    it: 'Db2 with another setting',
    from: on('db2-se', '"11.5"', '        a: b\n        DB2COMM: SSL\n'),
    says: 'pass',
  },
  { it: 'Db2 by default', from: database(engine('db2-ae', '"11.5"')), says: 'fail 2' },
  { it: 'Oracle, encryption demanded', from: oracle(native('REQUIRED')), says: 'pass' },
  { it: 'Oracle, encryption requested', from: oracle(native('Requested')), says: 'fail 11' },
  { it: 'Oracle, nobody exports it', from: oracle(native('!ImportValue V')), says: 'unknown 11' },
  { it: 'Oracle, a second port with TLS', from: oracle('[{ OptionName: SSL }]'), says: 'unknown 7' },
  {
    it: 'Oracle, nobody gives it',
    from: `Parameters: { V: { Type: String } }\n${oracle(native('!Ref V'))}`,
    says: 'unknown 12',
  },
  {
    it: 'Oracle, a second port, and encryption demanded',
    from: oracle(native('REQUIRED').replace('[{', '[{ OptionName: SSL }, {')),
    says: 'pass',
  },
  {
    it: 'Oracle, a setting and an option without names',
    from: oracle(native('REQUIRED').replace('Name: SQLNET.ENCRYPTION_SERVER, ', '').replace('[{', '[{ Port: 1 }, {')),
    says: 'fail 11',
  },
  {
    it: 'Oracle, network encryption without settings',
    from: oracle('[{ OptionName: NATIVE_NETWORK_ENCRYPTION }]'),
    says: 'fail 11',
  },
  { it: 'Oracle, a group without options', from: oracle('!Ref AWS::NoValue'), says: 'fail 11' },
  {
    it: 'Oracle, the options of AWS',
    from: database('      Engine: oracle-ee\n      OptionGroupName: default:oracle-ee-19\n'),
    says: 'fail 7',
  },
  {
    it: 'Oracle, options that nobody gives',
    from: database(
      '      Engine: oracle-ee\n      OptionGroupName: !Ref O\n',
      '  Options: { Type: AWS::RDS::OptionGroup, Properties: { OptionGroupName: ours } }\n',
      'Parameters: { O: { Type: String } }\n',
    ),
    says: 'unknown 8',
  },
  { it: 'Oracle, no options', from: database(engine('oracle-ee', '"19"')), says: 'fail 2' },
  {
    it: 'Oracle, options that are not given',
    from: database(`${engine('oracle-ee')}      OptionGroupName: ours\n`),
    says: 'unknown 7',
  },
]);

testEdges(
  databaseForcesTls,
  'Records',
  failsInBothOrders('      EngineVersion: !ImportValue V\n', '      DBParameterGroupName: !Ref Settings\n', (parts) =>
    database(`      Engine: postgres\n${parts}`, group('postgres14', '        rds.force_ssl: "0" # here\n')),
  ),
);
