import { describe } from 'vitest';
import { testReadings } from './reading.fixture.ts';

describe('containers', () => {
  testReadings([
    [
      'AWS::ECS::Service',
      'container-service',
      {
        ...{ Cluster: 'c', TaskDefinition: 't', LaunchType: 'FARGATE', Role: 'r', EnableExecuteCommand: true },
        LoadBalancers: [{ TargetGroupArn: 'g', ContainerName: 'web', ContainerPort: '8080' }],
        ServiceRegistries: [{ RegistryArn: 'n', Port: 80 }],
        NetworkConfiguration: {
          AwsvpcConfiguration: { AssignPublicIp: 'ENABLED', SecurityGroups: ['sg-1'], Subnets: ['subnet-1'] },
        },
        ServiceConnectConfiguration: {
          Enabled: true,
          Services: [{ PortName: 'http', Tls: { KmsKey: 'k', RoleArn: 'r' } }],
        },
        VolumeConfigurations: [{ Name: 'v', ManagedEBSVolume: { Encrypted: false, RoleArn: 'r' } }],
      },
      {
        ...{ cluster: 'c', taskDefinition: 't', launchType: 'FARGATE', role: 'r', remoteShell: true },
        loadBalancers: [
          { targetGroup: 'g', loadBalancer: '-', container: 'web', port: 8080, alternateTargetGroup: '-' },
        ],
        registries: [{ registry: 'n', container: '-', containerPort: '-', port: 80 }],
        ...{ publicAddress: 'ENABLED', securityGroups: ['sg-1'], subnets: ['subnet-1'], connects: true },
        connectServices: [{ port: 'http', tlsAuthority: '-', tlsKey: 'k', tlsRole: 'r' }],
        volumes: [{ encrypted: false, key: '-', role: 'r', snapshot: '-' }],
      },
    ],
    [
      'AWS::ECS::Cluster',
      'container-cluster',
      {
        ClusterName: 'c',
        Configuration: {
          ExecuteCommandConfiguration: {
            KmsKeyId: 'k',
            LogConfiguration: { S3BucketName: 'b', S3EncryptionEnabled: false },
          },
          ManagedStorageConfiguration: { KmsKeyId: 's', FargateEphemeralStorageKmsKeyId: 'e' },
        },
      },
      {
        ...{ clusterName: 'c', namespace: '-', shellKey: 'k', shellLogGroup: '-', shellLogGroupEncrypted: '-' },
        ...{ shellBucket: 'b', shellBucketEncrypted: false, storageKey: 's', ephemeralKey: 'e' },
      },
    ],
    [
      'AWS::ECS::TaskDefinition',
      'task-definition',
      {
        ...{ TaskRoleArn: 't', ExecutionRoleArn: 'x', NetworkMode: 'awsvpc', RequiresCompatibilities: ['FARGATE'] },
        ContainerDefinitions: [
          {
            ...{ Name: 'web', Image: 'repo/web:1', Environment: [{ Name: 'A', Value: 'b' }] },
            EnvironmentFiles: [{ Type: 's3', Value: 'arn:aws:s3:::b/a.env' }],
            Secrets: [{ Name: 'PASSWORD', ValueFrom: 's' }],
            LogConfiguration: {
              LogDriver: 'awslogs',
              Options: { 'awslogs-group': { Ref: 'It' }, 'awslogs-region': 'r' },
            },
            PortMappings: [{ ContainerPort: 8080, Protocol: 'tcp', Name: 'http' }],
            MountPoints: [{ SourceVolume: 'files', ContainerPath: '/files' }],
          },
        ],
        Volumes: [
          {
            Name: 'files',
            EFSVolumeConfiguration: {
              ...{ FilesystemId: 'f', TransitEncryption: 'DISABLED' },
              AuthorizationConfig: { AccessPointId: 'a', IAM: 'ENABLED' },
            },
          },
          { Name: 'scratch', Host: { SourcePath: '/tmp' } },
        ],
      },
      {
        ...{ taskRole: 't', executionRole: 'x', networkMode: 'awsvpc', compatibilities: ['FARGATE'] },
        containers: [
          {
            ...{ containerName: 'web', image: 'repo/web:1', environment: [{ Name: 'A', Value: 'b' }] },
            ...{ environmentFiles: [{ file: 'arn:aws:s3:::b/a.env' }], secrets: [{ variable: 'PASSWORD', from: 's' }] },
            ...{ command: '-', entryPoint: '-', logDriver: 'awslogs', logGroup: '<it/It.Ref>' },
            logOptions: { 'awslogs-group': '<it/It.Ref>', 'awslogs-region': 'r' },
            ports: [{ containerPort: 8080, hostPort: '-', protocol: 'tcp', appProtocol: '-', portName: 'http' }],
            mounts: [{ volume: 'files', path: '/files' }],
          },
        ],
        volumes: [
          {
            ...{
              volumeName: 'files',
              fileSystem: 'f',
              accessPoint: 'a',
              transitEncryption: 'DISABLED',
              iam: 'ENABLED',
            },
            ...{ hostPath: '-', windowsFileSystem: '-' },
          },
          {
            ...{ volumeName: 'scratch', fileSystem: '-', accessPoint: '-', transitEncryption: '-', iam: '-' },
            ...{ hostPath: '/tmp', windowsFileSystem: '-' },
          },
        ],
      },
    ],
  ]);
});
