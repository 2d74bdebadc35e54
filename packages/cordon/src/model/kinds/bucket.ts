import type { Fact } from '../fact.ts';
import type { Records } from '../record.ts';
import type { Resource } from '../resource.ts';
import type { Text } from '../value.ts';
import type { Tag } from './tag.ts';

export interface Bucket extends Resource {
  readonly kind: 'bucket';
  readonly bucketName: Fact<Text>;
  /** The beginning of a name that the service completes. */
  readonly bucketNamePrefix: Fact<Text>;
  readonly encryption: Records<EncryptionRule>;
  readonly acl: Fact<string>;
  readonly ownership: Records<{ readonly owner: Fact<string> }>;
  readonly blocksPublicAcls: Fact<boolean>;
  readonly ignoresPublicAcls: Fact<boolean>;
  readonly blocksPublicPolicy: Fact<boolean>;
  readonly restrictsPublicAccess: Fact<boolean>;
  readonly website: Fact<true>;
  readonly lifecycle: Records<LifecycleRule>;
  readonly versioning: Fact<string>;
  readonly objectLock: Fact<boolean>;
  /** GOVERNANCE or COMPLIANCE. */
  readonly lockMode: Fact<string>;
  readonly logBucket: Fact<Text>;
  readonly logPrefix: Fact<Text>;
  readonly replicationRole: Fact<Text>;
  readonly replication: Records<ReplicationRule>;
  /** Lists of all object names, written to another bucket. */
  readonly inventories: Records<{
    readonly bucket: Fact<Text>;
    readonly prefix: Fact<Text>;
    /** How the names of the lists themselves begin. */
    readonly listPrefix: Fact<Text>;
  }>;
  /** Which objects are counted, watched or moved between tiers. */
  readonly analytics: Records<ObjectFilter & { readonly bucket: Fact<Text> }>;
  readonly metrics: Records<ObjectFilter>;
  readonly tierings: Records<
    ObjectFilter & { readonly status: Fact<string>; readonly tiers: Records<{ readonly tier: Fact<string> }> }
  >;
  /** Where a website sends those who ask for names that begin so. */
  readonly websiteRoutes: Records<{ readonly prefix: Fact<Text>; readonly instead: Fact<Text> }>;
  /** Whom the bucket tells of new objects, by name: functions, queues and topics. */
  readonly functionEvents: Records<EventTarget>;
  readonly queueEvents: Records<EventTarget>;
  readonly topicEvents: Records<EventTarget>;
  /** Are object names and metadata copied into tables? */
  readonly metadataTables: Fact<true>;
  /** The same in its older form. */
  readonly metadataJournal: Fact<true>;
  readonly tags: Records<Tag>;
}

export interface EncryptionRule {
  /** AES256, aws:kms or aws:kms:dsse. */
  readonly method: Fact<string>;
  readonly key: Fact<Text>;
  readonly bucketKey: Fact<boolean>;
  /** Ways to encrypt that are refused, such as SSE-C. */
  readonly blockedMethods: Fact<readonly Fact<string>[]>;
}

export interface LifecycleRule {
  readonly status: Fact<string>;
  /** Only objects whose key begins so. */
  readonly prefix: Fact<Text>;
  readonly filterPrefix: Fact<Text>;
  readonly tagFilters: Records<Tag>;
  readonly transitions: Records<Transition>;
  /** The older form: one transition beside the rule. */
  readonly transition: Fact<string>;
  /** The same for versions that are no longer the newest. */
  readonly noncurrentTransitions: Records<Transition>;
  readonly noncurrentTransition: Fact<string>;
}

/** Some of the objects, told by their names and tags. */
export interface ObjectFilter {
  readonly prefix: Fact<Text>;
  readonly tagFilters: Records<Tag>;
}

export interface Transition {
  readonly storageClass: Fact<string>;
}

/** Objects that are copied to another bucket. */
export interface ReplicationRule {
  readonly status: Fact<string>;
  readonly prefix: Fact<Text>;
  readonly filterPrefix: Fact<Text>;
  /** The same where tags count too. */
  readonly filterPrefixAndTags: Fact<Text>;
  readonly tagFilter: Records<Tag>;
  readonly tagFilters: Records<Tag>;
  readonly bucket: Fact<Text>;
  /** Whose bucket that is, where the copies are to belong to another account. */
  readonly account: Fact<Text>;
  /** What the copies are encrypted with. */
  readonly key: Fact<Text>;
}

export interface EventTarget {
  readonly target: Fact<Text>;
  /** Only objects whose names begin (prefix) or end (suffix) so. */
  readonly filters: Records<{ readonly name: Fact<string>; readonly value: Fact<Text> }>;
}
