import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** One end of a copy: how a store is reached. */
export interface ReplicationEndpoint extends Resource {
  readonly kind: 'replication-endpoint';
  readonly endpointName: Fact<Text>;
  /** source or target. */
  readonly side: Fact<string>;
  readonly engine: Fact<string>;
  /** none, require, verify-ca or verify-full. */
  readonly sslMode: Fact<string>;
  readonly certificate: Fact<Text>;
  readonly server: Fact<Text>;
  readonly port: Fact<number>;
  readonly databaseName: Fact<Text>;
  readonly extraAttributes: Fact<Text>;
  readonly key: Fact<Text>;
  readonly bucket: Fact<Text>;
  readonly bucketRole: Fact<Text>;
  /** SSE_S3 or SSE_KMS. */
  readonly bucketEncryption: Fact<string>;
  readonly bucketKey: Fact<Text>;
  readonly stream: Fact<Text>;
  readonly streamRole: Fact<Text>;
  readonly tableRole: Fact<Text>;
  readonly searchEndpoint: Fact<Text>;
  readonly brokers: Fact<Text>;
  readonly brokersProtocol: Fact<string>;
  readonly cacheServer: Fact<Text>;
  readonly cacheProtocol: Fact<string>;
  readonly warehouseBucket: Fact<Text>;
  readonly graphBucket: Fact<Text>;
}
