import { describe } from 'vitest';
import { testReadings } from './reading.fixture.ts';

const statement = { Statement: [{ Effect: 'Allow' }] };

describe('caches, warehouses and clusters', () => {
  const cluster = {
    ...{ StorageEncrypted: true, KmsKeyId: 'k', DBClusterParameterGroupName: 'p', VpcSecurityGroupIds: ['sg-1'] },
    ...{ DBSubnetGroupName: 'g', SnapshotIdentifier: 's', EnableCloudwatchLogsExports: ['audit'] },
  };
  const clusterFacts = {
    ...{ encrypted: true, key: 'k', parameterGroup: 'p', securityGroups: ['sg-1'], subnetGroup: 'g' },
    ...{ fromSnapshot: 's', logs: ['audit'], fromCluster: '-', globalCluster: '-' },
  };
  const settings = { Name: 'p', Family: 'f', Parameters: { tls: 'disabled' } };
  const settingsFacts = { groupName: 'p', family: 'f', parameters: { tls: 'disabled' } };
  testReadings([
    [
      'AWS::ElastiCache::ReplicationGroup',
      'cache',
      {
        ...{
          TransitEncryptionEnabled: true,
          TransitEncryptionMode: 'preferred',
          AtRestEncryptionEnabled: false,
          KmsKeyId: 'k',
        },
        ...{ SecurityGroupIds: ['sg-1'], CacheSubnetGroupName: 'g', Port: '6379', AuthToken: 'hunter2hunter2' },
        LogDeliveryConfigurations: [{ DestinationDetails: { CloudWatchLogsDetails: { LogGroup: 'l' } } }],
      },
      {
        ...{ inTransit: true, inTransitMode: 'preferred', encrypted: false, key: 'k', securityGroups: ['sg-1'] },
        ...{ subnetGroup: 'g', subnets: '-', port: 6379, auth: true, logs: [{ logGroup: 'l', deliveryStream: '-' }] },
      },
    ],
    [
      'AWS::ElastiCache::CacheCluster',
      'cache',
      { Engine: 'memcached', TransitEncryptionEnabled: false, VpcSecurityGroupIds: ['sg-1'] },
      { engine: 'memcached', inTransit: false, encrypted: '-', key: '-', securityGroups: ['sg-1'] },
    ],
    [
      'AWS::ElastiCache::ServerlessCache',
      'cache',
      { ServerlessCacheName: 'c', KmsKeyId: 'k', SecurityGroupIds: ['sg-1'], SubnetIds: ['s'], UserGroupId: 'u' },
      {
        cacheName: 'c',
        key: 'k',
        securityGroups: ['sg-1'],
        subnets: ['s'],
        userGroup: 'u',
        inTransit: '-',
        encrypted: '-',
      },
    ],
    [
      'AWS::ElastiCache::SubnetGroup',
      'subnet-group',
      { CacheSubnetGroupName: 'g', SubnetIds: ['s'] },
      { groupName: 'g', subnets: ['s'] },
    ],
    [
      'AWS::Redshift::Cluster',
      'warehouse',
      {
        ...{ Encrypted: false, KmsKeyId: 'k', ClusterParameterGroupName: 'p', VpcSecurityGroupIds: ['sg-1'] },
        ...{
          PubliclyAccessible: true,
          IamRoles: ['r'],
          LoggingProperties: { BucketName: 'b' },
          DestinationRegion: 'us-west-2',
        },
      },
      {
        ...{ encrypted: false, key: 'k', parameterGroup: 'p', securityGroups: ['sg-1'], publiclyAccessible: true },
        ...{ roles: ['r'], logBucket: 'b', copiesTo: 'us-west-2', staysInNetwork: '-' },
      },
    ],
    [
      'AWS::Redshift::ClusterParameterGroup',
      'warehouse-parameter-group',
      { ParameterGroupFamily: 'redshift-1.0', Parameters: [{ ParameterName: 'require_ssl', ParameterValue: 'true' }] },
      { groupName: '-', family: 'redshift-1.0', parameters: [{ name: 'require_ssl', value: 'true' }] },
    ],
    ['AWS::Redshift::ClusterSubnetGroup', 'subnet-group', { SubnetIds: ['s'] }, { groupName: '-', subnets: ['s'] }],
    [
      'AWS::DocDB::DBCluster',
      'document-cluster',
      { ...cluster, Port: 27017 },
      { ...clusterFacts, port: 27017, secretKey: '-' },
    ],
    ['AWS::DocDB::DBClusterParameterGroup', 'document-parameter-group', settings, settingsFacts],
    ['AWS::DocDB::DBSubnetGroup', 'subnet-group', { DBSubnetGroupName: 'g' }, { groupName: 'g', subnets: '-' }],
    [
      'AWS::Neptune::DBCluster',
      'graph-cluster',
      { ...cluster, DBPort: 8182, IamAuthEnabled: true },
      { ...clusterFacts, port: 8182, iamAuth: true, roles: '-' },
    ],
    ['AWS::Neptune::DBClusterParameterGroup', 'graph-parameter-group', settings, settingsFacts],
    ['AWS::Neptune::DBSubnetGroup', 'subnet-group', { SubnetIds: ['s'] }, { groupName: '-', subnets: ['s'] }],
  ]);
});

describe('backups', () => {
  testReadings([
    [
      'AWS::Backup::BackupPlan',
      'backup-plan',
      {
        BackupPlan: {
          BackupPlanName: 'p',
          BackupPlanRule: [{ TargetBackupVault: 'v', CopyActions: [{ DestinationBackupVaultArn: 'w' }] }],
        },
      },
      { planName: 'p', rules: [{ vault: 'v', airGappedVault: '-', copies: [{ vault: 'w' }] }] },
    ],
    [
      'AWS::Backup::BackupSelection',
      'backup-selection',
      {
        BackupPlanId: 'p',
        BackupSelection: { IamRoleArn: 'r', Resources: ['a'], ListOfTags: [{ ConditionKey: 'k' }] },
      },
      { plan: 'p', role: 'r', resources: ['a'], exceptFor: '-', byTags: true, byConditions: '-' },
    ],
    [
      'AWS::Backup::BackupVault',
      'backup-vault',
      { BackupVaultName: 'v', EncryptionKeyArn: 'k', AccessPolicy: statement, Notifications: { SNSTopicArn: 't' } },
      { vaultName: 'v', key: 'k', policy: statement, topic: 't', locked: '-' },
    ],
  ]);
});
