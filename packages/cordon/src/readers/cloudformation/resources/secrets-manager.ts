import { flag, list, presence, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

export const secret = translation(
  'secret',
  'AWS::SecretsManager::Secret',
  'Secrets Manager secret',
  {
    secretName: text('Name'),
    key: text('KmsKeyId'),
    template: text('GenerateSecretString.SecretStringTemplate'),
    written: presence('SecretString'),
    replicas: list('ReplicaRegions', record({ region: text('Region'), key: text('KmsKeyId') })),
  },
  ['Description', 'Tags', 'Type'],
);

export const secretAttachment = translation(
  'secret-attachment',
  'AWS::SecretsManager::SecretTargetAttachment',
  'Secrets Manager attachment',
  { secret: text('SecretId'), target: text('TargetId'), targetType: word('TargetType') },
);

export const secretRotation = translation(
  'secret-rotation',
  'AWS::SecretsManager::RotationSchedule',
  'Secrets Manager rotation',
  {
    secret: text('SecretId'),
    function: text('RotationLambdaARN'),
    mainSecret: text('HostedRotationLambda.MasterSecretArn'),
    functionKey: text('HostedRotationLambda.KmsKeyArn'),
    securityGroups: text('HostedRotationLambda.VpcSecurityGroupIds'),
    subnets: text('HostedRotationLambda.VpcSubnetIds'),
    role: text('ExternalSecretRotationRoleArn'),
  },
  ['ExternalSecretRotationMetadata', 'RotateImmediatelyOnUpdate', 'RotationRules'],
);

export const secretPolicy = translation(
  'secret-policy',
  'AWS::SecretsManager::ResourcePolicy',
  'Secrets Manager policy',
  { secret: text('SecretId'), document: tree('ResourcePolicy'), blocksPublic: flag('BlockPublicPolicy') },
);
