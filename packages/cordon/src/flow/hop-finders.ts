import type { Answers } from './answer.ts';
import { apiToIntegration } from './hops/api-to-integration.ts';
import { backupPlan } from './hops/backup-plan.ts';
import { bucketArchives } from './hops/bucket-archives.ts';
import { bucketLogs } from './hops/bucket-logs.ts';
import { bucketNotifies } from './hops/bucket-notifies.ts';
import { bucketReplicates } from './hops/bucket-replicates.ts';
import { classicToInstance } from './hops/classic-to-instance.ts';
import { clientToApi } from './hops/client-to-api.ts';
import { clientToClassic } from './hops/client-to-classic.ts';
import { clientToDatabase } from './hops/client-to-database.ts';
import { clientToDistribution } from './hops/client-to-distribution.ts';
import { clientToInstance } from './hops/client-to-instance.ts';
import { clientToListener } from './hops/client-to-listener.ts';
import { databaseCopies } from './hops/database-copies.ts';
import { databaseExports } from './hops/database-exports.ts';
import { deliveryStream } from './hops/delivery-stream.ts';
import { distributionToOrigin } from './hops/distribution-to-origin.ts';
import { eventBus } from './hops/event-bus.ts';
import { eventRule } from './hops/event-rule.ts';
import { fileSystemMounts } from './hops/file-system-mounts.ts';
import { fileTransfer } from './hops/file-transfer.ts';
import { functionDestination } from './hops/function-destination.ts';
import { functionSource } from './hops/function-source.ts';
import { listenerToTarget } from './hops/listener-to-target.ts';
import { logSubscription } from './hops/log-subscription.ts';
import { memberToGroup } from './hops/member-to-group.ts';
import { networkToNetwork } from './hops/network-to-network.ts';
import { pipe } from './hops/pipe.ts';
import { premisesToNetwork } from './hops/premises-to-network.ts';
import { programToDatabase } from './hops/program-to-database.ts';
import { programToLog } from './hops/program-to-log.ts';
import { programToNetworkStore } from './hops/program-to-network-store.ts';
import { programToProgram } from './hops/program-to-program.ts';
import { programToProxy } from './hops/program-to-proxy.ts';
import { programToldOfDatabase } from './hops/program-told-of-database.ts';
import { proxyToDatabase } from './hops/proxy-to-database.ts';
import { queueDeadLetters } from './hops/queue-dead-letters.ts';
import { replicationTask } from './hops/replication-task.ts';
import { roleToStore } from './hops/role-to-store.ts';
import { serviceToLog } from './hops/service-to-log.ts';
import { stateMachine } from './hops/state-machine.ts';
import { tableCopies } from './hops/table-copies.ts';
import { topicSubscription } from './hops/topic-subscription.ts';
import { unreadGrants } from './hops/unread-grants.ts';
import type { HopFinder } from './sighting.ts';
import type { StoreNames } from './store-names.ts';

/** Every sort of hop, in the order in which a record meets them. */
export function hopFinders(answers: Answers, names: StoreNames): readonly HopFinder[] {
  return [
    ...comingIn(answers),
    memberToGroup,
    programToProgram,
    programToDatabase(answers),
    programToProxy(answers),
    programToldOfDatabase(answers),
    proxyToDatabase(answers),
    programToNetworkStore(answers),
    roleToStore(answers, names),
    fileSystemMounts,
    ...betweenServices(names),
    programToLog(names),
    serviceToLog(names),
    ...copies(names),
    unreadGrants(answers),
  ];
}

/** From clients through entries to what answers them. */
function comingIn(answers: Answers): readonly HopFinder[] {
  return [
    clientToDistribution,
    distributionToOrigin,
    clientToApi,
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

/** What services send on by themselves. */
function betweenServices(names: StoreNames): readonly HopFinder[] {
  const found = [
    fileTransfer,
    functionSource,
    functionDestination,
    stateMachine,
    topicSubscription,
    queueDeadLetters,
    eventBus,
    eventRule,
    pipe,
  ];
  return [...found, deliveryStream, bucketNotifies, databaseExports, logSubscription].map((each) => each(names));
}

/** What is kept once more. */
function copies(names: StoreNames): readonly HopFinder[] {
  const found = [bucketLogs, bucketReplicates, tableCopies, databaseCopies, replicationTask, backupPlan];
  return [...found.map((each) => each(names)), bucketArchives];
}
