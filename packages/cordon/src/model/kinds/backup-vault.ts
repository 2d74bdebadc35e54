import type { Fact } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { Text, Value } from '../value.ts';

/** Where backups are kept. */
export interface BackupVault extends Resource {
  readonly kind: 'backup-vault';
  readonly vaultName: Fact<Text>;
  readonly key: Fact<Text>;
  readonly policy: Fact<Value>;
  readonly topic: Fact<Text>;
  readonly locked: Fact<true>;
}
