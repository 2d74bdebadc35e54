import type { FileAccessPoint, FileSystem, MountTarget } from './file-system.ts';
import type { Parameter } from './parameter.ts';
import type { SearchDomain } from './search-domain.ts';
import type { Secret, SecretAttachment, SecretPolicy, SecretRotation } from './secret.ts';
import type { Table } from './table.ts';

/** What keeps data besides buckets and relational databases, with its backups; and what is kept secret. */
export interface StoreKinds {
  'file-access-point': FileAccessPoint;
  'file-system': FileSystem;
  'mount-target': MountTarget;
  parameter: Parameter;
  'search-domain': SearchDomain;
  secret: Secret;
  'secret-attachment': SecretAttachment;
  'secret-policy': SecretPolicy;
  'secret-rotation': SecretRotation;
  table: Table;
}
