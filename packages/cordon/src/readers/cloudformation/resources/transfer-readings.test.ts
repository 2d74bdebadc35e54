import { describe } from 'vitest';
import { testReadings } from './reading.fixture.ts';

describe('copies and transfers', () => {
  testReadings([
    [
      'AWS::DMS::ReplicationTask',
      'replication-task',
      { SourceEndpointArn: 's', TargetEndpointArn: 't', ReplicationInstanceArn: 'i', MigrationType: 'cdc' },
      { source: 's', target: 't', instance: 'i', sort: 'cdc' },
    ],
    [
      'AWS::DMS::ReplicationInstance',
      'replication-instance',
      { KmsKeyId: 'k', PubliclyAccessible: true, VpcSecurityGroupIds: ['sg-1'], ReplicationSubnetGroupIdentifier: 'g' },
      { key: 'k', publiclyAccessible: true, securityGroups: ['sg-1'], subnetGroup: 'g' },
    ],
    [
      'AWS::DMS::Endpoint',
      'replication-endpoint',
      {
        EndpointType: 'target',
        EngineName: 's3',
        SslMode: 'none',
        S3Settings: {
          BucketName: 'b',
          ServiceAccessRoleArn: 'r',
          EncryptionMode: 'SSE_KMS',
          ServerSideEncryptionKmsKeyId: 'k',
        },
      },
      {
        ...{ side: 'target', engine: 's3', sslMode: 'none', server: '-', key: '-' },
        ...{ bucket: 'b', bucketRole: 'r', bucketEncryption: 'SSE_KMS', bucketKey: 'k', stream: '-' },
      },
    ],
    [
      'AWS::DMS::Endpoint',
      'replication-endpoint',
      {
        KafkaSettings: { Broker: 'b:9092', SecurityProtocol: 'plaintext' },
        RedisSettings: { SslSecurityProtocol: 'plaintext' },
      },
      { brokers: 'b:9092', brokersProtocol: 'plaintext', cacheProtocol: 'plaintext', bucket: '-' },
    ],
    ['AWS::DMS::ReplicationSubnetGroup', 'subnet-group', { SubnetIds: ['s'] }, { groupName: '-', subnets: ['s'] }],
    [
      'AWS::Transfer::Server',
      'transfer-server',
      {
        Protocols: ['SFTP', 'FTP'],
        EndpointType: 'VPC',
        Certificate: 'c',
        LoggingRole: 'r',
        EndpointDetails: {
          VpcId: 'v',
          SecurityGroupIds: ['sg-1'],
          SubnetIds: ['subnet-1'],
          AddressAllocationIds: ['a'],
        },
      },
      {
        ...{ protocols: ['SFTP', 'FTP'], endpointType: 'VPC', certificate: 'c', loggingRole: 'r', logGroups: '-' },
        ...{ network: 'v', addresses: ['a'], securityGroups: ['sg-1'], subnets: ['subnet-1'] },
      },
    ],
    [
      'AWS::Transfer::User',
      'transfer-user',
      { ServerId: 's', Role: 'r', HomeDirectoryMappings: [{ Entry: '/', Target: '/bucket/home' }] },
      { server: 's', role: 'r', homeDirectory: '-', homeMappings: [{ entry: '/', target: '/bucket/home' }] },
    ],
  ]);
});
