import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Takes files in, and gives them out, by older protocols. */
export interface TransferServer extends Resource {
  readonly kind: 'transfer-server';
  readonly protocols: Fact<readonly Fact<string>[]>;
  /** PUBLIC, VPC or VPC_ENDPOINT. */
  readonly endpointType: Fact<string>;
  readonly certificate: Fact<Text>;
  readonly loggingRole: Fact<Text>;
  readonly logGroups: Fact<readonly Fact<Text>[]>;
  /** S3 or EFS. */
  readonly store: Fact<string>;
  readonly securityPolicy: Fact<string>;
  readonly as2Transports: Fact<readonly Fact<string>[]>;
  readonly network: Fact<Text>;
  readonly endpoint: Fact<Text>;
  readonly subnets: Fact<readonly Fact<Text>[]>;
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
  readonly addresses: Fact<readonly Fact<Text>[]>;
  readonly identityProvider: Fact<string>;
  readonly identityFunction: Fact<Text>;
  readonly identityUrl: Fact<Text>;
  readonly identityRole: Fact<Text>;
  readonly directory: Fact<Text>;
}

/** Who may send files, and where they go. */
export interface TransferUser extends Resource {
  readonly kind: 'transfer-user';
  readonly server: Fact<Text>;
  readonly userName: Fact<Text>;
  readonly role: Fact<Text>;
  readonly homeDirectory: Fact<Text>;
  readonly homeMappings: Records<{ readonly entry: Fact<Text>; readonly target: Fact<Text> }>;
  readonly policy: Fact<Value>;
}
