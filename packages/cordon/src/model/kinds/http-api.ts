import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** An interface for programs of the simpler kind, or one over WebSocket. */
export interface HttpApi extends Resource {
  readonly kind: 'http-api';
  readonly apiName: Fact<Text>;
  /** HTTP or WEBSOCKET. */
  readonly protocol: Fact<string>;
  /** What answers, where it is set up in one go. */
  readonly target: Fact<Text>;
  readonly definition: Fact<Value>;
  readonly definitionBucket: Fact<Text>;
}

/** What answers calls to such an interface. */
export interface HttpApiIntegration extends Resource {
  readonly kind: 'http-api-integration';
  readonly api: Fact<Text>;
  /** AWS, AWS_PROXY, HTTP, HTTP_PROXY or MOCK. */
  readonly integration: Fact<string>;
  readonly target: Fact<Text>;
  /** INTERNET or VPC_LINK. */
  readonly connection: Fact<string>;
  /** Is TLS set up for what it speaks within a network? */
  readonly tls: Fact<true>;
}

/** A name of one's own for such interfaces. */
export interface HttpApiDomain extends Resource {
  readonly kind: 'http-api-domain';
  readonly domainName: Fact<Text>;
  readonly configurations: Records<{ readonly tlsPolicy: Fact<string>; readonly certificate: Fact<Text> }>;
}
