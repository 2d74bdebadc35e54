import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** How a distribution shows a bucket who it is. */
export interface OriginAccess extends Resource {
  readonly kind: 'origin-access';
  /** always, never or no-override. */
  readonly signing: Fact<string>;
  readonly originType: Fact<string>;
}

/** A load balancer or instance that only a distribution can reach. */
export interface PrivateOrigin extends Resource {
  readonly kind: 'private-origin';
  readonly target: Fact<Text>;
  readonly protocol: Fact<string>;
  readonly httpPort: Fact<number>;
  readonly httpsPort: Fact<number>;
  readonly tlsVersions: Fact<readonly Fact<string>[]>;
}
