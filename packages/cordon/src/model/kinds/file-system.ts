import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Files that several machines share over the network. */
export interface FileSystem extends Resource {
  readonly kind: 'file-system';
  readonly encrypted: Fact<boolean>;
  readonly key: Fact<Text>;
  readonly policy: Fact<Value>;
  readonly replicas: Records<{
    readonly fileSystem: Fact<Text>;
    readonly region: Fact<Text>;
    readonly key: Fact<Text>;
    readonly role: Fact<Text>;
  }>;
  /** ENABLED or DISABLED. */
  readonly backup: Fact<string>;
}

/** Where a subnet reaches a file system. */
export interface MountTarget extends Resource {
  readonly kind: 'mount-target';
  readonly fileSystem: Fact<Text>;
  readonly subnet: Fact<Text>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
}

/** A way into a part of a file system. */
export interface FileAccessPoint extends Resource {
  readonly kind: 'file-access-point';
  readonly fileSystem: Fact<Text>;
  readonly rootPath: Fact<Text>;
}
