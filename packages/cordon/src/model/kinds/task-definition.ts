import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** What containers run together, and what they are told. */
export interface TaskDefinition extends Resource {
  readonly kind: 'task-definition';
  readonly family: Fact<Text>;
  /** Whose rights the programs have. */
  readonly taskRole: Fact<Text>;
  /** Whose rights start them: it fetches images and secrets, and writes logs. */
  readonly executionRole: Fact<Text>;
  readonly networkMode: Fact<string>;
  readonly compatibilities: Fact<readonly Fact<string>[]>;
  readonly containers: Records<{
    readonly containerName: Fact<Text>;
    readonly image: Fact<Text>;
    readonly environment: Fact<Value>;
    readonly environmentFiles: Records<{ readonly file: Fact<Text> }>;
    readonly secrets: Records<{ readonly variable: Fact<Text>; readonly from: Fact<Text> }>;
    readonly command: Fact<Value>;
    readonly entryPoint: Fact<Value>;
    readonly logDriver: Fact<string>;
    readonly logGroup: Fact<Text>;
    readonly logOptions: Fact<Value>;
    readonly ports: Records<{
      readonly containerPort: Fact<number>;
      readonly hostPort: Fact<number>;
      readonly protocol: Fact<string>;
      readonly appProtocol: Fact<string>;
      readonly portName: Fact<Text>;
    }>;
    readonly mounts: Records<{ readonly volume: Fact<Text>; readonly path: Fact<Text> }>;
  }>;
  readonly volumes: Records<{
    readonly volumeName: Fact<Text>;
    readonly fileSystem: Fact<Text>;
    readonly accessPoint: Fact<Text>;
    readonly transitEncryption: Fact<string>;
    readonly iam: Fact<string>;
    readonly hostPath: Fact<Text>;
    readonly windowsFileSystem: Fact<Text>;
  }>;
}
