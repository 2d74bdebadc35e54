import { describe } from 'vitest';
import { testReadings } from './reading.fixture.ts';

const statement = { Statement: [{ Effect: 'Allow' }] };

describe('tables, files and documents', () => {
  const recovery = { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };
  const domain = {
    EncryptionAtRestOptions: { Enabled: true, KmsKeyId: 'k' },
    NodeToNodeEncryptionOptions: { Enabled: false },
    DomainEndpointOptions: { EnforceHTTPS: false, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-2019-07' },
    VPCOptions: { SecurityGroupIds: ['sg-1'], SubnetIds: ['subnet-1'] },
    AccessPolicies: statement,
  };
  const domainFacts = {
    ...{ encrypted: true, key: 'k', nodeToNode: false, enforcesHttps: false, tlsPolicy: 'Policy-Min-TLS-1-2-2019-07' },
    ...{ securityGroups: ['sg-1'], subnets: ['subnet-1'], policy: statement, fineGrained: '-' },
  };
  testReadings([
    [
      'AWS::DynamoDB::Table',
      'table',
      {
        TableName: 't',
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: 'k' },
        StreamSpecification: { StreamViewType: 'NEW_IMAGE', ResourcePolicy: { PolicyDocument: statement } },
        KinesisStreamSpecification: { StreamArn: 's' },
        ImportSourceSpecification: { S3BucketSource: { S3Bucket: 'b' } },
        ResourcePolicy: { PolicyDocument: statement },
        ...recovery,
      },
      {
        ...{ tableName: 't', encrypted: true, encryption: 'KMS', key: 'k', streamView: 'NEW_IMAGE', copiesTo: 's' },
        ...{
          recovery: true,
          importBucket: 'b',
          policy: statement,
          streamPolicy: statement,
          replicas: '-',
          copyOf: '-',
        },
      },
    ],
    [
      'AWS::DynamoDB::GlobalTable',
      'table',
      {
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [{ Region: 'eu-west-1', SSESpecification: { KMSMasterKeyId: 'k' }, ...recovery }],
      },
      {
        ...{ encrypted: true, key: '-', recovery: '-' },
        replicas: [{ region: 'eu-west-1', key: 'k', recovery: true, copiesTo: '-', policy: '-', streamPolicy: '-' }],
      },
    ],
    [
      'AWS::EFS::FileSystem',
      'file-system',
      {
        Encrypted: 'true',
        KmsKeyId: 'k',
        FileSystemPolicy: statement,
        ReplicationConfiguration: { Destinations: [{ Region: 'us-west-2', KmsKeyId: 'k2' }] },
      },
      {
        ...{ encrypted: true, key: 'k', policy: statement, backup: '-' },
        replicas: [{ fileSystem: '-', region: 'us-west-2', key: 'k2', role: '-' }],
      },
    ],
    [
      'AWS::EFS::MountTarget',
      'mount-target',
      { FileSystemId: 'f', SubnetId: 's', SecurityGroups: ['sg-1'] },
      { fileSystem: 'f', subnet: 's', securityGroups: ['sg-1'] },
    ],
    [
      'AWS::EFS::AccessPoint',
      'file-access-point',
      { FileSystemId: 'f', RootDirectory: { Path: '/a' } },
      { fileSystem: 'f', rootPath: '/a' },
    ],
    [
      'AWS::OpenSearchService::Domain',
      'search-domain',
      { EngineVersion: 'OpenSearch_2.11', ...domain },
      { engine: 'OpenSearch_2.11', ...domainFacts },
    ],
    [
      'AWS::Elasticsearch::Domain',
      'search-domain',
      { ElasticsearchVersion: '7.10', ...domain },
      { engine: '7.10', ...domainFacts },
    ],
  ]);
});

describe('secrets and settings', () => {
  testReadings([
    [
      'AWS::SecretsManager::Secret',
      'secret',
      {
        Name: 's',
        KmsKeyId: 'k',
        GenerateSecretString: { SecretStringTemplate: '{"username":"app"}' },
        ReplicaRegions: [{ Region: 'us-west-2' }],
      },
      {
        secretName: 's',
        key: 'k',
        template: '{"username":"app"}',
        written: '-',
        replicas: [{ region: 'us-west-2', key: '-' }],
      },
    ],
    ['AWS::SecretsManager::Secret', 'secret', { SecretString: 'hunter2' }, { written: true, template: '-' }],
    [
      'AWS::SecretsManager::SecretTargetAttachment',
      'secret-attachment',
      { SecretId: 's', TargetId: 'd', TargetType: 'AWS::RDS::DBInstance' },
      { secret: 's', target: 'd', targetType: 'AWS::RDS::DBInstance' },
    ],
    [
      'AWS::SecretsManager::RotationSchedule',
      'secret-rotation',
      {
        SecretId: 's',
        RotationLambdaARN: 'f',
        HostedRotationLambda: { VpcSecurityGroupIds: 'sg-1,sg-2', MasterSecretArn: 'm' },
      },
      { secret: 's', function: 'f', mainSecret: 'm', functionKey: '-', securityGroups: 'sg-1,sg-2', subnets: '-' },
    ],
    [
      'AWS::SecretsManager::ResourcePolicy',
      'secret-policy',
      { SecretId: 's', ResourcePolicy: statement, BlockPublicPolicy: true },
      { secret: 's', document: statement, blocksPublic: true },
    ],
    [
      'AWS::SSM::Parameter',
      'parameter',
      { Name: '/app/url', Type: 'String', Value: 'u' },
      { parameterName: '/app/url', sort: 'String', value: 'u' },
    ],
  ]);
});
