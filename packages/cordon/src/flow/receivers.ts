import type { Ask } from '../controls/ask.ts';
import { byGroups } from '../controls/group-users.ts';
import { judgeSession } from '../controls/instance-traffic.ts';
import { by } from '../controls/links.ts';
import { encryptsClients } from '../controls/listener-front.ts';
import type { Outcome } from '../controls/outcome.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { Answers } from './answer.ts';
import { portOf, sqlOver } from './database-port.ts';
import { refusesPlainSessions } from './database-sessions.ts';
import { nodesIn } from './group-nodes.ts';
import { onePort, opens, type Rule } from './rules.ts';
import { type End, endsAt } from './session-ends.ts';

/** What a rule lets somebody reach, and whether what is spoken there is encrypted by itself. */
export interface Receiver extends End {
  readonly protocol: string;
  readonly outcome: Outcome;
}

const byBalancer = by<'listener'>((listener) => listener.loadBalancer);

/** The programs, listeners and databases in a group that a rule of it opens. */
export function receiversBehind(group: SecurityGroup, rule: Rule, answers: Answers, ask: Ask): readonly Receiver[] {
  return [
    ...programs(group, rule, ask),
    ...listeners(group, rule, ask),
    ...[
      ...ask.linkedSurely('database', group, byGroups),
      ...ask.linkedSurely('database-cluster', group, byGroups),
    ].flatMap((database): readonly Receiver[] => {
      const port = portOf(database, ask);
      if (!opens(rule, port, ask)) return [];
      return [
        { node: database.id, via: [], protocol: sqlOver(port), outcome: refusesPlainSessions(database, answers, ask) },
      ];
    }),
  ];
}

function programs(group: SecurityGroup, rule: Rule, ask: Ask): readonly Receiver[] {
  const port = onePort(rule, ask);
  const outcome = judgeSession(rule, group.name, () => group, ask);
  const protocol = port === undefined ? '' : `TCP ${port}`;
  return nodesIn(group, ask).map((node) => ({ node, via: [], protocol, outcome }));
}

function listeners(group: SecurityGroup, rule: Rule, ask: Ask): readonly Receiver[] {
  const balancers = ask.linkedSurely('load-balancer', group, byGroups);
  const all = balancers.flatMap((balancer) => ask.linkedSurely('listener', balancer, byBalancer));
  return all.flatMap((listener) => {
    const port = ask.known(listener.port);
    if (port === undefined || !opens(rule, port, ask)) return [];
    const outcome = ask.part(() => encryptsClients(listener, ask));
    const protocol = `${ask.known(listener.protocol)?.toUpperCase() ?? 'TCP'} ${port}`;
    return endsAt(listener, ask).map((end) => ({ ...end, protocol, outcome }));
  });
}
