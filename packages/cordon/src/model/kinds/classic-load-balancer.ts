import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

export interface ClassicLoadBalancer extends Resource {
  readonly kind: 'classic-load-balancer';
  readonly scheme: Fact<string>;
  readonly listeners: Records<ClassicListener>;
  readonly policies: Records<ClassicPolicy>;
  /** Policies that bind a session to an instance, by a cookie of the load balancer or of the application. */
  readonly cookiePolicies: Records<{ readonly name: Fact<string> }>;
  readonly appCookiePolicies: Records<{ readonly name: Fact<string> }>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly instances: Fact<readonly Fact<Text>[]>;
  readonly accessLogs: Fact<boolean>;
  readonly logBucket: Fact<Text>;
}

export interface ClassicListener {
  /** HTTP, HTTPS, TCP or SSL, towards the client. */
  readonly protocol: Fact<string>;
  /** The same, towards the instance; that of the front where absent. */
  readonly instanceProtocol: Fact<string>;
  readonly port: Fact<number>;
  readonly instancePort: Fact<number>;
  readonly policyNames: Fact<readonly Fact<string>[]>;
  readonly certificate: Fact<Text>;
}

export interface ClassicPolicy {
  readonly name: Fact<string>;
  readonly type: Fact<string>;
  readonly attributes: Records<{ readonly name: Fact<string>; readonly value: Fact<string> }>;
}
