import { eachText, list, presence, record, text, tree } from '../facts.ts';
import { translation } from '../translation.ts';

export const backupPlan = translation(
  'backup-plan',
  'AWS::Backup::BackupPlan',
  'backup plan',
  {
    planName: text('BackupPlan.BackupPlanName'),
    rules: list(
      'BackupPlan.BackupPlanRule',
      record({
        vault: text('TargetBackupVault'),
        airGappedVault: text('TargetLogicallyAirGappedBackupVaultArn'),
        copies: list('CopyActions', record({ vault: text('DestinationBackupVaultArn') })),
      }),
    ),
  },
  ['BackupPlanTags'],
);

export const backupSelection = translation('backup-selection', 'AWS::Backup::BackupSelection', 'backup selection', {
  plan: text('BackupPlanId'),
  role: text('BackupSelection.IamRoleArn'),
  resources: list('BackupSelection.Resources', eachText),
  exceptFor: list('BackupSelection.NotResources', eachText),
  byTags: presence('BackupSelection.ListOfTags'),
  byConditions: presence('BackupSelection.Conditions'),
});

export const backupVault = translation(
  'backup-vault',
  'AWS::Backup::BackupVault',
  'backup vault',
  {
    vaultName: text('BackupVaultName'),
    key: text('EncryptionKeyArn'),
    policy: tree('AccessPolicy'),
    topic: text('Notifications.SNSTopicArn'),
    locked: presence('LockConfiguration'),
  },
  ['BackupVaultTags'],
);
