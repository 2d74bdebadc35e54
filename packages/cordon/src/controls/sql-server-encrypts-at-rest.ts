import type { Fact } from '../model/fact.ts';
import type { Database } from '../model/kinds/database.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
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
      const source = origins(database).find((origin) => ask.isGiven(origin));
      if (source && !ask.isGiven(database.encrypted)) {
        return ask.unknown(source, `${database.name} is as encrypted as what it is made from`, 'write StorageEncrypted: true');
      }
      if (ask.need(database.encrypted)) {
        return ask.pass(ask.isGiven(database.key) ? 'under the key it names' : 'under the key that AWS manages for RDS, not one of yours');
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

/** What a database can be made from. Each hands its encryption on. */
function origins(database: Database): readonly Fact<unknown>[] {
  const { fromSnapshot, fromClusterSnapshot, fromDatabase, fromCluster, fromResource, fromBackup } = database;
  return [fromSnapshot, fromClusterSnapshot, fromDatabase, fromCluster, fromResource, fromBackup];
}

/** Transparent Data Encryption is the paper's alternative. The option only allows it; each database must switch it on. */
function withoutStorageEncryption(database: Database, ask: Ask): Outcome {
  const group = ask.isGiven(database.optionGroup) ? ask.follow('option-group', database.optionGroup) : undefined;
  const options = group ? (ask.need(group.options) ?? []).map((each) => ask.need(each.option)) : [];
  if (options.some((option) => option === 'TDE' || option === 'TRANSPARENT_DATA_ENCRYPTION')) {
    return ask.unknown(
      database.optionGroup,
      'the TDE option only allows encryption; each database has to switch it on',
      'set StorageEncrypted, or read sys.dm_database_encryption_keys on the server',
    );
  }
  const got = ask.isGiven(database.encrypted) ? 'StorageEncrypted: false' : 'no StorageEncrypted, which means false';
  return ask.fail({ at: database.encrypted, got, want: 'StorageEncrypted: true', says: `${database.name} rests unencrypted on its disk` });
}
