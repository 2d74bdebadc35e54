import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** A value that only some may read. What it is stays unread. */
export interface Secret extends Resource {
  readonly kind: 'secret';
  readonly secretName: Fact<Text>;
  readonly key: Fact<Text>;
  /** What of a generated secret is written in the template. */
  readonly template: Fact<Text>;
  /** Does the template itself hold the secret? */
  readonly written: Fact<true>;
  readonly replicas: Records<{ readonly region: Fact<Text>; readonly key: Fact<Text> }>;
}

/** Tells a secret which database it opens. */
export interface SecretAttachment extends Resource {
  readonly kind: 'secret-attachment';
  readonly secret: Fact<Text>;
  readonly target: Fact<Text>;
  readonly targetType: Fact<string>;
}

/** Renews a secret by a function, its own or one that AWS writes. */
export interface SecretRotation extends Resource {
  readonly kind: 'secret-rotation';
  readonly secret: Fact<Text>;
  readonly function: Fact<Text>;
  readonly mainSecret: Fact<Text>;
  readonly functionKey: Fact<Text>;
  /** Ids with commas between them; so are the subnets. */
  readonly securityGroups: Fact<Text>;
  readonly subnets: Fact<Text>;
  readonly role: Fact<Text>;
}

/** Who may read a secret. */
export interface SecretPolicy extends Resource {
  readonly kind: 'secret-policy';
  readonly secret: Fact<Text>;
  readonly document: Fact<Value>;
  readonly blocksPublic: Fact<boolean>;
}
