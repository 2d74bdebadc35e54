import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Documents that are searched over HTTPS, or over HTTP where nothing forbids it. */
export interface SearchDomain extends Resource {
  readonly kind: 'search-domain';
  readonly domainName: Fact<Text>;
  /** The engine and its version. */
  readonly engine: Fact<Text>;
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  /** Do the nodes speak TLS to one another? */
  readonly nodeToNode: Fact<boolean>;
  readonly enforcesHttps: Fact<boolean>;
  readonly tlsPolicy: Fact<string>;
  readonly customEndpoint: Fact<Text>;
  readonly certificate: Fact<Text>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly policy: Fact<Value>;
  /** Does it ask who reads which document? */
  readonly fineGrained: Fact<boolean>;
  readonly userPool: Fact<Text>;
  readonly userPoolRole: Fact<Text>;
  readonly logs: Fact<Value>;
}
