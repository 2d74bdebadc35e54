import type { DatedData } from './dated-data.ts';

/** What may be done with a vault, as the authorization reference lists it. */
export const glacierActions: DatedData = {
  id: 'glacier-actions',
  title: 'AWS service authorization reference: actions, resources and condition keys for Amazon S3 Glacier',
  asOf: '2026-11-25',
  source: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_glacier.html',
};

/** Actions that move archives, their descriptions or a vault's tags. Each is checked against the vault: archives have no ARN. */
export const vaultDataActions: readonly string[] = [
  'glacier:AbortMultipartUpload',
  'glacier:AddTagsToVault',
  'glacier:CompleteMultipartUpload',
  'glacier:DeleteArchive',
  'glacier:DescribeJob',
  'glacier:GetJobOutput',
  'glacier:InitiateJob',
  'glacier:InitiateMultipartUpload',
  'glacier:ListJobs',
  'glacier:ListMultipartUploads',
  'glacier:ListParts',
  'glacier:ListTagsForVault',
  'glacier:RemoveTagsFromVault',
  'glacier:UploadArchive',
  'glacier:UploadMultipartPart',
];
