import { eachText, eachWord, flag, list, number, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const containerService = translation(
  'container-service',
  'AWS::ECS::Service',
  'ECS service',
  {
    serviceName: text('ServiceName'),
    cluster: text('Cluster'),
    taskDefinition: text('TaskDefinition'),
    loadBalancers: list(
      'LoadBalancers',
      record({
        targetGroup: text('TargetGroupArn'),
        loadBalancer: text('LoadBalancerName'),
        container: text('ContainerName'),
        port: number('ContainerPort'),
        alternateTargetGroup: text('AdvancedConfiguration.AlternateTargetGroupArn'),
      }),
    ),
    registries: list(
      'ServiceRegistries',
      record({
        registry: text('RegistryArn'),
        container: text('ContainerName'),
        containerPort: number('ContainerPort'),
        port: number('Port'),
      }),
    ),
    subnets: list('NetworkConfiguration.AwsvpcConfiguration.Subnets', eachText),
    securityGroups: list('NetworkConfiguration.AwsvpcConfiguration.SecurityGroups', eachText),
    publicAddress: word('NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp'),
    launchType: word('LaunchType'),
    role: text('Role'),
    connects: flag('ServiceConnectConfiguration.Enabled'),
    connectNamespace: text('ServiceConnectConfiguration.Namespace'),
    connectServices: list(
      'ServiceConnectConfiguration.Services',
      record({
        port: text('PortName'),
        tlsAuthority: text('Tls.IssuerCertificateAuthority.AwsPcaAuthorityArn'),
        tlsKey: text('Tls.KmsKey'),
        tlsRole: text('Tls.RoleArn'),
      }),
    ),
    latticeTargets: list(
      'VpcLatticeConfigurations',
      record({ targetGroup: text('TargetGroupArn'), role: text('RoleArn'), port: text('PortName') }),
    ),
    volumes: list(
      'VolumeConfigurations',
      record({
        encrypted: flag('ManagedEBSVolume.Encrypted'),
        key: text('ManagedEBSVolume.KmsKeyId'),
        role: text('ManagedEBSVolume.RoleArn'),
        snapshot: text('ManagedEBSVolume.SnapshotId'),
      }),
    ),
    remoteShell: flag('EnableExecuteCommand'),
  },
  [
    'AvailabilityZoneRebalancing',
    'CapacityProviderStrategy',
    'DeploymentConfiguration',
    'DeploymentController',
    'DesiredCount',
    'EnableECSManagedTags',
    'ForceNewDeployment',
    'GatewayConnectors',
    'HealthCheckGracePeriodSeconds',
    'Monitoring',
    'PlacementConstraints',
    'PlacementStrategies',
    'PlatformVersion',
    'PropagateTags',
    'SchedulingStrategy',
    'Tags',
  ],
);

export const containerCluster = translation(
  'container-cluster',
  'AWS::ECS::Cluster',
  'ECS cluster',
  {
    clusterName: text('ClusterName'),
    namespace: text('ServiceConnectDefaults.Namespace'),
    shellKey: text('Configuration.ExecuteCommandConfiguration.KmsKeyId'),
    shellLogGroup: text('Configuration.ExecuteCommandConfiguration.LogConfiguration.CloudWatchLogGroupName'),
    shellLogGroupEncrypted: flag(
      'Configuration.ExecuteCommandConfiguration.LogConfiguration.CloudWatchEncryptionEnabled',
    ),
    shellBucket: text('Configuration.ExecuteCommandConfiguration.LogConfiguration.S3BucketName'),
    shellBucketEncrypted: flag('Configuration.ExecuteCommandConfiguration.LogConfiguration.S3EncryptionEnabled'),
    storageKey: text('Configuration.ManagedStorageConfiguration.KmsKeyId'),
    ephemeralKey: text('Configuration.ManagedStorageConfiguration.FargateEphemeralStorageKmsKeyId'),
  },
  ['CapacityProviders', 'ClusterSettings', 'DefaultCapacityProviderStrategy', 'Tags'],
);

export const taskDefinition = translation(
  'task-definition',
  'AWS::ECS::TaskDefinition',
  'ECS task definition',
  {
    family: text('Family'),
    taskRole: text('TaskRoleArn'),
    executionRole: text('ExecutionRoleArn'),
    networkMode: word('NetworkMode'),
    compatibilities: list('RequiresCompatibilities', eachWord),
    containers: list(
      'ContainerDefinitions',
      record({
        containerName: text('Name'),
        image: text('Image'),
        environment: tree('Environment'),
        environmentFiles: list('EnvironmentFiles', record({ file: text('Value') })),
        secrets: list('Secrets', record({ variable: text('Name'), from: text('ValueFrom') })),
        command: tree('Command'),
        entryPoint: tree('EntryPoint'),
        logDriver: word('LogConfiguration.LogDriver'),
        logGroup: text('LogConfiguration.Options.awslogs-group'),
        logOptions: tree('LogConfiguration.Options'),
        ports: list(
          'PortMappings',
          record({
            containerPort: number('ContainerPort'),
            hostPort: number('HostPort'),
            protocol: word('Protocol'),
            appProtocol: word('AppProtocol'),
            portName: text('Name'),
          }),
        ),
        mounts: list('MountPoints', record({ volume: text('SourceVolume'), path: text('ContainerPath') })),
      }),
    ),
    volumes: list(
      'Volumes',
      record({
        volumeName: text('Name'),
        fileSystem: text('EFSVolumeConfiguration.FilesystemId'),
        accessPoint: text('EFSVolumeConfiguration.AuthorizationConfig.AccessPointId'),
        transitEncryption: word('EFSVolumeConfiguration.TransitEncryption'),
        iam: word('EFSVolumeConfiguration.AuthorizationConfig.IAM'),
        hostPath: text('Host.SourcePath'),
        windowsFileSystem: text('FSxWindowsFileServerVolumeConfiguration.FileSystemId'),
      }),
    ),
  },
  [
    'Cpu',
    'EnableFaultInjection',
    'EphemeralStorage',
    'InferenceAccelerators',
    'IpcMode',
    'Memory',
    'PidMode',
    'PlacementConstraints',
    'ProxyConfiguration',
    'RuntimePlatform',
    'Tags',
  ],
);
