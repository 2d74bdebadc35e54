import { isArchive } from './places.ts';

/** Kinds in which data comes to rest. */
const kinds = new Set([
  'backup-vault',
  'bucket',
  'cache',
  'database',
  'database-cluster',
  'document-cluster',
  'event-archive',
  'file-system',
  'graph-cluster',
  'log-group',
  'queue',
  'search-domain',
  'stream',
  'table',
  'warehouse',
]);

/** Does data come to rest in a node of this kind? @param kind undefined where it is no resource. */
export function keepsData(node: string, kind: string | undefined): boolean {
  return kind === undefined ? isArchive(node) : kinds.has(kind);
}
