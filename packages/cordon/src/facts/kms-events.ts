import type { DatedData } from './dated-data.ts';

/** What CloudTrail records of KMS, and what a trail can leave out. */
export const kmsEventsData: DatedData = {
  id: 'kms-events',
  title: 'Events of KMS in CloudTrail',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
};

/** How a trail names KMS when it leaves its events out. */
export const kmsEventSource = 'kms.amazonaws.com';

/** Uses of a key. They count as reading, so a trail that records writing alone does not have them. */
export const keyUseEvents: readonly string[] = [
  'Decrypt',
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'GenerateRandom',
  'ReEncrypt',
];

/** Changes of keys and of who may use them; these count as writing. */
export const keyChangeEvents: readonly string[] = [
  'CreateAlias',
  'CreateGrant',
  'CreateKey',
  'DeleteAlias',
  'DeleteImportedKeyMaterial',
  'DisableKey',
  'PutKeyPolicy',
  'ScheduleKeyDeletion',
  'TagResource',
];

/** What CloudTrail shows of calls to KMS in the clear. */
export const shownInClear: readonly string[] = [
  'encryption context',
  'tags of a key',
  'alias',
  'description of a key',
  'key policy',
];

/** What a key and its uses are bounded by. */
export const keyLimits = {
  /** The most bytes that Encrypt takes with a symmetric key: larger data needs a data key. */
  encryptBytes: 4096,
  rotationDays: { least: 90, most: 2560, default: 365 },
} as const;
