import type { Resource } from '../resource.ts';
import type { AuditKinds } from './audit-kinds.ts';
import type { ComputeKinds } from './compute-kinds.ts';
import type { DataKinds } from './data-kinds.ts';
import type { EntryKinds } from './entry-kinds.ts';
import type { FlowKinds } from './flow-kinds.ts';
import type { IdentityKinds } from './identity-kinds.ts';
import type { NamedThing } from './named-thing.ts';
import type { NetworkKinds } from './network-kinds.ts';
import type { StoreKinds } from './store-kinds.ts';

/** Every kind by its name. */
export interface KindMap
  extends AuditKinds,
    ComputeKinds,
    DataKinds,
    EntryKinds,
    FlowKinds,
    IdentityKinds,
    NetworkKinds,
    StoreKinds {
  /** Whatever a deployment creates, read or not. */
  'any-resource': Resource;
  /** No kind of its own: every resource that a session with PHI begins or ends at. */
  'phi-carrier': Resource;
  /** No kind of its own: every resource and every template, as what it bears names by. */
  'named-thing': NamedThing;
}
