import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { Attribute } from './load-balancer.ts';

export interface Listener extends Resource {
  readonly kind: 'listener';
  readonly loadBalancer: Fact<Text>;
  readonly protocol: Fact<string>;
  readonly port: Fact<number>;
  readonly tlsPolicy: Fact<string>;
  readonly certificates: Records<{ readonly certificate: Fact<Text> }>;
  /** off, passthrough or verify: must clients show a certificate? */
  readonly clientCertificates: Fact<string>;
  readonly trustStore: Fact<Text>;
  readonly attributes: Records<Attribute>;
  readonly actions: Records<Action>;
}

/** What a listener or one of its rules does with a request. */
export interface Action {
  /** forward, redirect, fixed-response, authenticate-oidc, authenticate-cognito or jwt-validation. */
  readonly type: Fact<string>;
  readonly targetGroup: Fact<Text>;
  /** A forward to several groups by weight. */
  readonly targetGroups: Records<{ readonly targetGroup: Fact<Text> }>;
  readonly redirectProtocol: Fact<string>;
}
