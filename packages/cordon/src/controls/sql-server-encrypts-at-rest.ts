import { offersTde, tdeData } from '../facts/sql-server.ts';
import { control } from './control.ts';
import { onSqlServer, openOfSqlServer } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';
import { storageIsEncrypted } from './storage-encryption.ts';

export const sqlServerEncryptsAtRest = control({
  id: 'sql-server-encrypts-at-rest',
  obligations: ['RDS-REST-KMS'],
  title: 'SQL Server databases are encrypted at rest',
  why: 'RDS does not encrypt an instance unless it is told to when it is created; it can never be switched on in place.',
  decides: [
    'An instance passes with StorageEncrypted: true, and the report says under whose key. A key that AWS manages encrypts too, but is not one of yours.',
    'Left out means false and fails, even beside a KMS key.',
    'The TDE option does not count where RDS offers none: on Web and Express, and on Standard before 2019.',
    'A replica is judged by its source: what it says itself is not used.',
  ],
  open: [
    'What is made from a snapshot, a backup or a source that is not given is as encrypted as that: look at the encryption of its source.',
    'The TDE option without storage encryption only allows it, and each database has to switch it on: set StorageEncrypted, or read sys.dm_database_encryption_keys on the server.',
    'An option group that is not given may allow TDE: pass the template that makes it.',
    ...openOfSqlServer,
  ],
  on: ['database'],
  check: (database, ask) =>
    onSqlServer(database, ask, (engine) => {
      const version = ask.look(database.engineVersion);
      const tde = offersTde(engine, version.is === 'known' ? version.value : undefined);
      if (tde === false) ask.cite(tdeData);
      return storageIsEncrypted(database, ask, tde !== false);
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
