import { auroraEncryptedSince, otherEnginesTlsData } from '../facts/other-engines-tls.ts';
import type { Fact } from '../model/fact.ts';
import type { DatabaseCluster } from '../model/kinds/database-cluster.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';
import { engineOf } from './sql-server.ts';
import { isNamed } from './sql-server-source.ts';
import { inherits, storageIsEncrypted, whoseKey } from './storage-encryption.ts';

const template = (encrypted: string) => `Resources:
  Records:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      DBInstanceClass: db.m6i.large
      AllocatedStorage: "100"
      StorageEncrypted: ${encrypted}
`;

export const databaseEncryptsAtRest = control({
  id: 'database-encrypts-at-rest',
  obligations: ['DB-REST'],
  title: 'Databases of other engines than SQL Server are encrypted at rest',
  why: 'RDS does not encrypt storage unless it is told to when it is created; it can never be switched on in place.',
  decides: [
    'An instance passes with StorageEncrypted: true. Left out means false and fails, even beside a KMS key.',
    'A replica is judged by its source: what it says itself is not used.',
    'A cluster that is made from a given cluster passes where that one is encrypted.',
    'A cluster passes with StorageEncrypted: true and fails with false; one of another engine than Aurora fails where it says nothing, too.',
    'SQL Server has controls of its own, and an instance of a cluster keeps no data of its own: both are not applicable.',
  ],
  open: [
    'What is made from a snapshot, a backup or a source that is not given is as encrypted as that: look at the encryption of its source.',
    'A cluster of Aurora that does not say: those made before 2026-02-18 are not encrypted unless asked. Write StorageEncrypted: true, or ask when it was made.',
    'The TDE option of an instance only allows encryption, and an option group that is not given may hold it: set StorageEncrypted.',
  ],
  on: ['database', 'database-cluster'],
  check(database, ask) {
    if (database.kind === 'database-cluster') return judgeCluster(database, ask);
    const engine = engineOf(database, ask)?.toLowerCase();
    if (engine?.includes('sqlserver')) return ask.notApplicable('SQL Server has controls of its own');
    if (engine?.startsWith('aurora') || isNamed(database.cluster, ask)) {
      return ask.notApplicable('its cluster keeps the data, and is asked about itself');
    }
    return storageIsEncrypted(database, ask);
  },
  fix: {
    effect: 'replaces',
    does: 'Set StorageEncrypted with a KMS key of yours; move the data through an encrypted copy of a snapshot.',
    cloudformation: 'StorageEncrypted: true\nKmsKeyId: !GetAtt Key.Arn',
    // A copy is encrypted where what it copies is.
    edits: ({ path }) => (path === 'StorageEncrypted' ? [{ set: path, to: true }] : []),
  },
  examples: { resource: 'Records', line: 8, fails: template('false'), passes: template('true') },
});

const byIdentifier = by<'database-cluster'>((cluster) => cluster.identifier);

function judgeCluster(cluster: DatabaseCluster, ask: Ask): Outcome {
  const { fromSnapshot, fromCluster, fromResource, replicationSource } = cluster;
  const origin = [fromSnapshot, fromCluster, fromResource, replicationSource].find((source) => isNamed(source, ask));
  const isCluster = origin === fromCluster || origin === replicationSource;
  if (origin) return (isCluster && isMadeFromEncrypted(origin, ask)) || inherits(cluster.name, origin, ask);
  const given = ask.isGiven(cluster.encrypted);
  if (given && ask.need(cluster.encrypted)) return ask.pass(whoseKey(cluster.key, ask));
  const engine = ask.need(cluster.engine)?.toLowerCase();
  const older = `a cluster of Aurora made before ${auroraEncryptedSince} is not encrypted unless asked for`;
  if (!given && (engine === undefined || engine.startsWith('aurora'))) {
    ask.cite(otherEnginesTlsData);
    return ask.unknown(
      cluster,
      `it does not say, and ${older}`,
      'write StorageEncrypted: true, or ask when it was made',
    );
  }
  return ask.fail({
    at: cluster.encrypted,
    got: given ? 'StorageEncrypted: false' : 'no StorageEncrypted, which means false',
    want: 'StorageEncrypted: true',
    says: `${cluster.name} does not ask for encryption of its storage`,
  });
}

/** A clone, a restored cluster and a replica are encrypted where the cluster they are made from is. */
function isMadeFromEncrypted(origin: Fact<Text>, ask: Ask): Outcome | undefined {
  const source = ask.follow('database-cluster', origin, byIdentifier);
  if (!source || !ask.isGiven(source.encrypted)) return undefined;
  const { fromSnapshot, fromCluster, fromResource, replicationSource } = source;
  if ([fromSnapshot, fromCluster, fromResource, replicationSource].some((each) => isNamed(each, ask))) return undefined;
  return ask.need(source.encrypted) ? ask.pass(`as ${source.name} is, from which it is made`) : undefined;
}
