import type { Dictionary } from '../dictionary.ts';
import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** An interface as one group of clients sees it. */
export interface ApiStage extends Resource {
  readonly kind: 'api-stage';
  readonly api: Fact<Text>;
  readonly deployedAs: Fact<Text>;
  readonly stageName: Fact<Text>;
  readonly clientCertificate: Fact<Text>;
  readonly logDestination: Fact<Text>;
  readonly logFormat: Fact<Text>;
  readonly caching: Fact<boolean>;
  readonly methods: Records<MethodSetting>;
  readonly variables: Fact<Dictionary>;
}

/** An interface's resources and methods as they were at one time. */
export interface ApiDeployment extends Resource {
  readonly kind: 'api-deployment';
  readonly api: Fact<Text>;
  /** With a name, it makes a stage by the way; the facts that follow are that stage's. */
  readonly stageName: Fact<Text>;
  readonly clientCertificate: Fact<Text>;
  readonly logDestination: Fact<Text>;
  readonly logFormat: Fact<Text>;
  readonly caching: Fact<boolean>;
  readonly cacheEncrypted: Fact<boolean>;
  /** Are whole requests and answers written to the log? */
  readonly logsBodies: Fact<boolean>;
  readonly logging: Fact<string>;
  readonly methods: Records<MethodSetting>;
}

/** What holds for one method, or for all of them. */
export interface MethodSetting {
  readonly path: Fact<string>;
  readonly httpMethod: Fact<string>;
  readonly caching: Fact<boolean>;
  readonly cacheEncrypted: Fact<boolean>;
  /** Are whole requests and answers written to the log? */
  readonly logsBodies: Fact<boolean>;
  readonly logging: Fact<string>;
}
