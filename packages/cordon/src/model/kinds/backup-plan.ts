import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';

/** When backups are made, and where they and their copies go. */
export interface BackupPlan extends Resource {
  readonly kind: 'backup-plan';
  readonly planName: Fact<Text>;
  readonly rules: Records<{
    readonly vault: Fact<Text>;
    readonly airGappedVault: Fact<Text>;
    readonly copies: Records<{ readonly vault: Fact<Text> }>;
  }>;
}

/** What a plan backs up, and with whose rights. */
export interface BackupSelection extends Resource {
  readonly kind: 'backup-selection';
  readonly plan: Fact<Text>;
  readonly role: Fact<Text>;
  readonly resources: Fact<readonly Fact<Text>[]>;
  readonly exceptFor: Fact<readonly Fact<Text>[]>;
  /** Are there tags that choose more? */
  readonly byTags: Fact<true>;
  readonly byConditions: Fact<true>;
}
