import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** Keeps containers running, and lets load balancers reach them. */
export interface ContainerService extends Resource {
  readonly kind: 'container-service';
  readonly serviceName: Fact<Text>;
  readonly cluster: Fact<Text>;
  readonly taskDefinition: Fact<Text>;
  readonly loadBalancers: Records<{
    readonly targetGroup: Fact<Text>;
    readonly loadBalancer: Fact<Text>;
    readonly container: Fact<Text>;
    readonly port: Fact<number>;
    readonly alternateTargetGroup: Fact<Text>;
  }>;
  readonly registries: Records<{
    readonly registry: Fact<Text>;
    readonly container: Fact<Text>;
    readonly containerPort: Fact<number>;
    readonly port: Fact<number>;
  }>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  /** ENABLED or DISABLED. */
  readonly publicAddress: Fact<string>;
  readonly launchType: Fact<string>;
  readonly role: Fact<Text>;
  /** Do its containers call others through a proxy beside them? */
  readonly connects: Fact<boolean>;
  readonly connectNamespace: Fact<Text>;
  readonly connectServices: Records<{
    readonly port: Fact<Text>;
    readonly tlsAuthority: Fact<Text>;
    readonly tlsKey: Fact<Text>;
    readonly tlsRole: Fact<Text>;
  }>;
  readonly latticeTargets: Records<{
    readonly targetGroup: Fact<Text>;
    readonly role: Fact<Text>;
    readonly port: Fact<Text>;
  }>;
  readonly volumes: Records<{
    readonly encrypted: Fact<boolean>;
    readonly key: Fact<Text>;
    readonly role: Fact<Text>;
    readonly snapshot: Fact<Text>;
  }>;
  readonly remoteShell: Fact<boolean>;
}
