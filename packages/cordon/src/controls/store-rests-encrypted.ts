import type { Fact } from '../model/fact.ts';
import type { Cache } from '../model/kinds/cache.ts';
import type { DocumentCluster } from '../model/kinds/document-cluster.ts';
import type { GraphCluster } from '../model/kinds/graph-cluster.ts';
import type { Queue } from '../model/kinds/queue.ts';
import type { SearchDomain } from '../model/kinds/search-domain.ts';
import type { Stream } from '../model/kinds/stream.ts';
import type { Warehouse } from '../model/kinds/warehouse.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

/**
 * Is what a store holds encrypted at rest? Asked of the kinds that no control asks by itself, so that no path counts as encrypted
 * that ends in the clear. Buckets, databases and disks have controls; tables, log groups and vaults are encrypted whatever is set.
 */
export function storeRestsEncrypted(store: Resource, ask: Ask): Outcome {
  switch (store.kind) {
    case 'queue':
      return queueRests(store as Queue, ask);
    case 'stream': {
      const { encryption, name } = store as Stream;
      if (ask.need(encryption)?.toUpperCase() === 'KMS') return ask.pass('it is encrypted with a key of KMS');
      return inTheClear(name, encryption, 'StreamEncryption with EncryptionType: KMS', ask);
    }
    case 'cache':
      return cacheRests(store as Cache, ask);
    case 'warehouse':
      return warehouseRests(store as Warehouse, ask);
    case 'document-cluster':
    case 'graph-cluster':
      return clusterRests(store as DocumentCluster | GraphCluster, ask);
    case 'file-system':
    case 'search-domain':
      return says(store as SearchDomain, encryptsWith[store.kind], ask);
    default:
      return ask.notApplicable('a control of its own asks it, or it is encrypted whatever is set');
  }
}

const encryptsWith = {
  'file-system': 'Encrypted: true',
  'search-domain': 'EncryptionAtRestOptions with Enabled: true',
};

/** What is encrypted takes requests over HTTPS alone (SQS guide, encryption at rest; read 2026-11-28). */
export function queueRests({ name, key, serviceManaged }: Queue, ask: Ask): Outcome {
  if (ask.isGiven(key)) return ask.pass('it is encrypted with a key of KMS');
  if (ask.need(serviceManaged)) return ask.pass('it is encrypted with a key of SQS');
  return inTheClear(name, serviceManaged, 'SqsManagedSseEnabled: true, or a key', ask);
}

/** Serverless caches are always encrypted; single clusters cannot be told to be; a group is where it says so. */
function cacheRests(cache: Cache, ask: Ask): Outcome {
  if (cache.belongsTo?.name === 'ServerlessCache') return ask.pass('a serverless cache is encrypted at rest');
  if (ask.isGiven(cache.encrypted) && ask.need(cache.encrypted)) return ask.pass('it is encrypted at rest');
  if (!ask.isGiven(cache.encrypted) && ask.isGiven(cache.globalGroup))
    return ask.unknown(cache.globalGroup, `${cache.name} is as encrypted as the first of its global group`, restore);
  return inTheClear(cache.name, cache.encrypted, 'a replication group with AtRestEncryptionEnabled: true', ask);
}

/** New clusters are encrypted since 2025-01 (announced by AWS; not verified in its guide); what was made before is as it was. */
function warehouseRests({ name, encrypted, key }: Warehouse, ask: Ask): Outcome {
  if (ask.isGiven(key)) return ask.pass('it is encrypted with a key of KMS');
  if (!ask.isGiven(encrypted))
    return ask.unknown(
      encrypted,
      `only clusters made since 2025-01 are encrypted unasked, as ${name} may be`,
      'write Encrypted: true',
    );
  return says({ name, encrypted }, 'Encrypted: true', ask);
}

function clusterRests(cluster: DocumentCluster | GraphCluster, ask: Ask): Outcome {
  for (const from of [cluster.fromSnapshot, cluster.fromCluster, cluster.globalCluster])
    if (ask.isGiven(from) && !ask.isGiven(cluster.encrypted))
      return ask.unknown(from, `${cluster.name} is as encrypted as what it is made from`, restore);
  return says(cluster, 'StorageEncrypted: true', ask);
}

const restore = 'look at the encryption of its source';

function says({ name, encrypted }: Pick<SearchDomain, 'name' | 'encrypted'>, want: string, ask: Ask): Outcome {
  return ask.need(encrypted) ? ask.pass('it is encrypted at rest') : inTheClear(name, encrypted, want, ask);
}

function inTheClear(name: string, at: Fact<unknown> | Fact<Text>, want: string, ask: Ask): Outcome {
  const found = ask.look(at as Fact<unknown>);
  const got = found.is === 'known' ? String(found.value) : 'not set';
  return ask.fail({ at, got, want, says: `${name} keeps what it holds unencrypted` });
}
