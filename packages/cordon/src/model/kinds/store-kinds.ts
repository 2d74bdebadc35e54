import type { BackupPlan, BackupSelection } from './backup-plan.ts';
import type { BackupVault } from './backup-vault.ts';
import type { Cache } from './cache.ts';
import type { DocumentCluster, DocumentParameterGroup } from './document-cluster.ts';
import type { FileAccessPoint, FileSystem, MountTarget } from './file-system.ts';
import type { GraphCluster, GraphParameterGroup } from './graph-cluster.ts';
import type { Parameter } from './parameter.ts';
import type { SearchDomain } from './search-domain.ts';
import type { Secret, SecretAttachment, SecretPolicy, SecretRotation } from './secret.ts';
import type { SubnetGroup } from './subnet-group.ts';
import type { Table } from './table.ts';
import type { Warehouse } from './warehouse.ts';
import type { WarehouseParameterGroup } from './warehouse-parameter-group.ts';

/** What keeps data besides buckets and relational databases, with its backups; and what is kept secret. */
export interface StoreKinds {
  'backup-plan': BackupPlan;
  'backup-selection': BackupSelection;
  'backup-vault': BackupVault;
  cache: Cache;
  'document-cluster': DocumentCluster;
  'document-parameter-group': DocumentParameterGroup;
  'file-access-point': FileAccessPoint;
  'file-system': FileSystem;
  'graph-cluster': GraphCluster;
  'graph-parameter-group': GraphParameterGroup;
  'mount-target': MountTarget;
  parameter: Parameter;
  'search-domain': SearchDomain;
  secret: Secret;
  'secret-attachment': SecretAttachment;
  'secret-policy': SecretPolicy;
  'secret-rotation': SecretRotation;
  'subnet-group': SubnetGroup;
  table: Table;
  warehouse: Warehouse;
  'warehouse-parameter-group': WarehouseParameterGroup;
}
