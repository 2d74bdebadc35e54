import type { DatedData } from './dated-data.ts';

/** The sort of resource that S3 checks an action against. */
export type ResourceLevel = 'bucket' | 'object';

export interface S3Action {
  readonly action: string;
  readonly level: ResourceLevel;
}

/** The lists below. */
export const s3ActionsData: DatedData = {
  id: 's3-actions',
  title: 'S3 actions on the data of buckets, and the resources they are checked against',
  asOf: '2026-11-23',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_s3.html',
};

// Left out: actions on no bucket (s3:ListAllMyBuckets, s3:CreateJob, s3:GetDataAccess) and everything that moves no data, names or metadata.
const onObjects = [
  's3:GetObject',
  's3:GetObjectVersion',
  's3:GetObjectTorrent',
  's3:GetObjectVersionTorrent',
  's3:GetObjectVersionForReplication',
  's3:PutObject',
  's3:ReplicateObject',
  's3:RestoreObject',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:ReplicateDelete',
  's3:AbortMultipartUpload',
  's3:ListMultipartUploadParts',
  's3:GetObjectAttributes',
  's3:GetObjectVersionAttributes',
  's3:GetObjectTagging',
  's3:GetObjectVersionTagging',
  's3:GetObjectAcl',
  's3:GetObjectVersionAcl',
  's3:GetObjectLegalHold',
  's3:GetObjectRetention',
  's3:GetObjectAnnotation',
  's3:GetObjectVersionAnnotation',
  's3:GetObjectVersionAnnotationForReplication',
  's3:ListObjectAnnotations',
  's3:ListObjectVersionAnnotations',
  's3:PutObjectTagging',
  's3:PutObjectVersionTagging',
  's3:ReplicateTags',
  's3:PutObjectAcl',
  's3:PutObjectVersionAcl',
  's3:PutObjectLegalHold',
  's3:PutObjectRetention',
  's3:BypassGovernanceRetention',
  's3:ObjectOwnerOverrideToBucketOwner',
  's3:PutObjectAnnotation',
  's3:PutObjectVersionAnnotation',
  's3:ReplicateObjectAnnotation',
  's3:DeleteObjectTagging',
  's3:DeleteObjectVersionTagging',
  's3:DeleteObjectAnnotation',
  's3:DeleteObjectVersionAnnotation',
  's3:UpdateObjectEncryption',
  's3:InitiateReplication',
];

// These return the names of objects and uploads.
const onBuckets = ['s3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads'];

/** Every S3 action that reads, writes, removes or lists objects or their metadata, with the resource it is checked against. */
export const s3DataActions: readonly S3Action[] = [
  ...onObjects.map((action): S3Action => ({ action, level: 'object' })),
  ...onBuckets.map((action): S3Action => ({ action, level: 'bucket' })),
];
