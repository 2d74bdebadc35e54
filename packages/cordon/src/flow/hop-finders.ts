import type { Answers } from './answer.ts';
import { apiToIntegration } from './hops/api-to-integration.ts';
import { bucketArchives } from './hops/bucket-archives.ts';
import { classicToInstance } from './hops/classic-to-instance.ts';
import { clientToApi } from './hops/client-to-api.ts';
import { clientToClassic } from './hops/client-to-classic.ts';
import { clientToDatabase } from './hops/client-to-database.ts';
import { clientToDistribution } from './hops/client-to-distribution.ts';
import { clientToInstance } from './hops/client-to-instance.ts';
import { clientToListener } from './hops/client-to-listener.ts';
import { distributionToOrigin } from './hops/distribution-to-origin.ts';
import { listenerToTarget } from './hops/listener-to-target.ts';
import { memberToGroup } from './hops/member-to-group.ts';
import { networkToNetwork } from './hops/network-to-network.ts';
import { premisesToNetwork } from './hops/premises-to-network.ts';
import { programToDatabase } from './hops/program-to-database.ts';
import { programToProgram } from './hops/program-to-program.ts';
import { programToProxy } from './hops/program-to-proxy.ts';
import { programToldOfDatabase } from './hops/program-told-of-database.ts';
import { proxyToDatabase } from './hops/proxy-to-database.ts';
import { roleToStore } from './hops/role-to-store.ts';
import { serviceToLog } from './hops/service-to-log.ts';
import { unreadGrants } from './hops/unread-grants.ts';
import type { HopFinder } from './sighting.ts';

/** Every sort of hop, in the order in which a record meets them. */
export function hopFinders(answers: Answers): readonly HopFinder[] {
  return [
    ...comingIn(answers),
    memberToGroup,
    programToProgram,
    programToDatabase(answers),
    programToProxy(answers),
    programToldOfDatabase(answers),
    proxyToDatabase(answers),
    roleToStore(answers),
    serviceToLog(answers),
    bucketArchives,
    unreadGrants(answers),
  ];
}

/** From clients through entries to what answers them. */
function comingIn(answers: Answers): readonly HopFinder[] {
  return [
    clientToDistribution,
    distributionToOrigin,
    clientToApi(answers),
    apiToIntegration,
    clientToListener,
    listenerToTarget(answers),
    clientToClassic,
    classicToInstance,
    clientToInstance,
    clientToDatabase(answers),
    premisesToNetwork(answers),
    networkToNetwork,
  ];
}
