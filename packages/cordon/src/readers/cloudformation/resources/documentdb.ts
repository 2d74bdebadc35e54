import { dictionary, eachText, eachWord, flag, list, number, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const documentCluster = translation(
  'document-cluster',
  'AWS::DocDB::DBCluster',
  'DocumentDB cluster',
  {
    identifier: text('DBClusterIdentifier'),
    engineVersion: word('EngineVersion'),
    encrypted: flag('StorageEncrypted'),
    key: text('KmsKeyId'),
    parameterGroup: text('DBClusterParameterGroupName'),
    securityGroups: list('VpcSecurityGroupIds', eachText),
    subnetGroup: text('DBSubnetGroupName'),
    port: number('Port'),
    logs: list('EnableCloudwatchLogsExports', eachWord),
    globalCluster: text('GlobalClusterIdentifier'),
    fromSnapshot: text('SnapshotIdentifier'),
    fromCluster: text('SourceDBClusterIdentifier'),
    secretKey: text('MasterUserSecretKmsKeyId'),
  },
  [
    'AvailabilityZones',
    'BackupRetentionPeriod',
    'CopyTagsToSnapshot',
    'DeletionProtection',
    'ManageMasterUserPassword',
    'MasterUserPassword',
    'MasterUsername',
    'NetworkType',
    'PreferredBackupWindow',
    'PreferredMaintenanceWindow',
    'RestoreToTime',
    'RestoreType',
    'RotateMasterUserPassword',
    'ServerlessV2ScalingConfiguration',
    'StorageType',
    'Tags',
    'UseLatestRestorableTime',
  ],
);

export const documentParameterGroup = translation(
  'document-parameter-group',
  'AWS::DocDB::DBClusterParameterGroup',
  'DocumentDB parameter group',
  { groupName: text('Name'), family: word('Family'), parameters: dictionary('Parameters') },
  ['Description', 'Tags'],
);

export const documentSubnetGroup = translation(
  'subnet-group',
  'AWS::DocDB::DBSubnetGroup',
  'DocumentDB subnet group',
  { groupName: text('DBSubnetGroupName'), subnets: list('SubnetIds', eachText) },
  ['DBSubnetGroupDescription', 'Tags'],
);
