import type { Table } from './table.ts';

/** What keeps data besides buckets and relational databases, with its backups; and what is kept secret. */
export interface StoreKinds {
  table: Table;
}
