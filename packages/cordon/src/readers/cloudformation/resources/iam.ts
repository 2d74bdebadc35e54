import { eachText, list, nothing, record, text, tree, word } from '../facts.ts';
import { translation } from '../translation.ts';

/** Policies that are written inside a role, user or group. */
const inlinePolicies = list('Policies', record({ policyName: text('PolicyName'), document: tree('PolicyDocument') }));

export const role = translation(
  'role',
  'AWS::IAM::Role',
  'IAM role',
  {
    roleName: text('RoleName'),
    description: text('Description'),
    trust: tree('AssumeRolePolicyDocument'),
    managedPolicies: list('ManagedPolicyArns', eachText),
    policies: inlinePolicies,
    boundary: text('PermissionsBoundary'),
  },
  ['MaxSessionDuration', 'Path', 'Tags'],
);

export const instanceProfile = translation(
  'instance-profile',
  'AWS::IAM::InstanceProfile',
  'instance profile',
  { profileName: text('InstanceProfileName'), roles: list('Roles', eachText) },
  ['Path'],
);

export const user = translation(
  'user',
  'AWS::IAM::User',
  'IAM user',
  {
    userName: text('UserName'),
    groups: list('Groups', eachText),
    managedPolicies: list('ManagedPolicyArns', eachText),
    policies: inlinePolicies,
    boundary: text('PermissionsBoundary'),
  },
  ['LoginProfile', 'Path', 'Tags'],
);

export const userGroup = translation(
  'user-group',
  'AWS::IAM::Group',
  'IAM group',
  {
    groupName: text('GroupName'),
    managedPolicies: list('ManagedPolicyArns', eachText),
    policies: inlinePolicies,
  },
  ['Path'],
);

export const groupMembership = translation(
  'group-membership',
  'AWS::IAM::UserToGroupAddition',
  'IAM group membership',
  { group: text('GroupName'), users: list('Users', eachText) },
);

export const accessKey = translation(
  'access-key',
  'AWS::IAM::AccessKey',
  'IAM access key',
  { user: text('UserName'), status: word('Status') },
  ['Serial'],
);

export const mfaDevice = translation(
  'mfa-device',
  'AWS::IAM::VirtualMFADevice',
  'MFA device',
  { users: list('Users', eachText) },
  ['Path', 'Tags', 'VirtualMfaDeviceName'],
);

export const managedPolicy = translation(
  'managed-policy',
  'AWS::IAM::ManagedPolicy',
  'IAM managed policy',
  {
    policyName: text('ManagedPolicyName'),
    description: text('Description'),
    document: tree('PolicyDocument'),
    roles: list('Roles', eachText),
    users: list('Users', eachText),
    groups: list('Groups', eachText),
  },
  ['Path'],
);

export const policy = translation('inline-policy', 'AWS::IAM::Policy', 'IAM policy', {
  policyName: text('PolicyName'),
  document: tree('PolicyDocument'),
  roles: list('Roles', eachText),
  users: list('Users', eachText),
  groups: list('Groups', eachText),
  role: nothing(),
  user: nothing(),
  group: nothing(),
});

export const rolePolicy = translation('inline-policy', 'AWS::IAM::RolePolicy', 'IAM role policy', {
  policyName: text('PolicyName'),
  document: tree('PolicyDocument'),
  roles: nothing(),
  users: nothing(),
  groups: nothing(),
  role: text('RoleName'),
  user: nothing(),
  group: nothing(),
});

export const userPolicy = translation('inline-policy', 'AWS::IAM::UserPolicy', 'IAM user policy', {
  policyName: text('PolicyName'),
  document: tree('PolicyDocument'),
  roles: nothing(),
  users: nothing(),
  groups: nothing(),
  role: nothing(),
  user: text('UserName'),
  group: nothing(),
});

export const groupPolicy = translation('inline-policy', 'AWS::IAM::GroupPolicy', 'IAM group policy', {
  policyName: text('PolicyName'),
  document: tree('PolicyDocument'),
  roles: nothing(),
  users: nothing(),
  groups: nothing(),
  role: nothing(),
  user: nothing(),
  group: text('GroupName'),
});
