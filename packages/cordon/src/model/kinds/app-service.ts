import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** A web application that the provider runs, reached over HTTPS. */
export interface AppService extends Resource {
  readonly kind: 'app-service';
  readonly serviceName: Fact<Text>;
  readonly public: Fact<boolean>;
}
