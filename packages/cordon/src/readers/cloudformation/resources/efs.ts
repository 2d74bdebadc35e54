import { eachText, flag, list, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const fileSystem = translation(
  'file-system',
  'AWS::EFS::FileSystem',
  'EFS file system',
  {
    encrypted: flag('Encrypted'),
    key: text('KmsKeyId'),
    policy: tree('FileSystemPolicy'),
    replicas: list(
      'ReplicationConfiguration.Destinations',
      record({
        fileSystem: text('FileSystemId'),
        region: text('Region'),
        key: text('KmsKeyId'),
        role: text('RoleArn'),
      }),
    ),
    backup: word('BackupPolicy.Status'),
  },
  [
    'AvailabilityZoneName',
    'BypassPolicyLockoutSafetyCheck',
    'FileSystemProtection',
    'FileSystemTags',
    'LifecyclePolicies',
    'PerformanceMode',
    'ProvisionedThroughputInMibps',
    'ThroughputMode',
  ],
);

export const mountTarget = translation(
  'mount-target',
  'AWS::EFS::MountTarget',
  'EFS mount target',
  { fileSystem: text('FileSystemId'), subnet: text('SubnetId'), securityGroups: list('SecurityGroups', eachText) },
  ['IpAddress', 'IpAddressType', 'Ipv6Address'],
);

export const fileAccessPoint = translation(
  'file-access-point',
  'AWS::EFS::AccessPoint',
  'EFS access point',
  { fileSystem: text('FileSystemId'), rootPath: text('RootDirectory.Path') },
  ['AccessPointTags', 'ClientToken', 'PosixUser'],
);
