import type { InlinePolicy, ManagedPolicy } from './identity-policy.ts';
import type { IdentityProvider } from './identity-provider.ts';
import type { InstanceProfile } from './instance-profile.ts';
import type { Role } from './role.ts';
import type { ServerCertificate } from './server-certificate.ts';
import type { ServiceRole } from './service-role.ts';
import type { GroupMembership, User, UserGroup } from './user.ts';
import type { AccessKey, MfaDevice } from './user-credential.ts';

/** Who may do what. */
export interface IdentityKinds {
  'access-key': AccessKey;
  'group-membership': GroupMembership;
  'identity-provider': IdentityProvider;
  'inline-policy': InlinePolicy;
  'instance-profile': InstanceProfile;
  'managed-policy': ManagedPolicy;
  'mfa-device': MfaDevice;
  role: Role;
  'server-certificate': ServerCertificate;
  'service-role': ServiceRole;
  user: User;
  'user-group': UserGroup;
}
