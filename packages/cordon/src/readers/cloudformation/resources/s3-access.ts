import { flag, list, nothing, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const accessPoint = translation(
  'access-point',
  'AWS::S3::AccessPoint',
  'S3 access point',
  {
    accessPointName: text('Name'),
    bucket: text('Bucket'),
    policy: tree('Policy'),
    network: text('VpcConfiguration.VpcId'),
    blocksPublicAcls: flag('PublicAccessBlockConfiguration.BlockPublicAcls'),
    ignoresPublicAcls: flag('PublicAccessBlockConfiguration.IgnorePublicAcls'),
    blocksPublicPolicy: flag('PublicAccessBlockConfiguration.BlockPublicPolicy'),
    restrictsPublicAccess: flag('PublicAccessBlockConfiguration.RestrictPublicBuckets'),
  },
  ['BucketAccountId', 'Tags'],
);

export const multiRegionAccessPoint = translation(
  'multi-region-access-point',
  'AWS::S3::MultiRegionAccessPoint',
  'S3 Multi-Region Access Point',
  { accessPointName: text('Name'), buckets: list('Regions', record({ bucket: text('Bucket') })) },
  ['PublicAccessBlockConfiguration'],
);

export const multiRegionAccessPointPolicy = translation(
  'multi-region-access-point-policy',
  'AWS::S3::MultiRegionAccessPointPolicy',
  'S3 Multi-Region Access Point policy',
  { accessPoint: text('MrapName'), document: tree('Policy') },
);

export const accessGrantsInstance = translation(
  'access-grants-instance',
  'AWS::S3::AccessGrantsInstance',
  'S3 Access Grants instance',
  { directory: text('IdentityCenterArn') },
  ['Tags'],
);

export const accessGrantsLocation = translation(
  'access-grants-location',
  'AWS::S3::AccessGrantsLocation',
  'S3 Access Grants location',
  { scope: text('LocationScope'), role: text('IamRoleArn') },
  ['Tags'],
);

export const accessGrant = translation(
  'access-grant',
  'AWS::S3::AccessGrant',
  'S3 access grant',
  {
    location: text('AccessGrantsLocationId'),
    prefix: text('AccessGrantsLocationConfiguration.S3SubPrefix'),
    permission: word('Permission'),
    grantee: text('Grantee.GranteeIdentifier'),
    granteeType: word('Grantee.GranteeType'),
  },
  ['ApplicationArn', 'S3PrefixType', 'Tags'],
);

export const storageLens = translation(
  'storage-report',
  'AWS::S3::StorageLens',
  'S3 Storage Lens',
  { bucket: text('StorageLensConfiguration.DataExport.S3BucketDestination.Arn') },
  ['Tags'],
);

export const storageLensGroup = translation(
  'storage-report',
  'AWS::S3::StorageLensGroup',
  'S3 Storage Lens group',
  { bucket: nothing() },
  ['Filter', 'Name', 'Tags'],
);
