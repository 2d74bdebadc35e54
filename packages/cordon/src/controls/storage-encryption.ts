import type { Fact } from '../model/fact.ts';
import type { Database } from '../model/kinds/database.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { meantResource } from './meant-resource.ts';
import type { Outcome } from './outcome.ts';
import { optionGroupOf, optionsOf } from './sql-server-options.ts';
import { isNamed, sourceOf } from './sql-server-source.ts';

/**
 * Is the storage of a database instance encrypted? Asked alike of every engine that keeps its data in the instance.
 * @param tde may the engine itself encrypt instead?
 */
export function storageIsEncrypted(database: Database, ask: Ask, tde = true): Outcome {
  if (isNamed(database.fromDatabase, ask)) return judgeReplica(database, ask);
  // Restoring takes neither StorageEncrypted nor KmsKeyId (RDS API, RestoreDBInstanceFromDBSnapshot).
  const origin = comesFrom(database).find((source) => isNamed(source, ask));
  if (origin) return inherits(database.name, origin, ask);
  if (ask.need(database.encrypted)) return ask.pass(whoseKey(database.key, ask));
  return (tde ? mayUseTde(database, ask) : undefined) ?? notEncrypted(database, ask);
}

/** Under whose key it rests, in words. A key of AWS encrypts as well, but is not one that the customer manages. */
export function whoseKey(key: Fact<Text>, ask: Ask): string {
  const found = ask.look(key);
  if (found.is === 'absent') return 'under the key that AWS manages for RDS, not one of yours';
  if (found.is === 'unknown') return 'under a key that the given templates do not show';
  if (spelling(found.value)?.endsWith('alias/aws/rds'))
    return 'under the key that AWS manages for RDS, not one of yours';
  return meantResource(found.value) ? 'under a key of the given templates' : 'under the key it names';
}

/** A replica is encrypted exactly where its source is; what it says itself is not used. */
function judgeReplica(database: Database, ask: Ask): Outcome {
  const source = database.fromDatabase;
  const original = sourceOf(database, ask);
  if (!original || comesFrom(original).some((each) => isNamed(each, ask))) return inherits(database.name, source, ask);
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

/** What is made from a snapshot or another database is encrypted where that is. */
export function inherits(name: string, source: Fact<Text>, ask: Ask): Outcome {
  return ask.unknown(source, `${name} is as encrypted as what it is made from`, 'look at the encryption of its source');
}

/** Transparent Data Encryption is the paper's alternative. The option only allows it; each database must switch it on. */
function mayUseTde(database: Database, ask: Ask): Outcome | undefined {
  const group = optionGroupOf(database, ask);
  const literal = ask.need(database.optionGroup);
  const named = literal && spelling(literal);
  if (named && !group && !named.toLowerCase().startsWith('default:')) {
    return ask.unknown(
      database.optionGroup,
      'no given template has its option group, which may allow TDE',
      'pass the template that makes it',
    );
  }
  if (group && optionsOf(group, ask).some((option) => option === 'TDE' || option === 'TRANSPARENT_DATA_ENCRYPTION')) {
    return ask.unknown(
      database.optionGroup,
      'the TDE option only allows encryption; each database has to switch it on',
      'set StorageEncrypted, or read sys.dm_database_encryption_keys on the server',
    );
  }
  return undefined;
}

function notEncrypted(database: Database, ask: Ask): Outcome {
  const got = ask.isGiven(database.encrypted) ? 'StorageEncrypted: false' : 'no StorageEncrypted, which means false';
  return ask.fail({
    at: database.encrypted,
    got,
    want: 'StorageEncrypted: true',
    says: `${database.name} rests unencrypted on its disk`,
  });
}
