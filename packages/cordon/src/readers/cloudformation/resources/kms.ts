import { flag, nothing, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';
import { tags } from './tags.ts';

export const key = translation(
  'key',
  'AWS::KMS::Key',
  'KMS key',
  {
    description: text('Description'),
    tags: tags('Tags'),
    policy: tree('KeyPolicy'),
    enabled: flag('Enabled'),
    rotation: flag('EnableKeyRotation'),
    usage: word('KeyUsage'),
    spec: word('KeySpec'),
    origin: word('Origin'),
    multiRegion: flag('MultiRegion'),
    primary: nothing(),
  },
  ['BypassPolicyLockoutSafetyCheck', 'PendingWindowInDays', 'RotationPeriodInDays'],
);

export const replicaKey = translation(
  'key',
  'AWS::KMS::ReplicaKey',
  'KMS replica key',
  {
    description: text('Description'),
    tags: tags('Tags'),
    policy: tree('KeyPolicy'),
    enabled: flag('Enabled'),
    rotation: nothing(),
    usage: nothing(),
    spec: nothing(),
    origin: nothing(),
    multiRegion: nothing(),
    primary: text('PrimaryKeyArn'),
  },
  ['PendingWindowInDays'],
);

export const keyAlias = translation('key-alias', 'AWS::KMS::Alias', 'KMS alias', {
  alias: text('AliasName'),
  key: text('TargetKeyId'),
});
