import { auroraEncryptedSince, otherEnginesTlsData } from '../facts/other-engines-tls.ts';
import type { Database } from '../model/kinds/database.ts';
import type { GlobalDatabaseCluster } from '../model/kinds/database-cluster.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';
import { isNamed } from './sql-server-source.ts';
import { inherits, storageIsEncrypted } from './storage-encryption.ts';

const template = (encrypted: string) => `Resources:
  Records:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: sqlserver-se
      DBInstanceClass: db.m6i.large
      AllocatedStorage: "100"
      StorageEncrypted: ${encrypted}
      AutomaticBackupReplicationRegion: us-west-2
      AutomaticBackupReplicationKmsKeyId: arn:aws:kms:us-west-2:111122223333:key/records
`;

export const copiesKeepSafeguards = control({
  id: 'copies-keep-safeguards',
  obligations: ['RDS-REST-SCOPE', 'DB-REST'],
  // The database itself is asked about elsewhere.
  partly: ['RDS-REST-SCOPE', 'DB-REST'],
  title: 'Copies of databases in other Regions are encrypted too',
  why: 'Backups and copies are as encrypted as the database they are made of, and in another Region they need a key of that Region.',
  decides: [
    'It is asked of databases that copy their backups to another Region, and of global clusters. Others are not applicable: their backups stay in their Region, as encrypted as the database.',
    'Backups pass where the database is encrypted and names a key for the other Region, and fail where it is not encrypted.',
    'A global cluster passes where it is encrypted, or the cluster that it was made from, and fails where that says false.',
  ],
  open: [
    'A database that names no key for the other Region: write AutomaticBackupReplicationKmsKeyId.',
    'A global cluster that does not say: before 2026-02-18 Aurora did not encrypt unless asked. Write StorageEncrypted: true.',
    'What is made from a snapshot or from a source that is not given: look at the encryption of its source.',
  ],
  on: ['database', 'global-database-cluster'],
  check(database, ask) {
    return database.kind === 'database' ? judgeBackups(database, ask) : judgeGlobal(database, ask);
  },
  fix: {
    effect: 'replaces',
    does: 'Encrypt the database, and name a KMS key of the other Region for its backups there.',
    cloudformation: 'StorageEncrypted: true\nAutomaticBackupReplicationKmsKeyId: <ARN of a key of that Region>',
    edits: ({ path }) => (path === 'StorageEncrypted' ? [{ set: path, to: true }] : []),
  },
  examples: { resource: 'Records', line: 8, fails: template('false'), passes: template('true') },
});

function judgeBackups(database: Database, ask: Ask): Outcome {
  if (!ask.isGiven(database.backupRegion)) {
    return ask.notApplicable('it copies no backups to another Region; those it keeps are encrypted where it is');
  }
  return ask.all(
    () => storageIsEncrypted(database, ask),
    () => {
      if (ask.isGiven(database.backupKey)) return ask.pass();
      const why = 'it does not say which key encrypts the backups in the other Region';
      return ask.unknown(database.backupRegion, why, 'write AutomaticBackupReplicationKmsKeyId');
    },
  );
}

const byIdentifier = by<'database-cluster'>((cluster) => cluster.identifier);

/** Every cluster of a global one is encrypted where the global one is; that has it from the cluster it began as. */
function judgeGlobal(global: GlobalDatabaseCluster, ask: Ask): Outcome {
  const first = isNamed(global.fromCluster, ask)
    ? ask.follow('database-cluster', global.fromCluster, byIdentifier)
    : undefined;
  if (!first && isNamed(global.fromCluster, ask)) return inherits(global.name, global.fromCluster, ask);
  const { encrypted } = first ?? global;
  if (!ask.isGiven(encrypted)) {
    ask.cite(otherEnginesTlsData);
    const why = `it does not say, and a cluster of Aurora made before ${auroraEncryptedSince} is not encrypted unless asked for`;
    return ask.unknown(encrypted, why, 'write StorageEncrypted: true');
  }
  if (ask.need(encrypted)) return ask.pass(first ? `as ${first.name} is, from which it is made` : 'in every Region');
  return ask.fail({
    at: encrypted,
    got: 'StorageEncrypted: false',
    want: 'StorageEncrypted: true',
    says: `${global.name} copies its data between Regions without encryption of its storage`,
  });
}
