import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A name of one's own for interfaces. */
export interface ApiDomain extends Resource {
  readonly kind: 'api-domain';
  readonly domainName: Fact<Text>;
  readonly tlsPolicy: Fact<string>;
  readonly certificate: Fact<Text>;
  readonly regionalCertificate: Fact<Text>;
  readonly endpointTypes: Fact<readonly Fact<string>[]>;
  readonly trustStore: Fact<Text>;
}

/** Which interface a name leads to. */
export interface ApiMapping extends Resource {
  readonly kind: 'api-mapping';
  readonly domain: Fact<Text>;
  readonly api: Fact<Text>;
  readonly stage: Fact<Text>;
}
