import type { Deployment } from './deployment.ts';
import type { KindMap } from './kinds/kind-map.ts';
import type { OpaqueResource, Resource } from './resource.ts';

/** Something the user should hear about the reading itself. */
export interface Notice {
  readonly text: string;
  /** Something in the given files was not judged: it may hide a fault. */
  readonly unseen?: boolean;
  readonly file?: string;
  readonly line?: number;
}

/** All that the given files say. */
export interface Estate {
  readonly deployments: readonly Deployment[];
  readonly resources: readonly Resource[];
  readonly opaque: readonly OpaqueResource[];
  /** What was inferred or left out; it grows while facts are read. */
  readonly notices: readonly Notice[];
  ofKind<K extends keyof KindMap>(kind: K): readonly KindMap[K][];
  resource(id: string): Resource | undefined;
  opaqueResource(id: string): OpaqueResource | undefined;
  /** Opaque resources that refer to this one. Those that are `free` may do anything to it. */
  opaqueReferencesTo(id: string): readonly OpaqueResource[];
}
