import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Stands between applications and databases, and keeps connections open for them. */
export interface DatabaseProxy extends Resource {
  readonly kind: 'database-proxy';
  readonly proxyName: Fact<Text>;
  readonly engineFamily: Fact<string>;
  readonly tlsRequired: Fact<boolean>;
  /** Does it write statements, with what is in them, to its log? */
  readonly logsStatements: Fact<boolean>;
  readonly role: Fact<Text>;
  readonly secrets: Records<{ readonly secret: Fact<Text> }>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
}

/** A further address of such a proxy. */
export interface DatabaseProxyEndpoint extends Resource {
  readonly kind: 'database-proxy-endpoint';
  readonly proxy: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
}

/** The databases behind a proxy. */
export interface DatabaseProxyTargets extends Resource {
  readonly kind: 'database-proxy-targets';
  readonly proxy: Fact<Text>;
  readonly databases: Fact<readonly Fact<Text>[]>;
  readonly clusters: Fact<readonly Fact<Text>[]>;
}
