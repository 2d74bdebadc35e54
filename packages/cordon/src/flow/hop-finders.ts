import type { Answers } from './answer.ts';
import { bucketArchives } from './hops/bucket-archives.ts';
import { clientToListener } from './hops/client-to-listener.ts';
import { listenerToTarget } from './hops/listener-to-target.ts';
import { memberToGroup } from './hops/member-to-group.ts';
import { programToDatabase } from './hops/program-to-database.ts';
import { programToProgram } from './hops/program-to-program.ts';
import { roleToStore } from './hops/role-to-store.ts';
import { serviceToLog } from './hops/service-to-log.ts';
import { unreadGrants } from './hops/unread-grants.ts';
import type { HopFinder } from './sighting.ts';

/** Every sort of hop, in the order in which a record meets them. */
export function hopFinders(answers: Answers): readonly HopFinder[] {
  return [
    clientToListener,
    listenerToTarget(answers),
    memberToGroup,
    programToProgram,
    programToDatabase(answers),
    roleToStore(answers),
    serviceToLog(answers),
    bucketArchives,
    unreadGrants(answers),
  ];
}
