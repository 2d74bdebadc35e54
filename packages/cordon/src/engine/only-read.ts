import type { Control } from '../controls/control.ts';
import type { Estate } from '../model/estate.ts';
import type { FlowKinds } from '../model/kinds/flow-kinds.ts';
import type { StoreKinds } from '../model/kinds/store-kinds.ts';
import type { Report } from '../reports/report.ts';

/** Kinds that keep or carry data and are read to follow it; a control of its own may ask about one some day. */
const forPaths = {
  'backup-plan': true,
  'backup-selection': true,
  'backup-vault': true,
  cache: true,
  'container-cluster': true,
  'container-service': true,
  'delivery-stream': true,
  'document-cluster': true,
  'document-parameter-group': true,
  'event-archive': true,
  'event-bus': true,
  'event-bus-policy': true,
  'event-connection': true,
  'event-destination': true,
  'event-rule': true,
  'file-access-point': true,
  'file-system': true,
  'graph-cluster': true,
  'graph-parameter-group': true,
  'mount-target': true,
  parameter: true,
  pipe: true,
  queue: true,
  'queue-policy': true,
  'replication-endpoint': true,
  'replication-instance': true,
  'replication-task': true,
  schedule: true,
  'search-domain': true,
  secret: true,
  'secret-attachment': true,
  'secret-policy': true,
  'secret-rotation': true,
  'state-machine': true,
  'state-machine-alias': true,
  'state-machine-version': true,
  stream: true,
  'stream-consumer': true,
  'stream-policy': true,
  'subnet-group': true,
  table: true,
  topic: true,
  'topic-policy': true,
  'topic-subscription': true,
  'transfer-server': true,
  'transfer-user': true,
  warehouse: true,
  'warehouse-parameter-group': true,
} satisfies Readonly<Record<keyof FlowKinds | keyof StoreKinds | 'container-cluster' | 'container-service', true>>;

/** What of it no control asks about, by what it is called: nobody may take it for judged because it is read. */
export function onlyRead(estate: Estate, controls: readonly Control[]): Report['onlyRead'] {
  const asked = new Set<string>(controls.flatMap((control) => control.on));
  const counts = new Map<string, number>();
  for (const { kind, label } of estate.resources) {
    if (!Object.hasOwn(forPaths, kind) || asked.has(kind)) continue;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
