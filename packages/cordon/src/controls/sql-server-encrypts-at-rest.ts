import { control } from './control.ts';
import { onSqlServer } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';
import { storageIsEncrypted } from './storage-encryption.ts';

export const sqlServerEncryptsAtRest = control({
  id: 'sql-server-encrypts-at-rest',
  obligations: ['RDS-REST-KMS'],
  title: 'SQL Server databases are encrypted at rest',
  why: 'RDS does not encrypt an instance unless it is told to when it is created; it can never be switched on in place.',
  on: ['database'],
  check: (database, ask) => onSqlServer(database, ask, () => storageIsEncrypted(database, ask)),
  fix: {
    effect: 'replaces',
    does: 'Set StorageEncrypted with a KMS key of yours; move the data through an encrypted copy of a snapshot.',
    cloudformation: 'StorageEncrypted: true\nKmsKeyId: !GetAtt Key.Arn',
    // A copy is encrypted where what it copies is.
    edits: ({ path }) => (path === 'StorageEncrypted' ? [{ set: path, to: true }] : []),
  },
  examples: { resource: 'Records', line: 9, fails: sqlServerExample({ storage: 'false' }), passes: sqlServerExample() },
});
