import type { Answers } from './answer.ts';
import { bucketArchives } from './hops/bucket-archives.ts';
import { clientToListener } from './hops/client-to-listener.ts';
import { listenerToTarget } from './hops/listener-to-target.ts';
import { programToDatabase } from './hops/program-to-database.ts';
import { roleToStore } from './hops/role-to-store.ts';
import { serviceToLog } from './hops/service-to-log.ts';
import type { HopFinder } from './sighting.ts';
import type { StoreNames } from './store-names.ts';

/** Every sort of hop, in the order in which a record meets them. */
export function hopFinders(answers: Answers, names: StoreNames): readonly HopFinder[] {
  return [
    clientToListener,
    listenerToTarget(answers),
    programToDatabase(answers),
    roleToStore(answers, names),
    serviceToLog(answers),
    bucketArchives,
  ];
}
