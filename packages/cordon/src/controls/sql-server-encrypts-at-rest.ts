import type { Fact } from '../model/fact.ts';
import type { Database } from '../model/kinds/database.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';
import { onSqlServer } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';
import { optionGroupOf, optionsOf } from './sql-server-options.ts';
import { isNamed, sourceOf } from './sql-server-source.ts';

export const sqlServerEncryptsAtRest = control({
  id: 'sql-server-encrypts-at-rest',
  obligations: ['RDS-REST-KMS'],
  title: 'SQL Server databases are encrypted at rest',
  why: 'RDS does not encrypt an instance unless it is told to when it is created; it can never be switched on in place.',
  on: ['database'],
  check: (database, ask) =>
    onSqlServer(database, ask, () => {
      if (isNamed(database.fromDatabase, ask)) return judgeReplica(database, ask);
      // Restoring takes neither StorageEncrypted nor KmsKeyId (RDS API, RestoreDBInstanceFromDBSnapshot).
      const origin = comesFrom(database).find((source) => isNamed(source, ask));
      if (origin) return inherits(database, origin, ask);
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
    // A copy is encrypted where what it copies is.
    edits: ({ path }) => (path === 'StorageEncrypted' ? [{ set: path, to: true }] : []),
  },
  examples: { resource: 'Records', line: 9, fails: sqlServerExample({ storage: 'false' }), passes: sqlServerExample() },
});

/** A replica is encrypted exactly where its source is; what it says itself is not used. */
function judgeReplica(database: Database, ask: Ask): Outcome {
  const source = database.fromDatabase;
  const original = sourceOf(database, ask);
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

/** Transparent Data Encryption is the paper's alternative. The option only allows it; each database must switch it on. */
function withoutStorageEncryption(database: Database, ask: Ask): Outcome {
  const group = optionGroupOf(database, ask);
  const literal = ask.need(database.optionGroup);
  if (literal && !group && !/^default:/i.test(spelling(literal) ?? '')) {
    return ask.unknown(
      database.optionGroup,
      'no given template has its option group, which may allow TDE',
      'pass the template that makes it',
    );
  }
  const options = group ? optionsOf(group, ask) : [];
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
