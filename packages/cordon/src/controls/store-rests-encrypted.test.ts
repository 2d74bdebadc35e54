import { expect, test } from 'vitest';
import { askOf } from '../flow/reach/ask-of.fixture.ts';
import { storeRestsEncrypted } from './store-rests-encrypted.ts';

/** Type, properties, and what is to come out. */
const table: readonly (readonly [string, object, string])[] = [
  ['SQS::Queue', {}, 'pass'],
  ['SQS::Queue', { SqsManagedSseEnabled: false }, 'fail'],
  ['SQS::Queue', { SqsManagedSseEnabled: false, KmsMasterKeyId: 'alias/records' }, 'pass'],
  ['Kinesis::Stream', { ShardCount: 1 }, 'fail'],
  ['Kinesis::Stream', { StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' } }, 'pass'],
  ['EFS::FileSystem', {}, 'fail'],
  ['EFS::FileSystem', { Encrypted: true }, 'pass'],
  ['OpenSearchService::Domain', {}, 'fail'],
  ['OpenSearchService::Domain', { EncryptionAtRestOptions: { Enabled: true } }, 'pass'],
  ['ElastiCache::ReplicationGroup', { AtRestEncryptionEnabled: true }, 'pass'],
  ['ElastiCache::ReplicationGroup', {}, 'fail'],
  ['ElastiCache::ReplicationGroup', { GlobalReplicationGroupId: 'records' }, 'unknown'],
  ['ElastiCache::CacheCluster', {}, 'fail'],
  ['ElastiCache::ServerlessCache', {}, 'pass'],
  ['Redshift::Cluster', {}, 'unknown'],
  ['Redshift::Cluster', { Encrypted: true }, 'pass'],
  ['Redshift::Cluster', { Encrypted: false }, 'fail'],
  ['DocDB::DBCluster', {}, 'fail'],
  ['DocDB::DBCluster', { StorageEncrypted: true }, 'pass'],
  ['DocDB::DBCluster', { SnapshotIdentifier: 'records' }, 'unknown'],
  ['Neptune::DBCluster', { StorageEncrypted: false }, 'fail'],
  ['DynamoDB::Table', { SSESpecification: { SSEEnabled: false } }, 'not-applicable'],
];

test.each(table)('a store of %s with %o: %s', (type, properties, verdict) => {
  const { ask, named } = askOf({ Store: { Type: `AWS::${type}`, Properties: properties } });
  expect(ask.part(() => storeRestsEncrypted(named('Store'), ask)).verdict).toBe(verdict);
});
