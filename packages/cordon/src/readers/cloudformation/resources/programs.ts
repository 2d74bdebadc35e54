import { list, record, text, tree } from '../facts.ts';
import { translation } from '../translation.ts';

export const taskDefinition = translation(
  'task-definition',
  'AWS::ECS::TaskDefinition',
  'ECS task definition',
  {
    family: text('Family'),
    containers: list(
      'ContainerDefinitions',
      record({ environment: tree('Environment'), command: tree('Command'), entryPoint: tree('EntryPoint') }),
    ),
  },
  [
    'Cpu',
    'EnableFaultInjection',
    'EphemeralStorage',
    'ExecutionRoleArn',
    'InferenceAccelerators',
    'IpcMode',
    'Memory',
    'NetworkMode',
    'PidMode',
    'PlacementConstraints',
    'ProxyConfiguration',
    'RequiresCompatibilities',
    'RuntimePlatform',
    'Tags',
    'TaskRoleArn',
    'Volumes',
  ],
);

export const buildProject = translation(
  'build-project',
  'AWS::CodeBuild::Project',
  'CodeBuild project',
  { environment: tree('Environment.EnvironmentVariables'), steps: text('Source.BuildSpec') },
  [
    'Artifacts',
    'AutoRetryLimit',
    'BadgeEnabled',
    'BuildBatchConfig',
    'Cache',
    'ConcurrentBuildLimit',
    'Description',
    'EncryptionKey',
    'FileSystemLocations',
    'LogsConfig',
    'Name',
    'QueuedTimeoutInMinutes',
    'ResourceAccessRole',
    'SecondaryArtifacts',
    'SecondarySourceVersions',
    'SecondarySources',
    'ServiceRole',
    'SourceVersion',
    'Tags',
    'TimeoutInMinutes',
    'Triggers',
    'Visibility',
    'VpcConfig',
  ],
);

export const operationsDocument = translation(
  'operations-document',
  'AWS::SSM::Document',
  'Systems Manager document',
  { content: tree('Content') },
  [
    'Attachments',
    'DocumentFormat',
    'DocumentType',
    'Name',
    'Requires',
    'Tags',
    'TargetType',
    'UpdateMethod',
    'VersionName',
  ],
);
