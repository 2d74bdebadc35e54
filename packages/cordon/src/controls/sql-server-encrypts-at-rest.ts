import type { Fact } from '../model/fact.ts';
import type { Database } from '../model/kinds/database.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';
import { onSqlServer } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';

export const sqlServerEncryptsAtRest = control({
  id: 'sql-server-encrypts-at-rest',
  obligations: ['RDS-REST-KMS'],
  title: 'SQL Server databases are encrypted at rest',
  why: 'RDS does not encrypt an instance unless it is told to when it is created; it can never be switched on in place.',
  on: ['database'],
  check: (database, ask) =>
    onSqlServer(database, ask, () => {
      const { fromDatabase, fromCluster, fromResource, fromBackup, fromSnapshot, fromClusterSnapshot } = database;
      if (isNamed(fromDatabase, ask)) return judgeReplica(database, fromDatabase, ask);
      const past = [fromCluster, fromResource, fromBackup].find((source) => isNamed(source, ask));
      if (past) return inherits(database, past, ask);
      // A copy of a plain snapshot may be encrypted; then the template has to say so.
      const snapshot = [fromSnapshot, fromClusterSnapshot].find((source) => isNamed(source, ask));
      if (snapshot && !ask.isGiven(database.encrypted)) return inherits(database, snapshot, ask);
      if (ask.need(database.encrypted)) {
        return ask.pass(
          ask.isGiven(database.key)
            ? 'under the key it names'
            : 'under the key that AWS manages for RDS, not one of yours',
        );
      }
      return withoutStorageEncryption(database, ask);
    }),
  fix: {
    effect: 'replaces',
    does: 'Set StorageEncrypted with a KMS key of yours; move the data through an encrypted copy of a snapshot.',
    cloudformation: 'StorageEncrypted: true\nKmsKeyId: !GetAtt Key.Arn',
  },
  examples: { resource: 'Records', line: 9, fails: sqlServerExample({ storage: 'false' }), passes: sqlServerExample() },
});

/** Does it name where it is made from? An empty name means a new database (CloudFormation, DBSnapshotIdentifier). */
function isNamed(origin: Fact<Text>, ask: Ask): boolean {
  const text = ask.need(origin);
  return text !== undefined && spelling(text) !== '';
}

const byIdentifier = by<'database'>('identifier', (database) => database.identifier);

/** A replica is encrypted exactly where its source is; what it says itself is not used. */
function judgeReplica(database: Database, source: Fact<Text>, ask: Ask): Outcome {
  const original = ask.follow('database', source, byIdentifier);
  if (!original || comesFrom(original).some((each) => isNamed(each, ask))) return inherits(database, source, ask);
  if (ask.need(original.encrypted)) return ask.pass(`as its source ${original.name} is`);
  const says = `${database.name} rests unencrypted on its disk, as its source ${original.name} does`;
  return ask.fail({
    at: source,
    got: `a copy of ${original.name}, which is not encrypted`,
    want: 'a source with StorageEncrypted: true',
    says,
  });
}

/** What a database can be made from. Each hands its encryption on. */
function comesFrom(database: Database): readonly Fact<Text>[] {
  const { fromSnapshot, fromClusterSnapshot, fromDatabase, fromCluster, fromResource, fromBackup } = database;
  return [fromSnapshot, fromClusterSnapshot, fromDatabase, fromCluster, fromResource, fromBackup];
}

function inherits(database: Database, source: Fact<Text>, ask: Ask): Outcome {
  return ask.unknown(
    source,
    `${database.name} is as encrypted as what it is made from`,
    'look at the encryption of its source',
  );
}

const byGroupName = by<'option-group'>('name', (group) => group.groupName);

/** Transparent Data Encryption is the paper's alternative. The option only allows it; each database must switch it on. */
function withoutStorageEncryption(database: Database, ask: Ask): Outcome {
  const group = ask.isGiven(database.optionGroup)
    ? ask.follow('option-group', database.optionGroup, byGroupName)
    : undefined;
  const literal = ask.need(database.optionGroup);
  if (literal && !group && !/^default:/i.test(spelling(literal) ?? '')) {
    return ask.unknown(
      database.optionGroup,
      'no given template has its option group, which may allow TDE',
      'pass the template that makes it',
    );
  }
  const options = group ? (ask.need(group.options) ?? []).map((each) => ask.need(each.option)) : [];
  if (options.some((option) => option === 'TDE' || option === 'TRANSPARENT_DATA_ENCRYPTION')) {
    return ask.unknown(
      database.optionGroup,
      'the TDE option only allows encryption; each database has to switch it on',
      'set StorageEncrypted, or read sys.dm_database_encryption_keys on the server',
    );
  }
  const got = ask.isGiven(database.encrypted) ? 'StorageEncrypted: false' : 'no StorageEncrypted, which means false';
  return ask.fail({
    at: database.encrypted,
    got,
    want: 'StorageEncrypted: true',
    says: `${database.name} rests unencrypted on its disk`,
  });
}
