import { dictionary, eachText, eachWord, flag, list, number, record, text, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const graphCluster = translation(
  'graph-cluster',
  'AWS::Neptune::DBCluster',
  'Neptune cluster',
  {
    identifier: text('DBClusterIdentifier'),
    engineVersion: word('EngineVersion'),
    encrypted: flag('StorageEncrypted'),
    key: text('KmsKeyId'),
    parameterGroup: text('DBClusterParameterGroupName'),
    securityGroups: list('VpcSecurityGroupIds', eachText),
    subnetGroup: text('DBSubnetGroupName'),
    port: number('DBPort'),
    logs: list('EnableCloudwatchLogsExports', eachWord),
    globalCluster: text('GlobalClusterIdentifier'),
    fromSnapshot: text('SnapshotIdentifier'),
    fromCluster: text('SourceDBClusterIdentifier'),
    iamAuth: flag('IamAuthEnabled'),
    roles: list('AssociatedRoles', record({ role: text('RoleArn'), feature: word('FeatureName') })),
  },
  [
    'AvailabilityZones',
    'BackupRetentionPeriod',
    'CopyTagsToSnapshot',
    'DBInstanceParameterGroupName',
    'DeletionProtection',
    'NetworkType',
    'PreferredBackupWindow',
    'PreferredMaintenanceWindow',
    'RestoreToTime',
    'RestoreType',
    'ServerlessScalingConfiguration',
    'Tags',
    'UseLatestRestorableTime',
  ],
);

export const graphParameterGroup = translation(
  'graph-parameter-group',
  'AWS::Neptune::DBClusterParameterGroup',
  'Neptune parameter group',
  { groupName: text('Name'), family: word('Family'), parameters: dictionary('Parameters') },
  ['Description', 'Tags'],
);

export const graphSubnetGroup = translation(
  'subnet-group',
  'AWS::Neptune::DBSubnetGroup',
  'Neptune subnet group',
  { groupName: text('DBSubnetGroupName'), subnets: list('SubnetIds', eachText) },
  ['DBSubnetGroupDescription', 'Tags'],
);
