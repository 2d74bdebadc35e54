import { text, tree } from '../facts.ts';
import { translation } from '../translation.ts';

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
