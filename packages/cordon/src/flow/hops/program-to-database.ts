import type { Ask } from '../../controls/ask.ts';
import { databaseForcesTls } from '../../controls/database-forces-tls.ts';
import { by } from '../../controls/links.ts';
import { type Outcome, together } from '../../controls/outcome.ts';
import { sqlServerForcesSsl } from '../../controls/sql-server-forces-ssl.ts';
import { databasePort } from '../../facts/database-ports.ts';
import type { Database } from '../../model/kinds/database.ts';
import type { DatabaseCluster } from '../../model/kinds/database-cluster.ts';
import type { SecurityGroup, TrafficRule } from '../../model/kinds/security-group.ts';
import type { Record } from '../../model/record.ts';
import type { Answers } from '../answer.ts';
import { howManyIn, programsIn, seen } from '../programs.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';

const byGroup = by<'security-group-rule'>((rule) => rule.securityGroup);

/** More programs than this in one group are drawn as the group: 1,000 instances are one client, not 1,000 hops. */
export const mostMembers = 8;

/** Members of a group that a database lets in at its port are its clients. */
export const programToDatabase = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'program-to-database',
    on: ['database', 'database-cluster'],
    control: 'database-forces-tls',
    obligations: ['RDS-FORCESSL', 'DB-TLS'],
    *find(database, ask) {
      const port = seen(ask, () => [ask.need(database.port) ?? databasePort(ask.need(database.engine))])[0];
      const outcome = forcesTls(database, answers, ask);
      for (const group of groupsOf(database, ask)) {
        for (const rule of rulesOf(group, ask)) {
          if (!opens(rule, port, ask)) continue;
          const sender = senderOf(rule, ask);
          if (!sender) continue;
          const facts = [fact(rule, `${group.name} lets ${sender.name} in at port ${port ?? '?'}`)];
          yield* sessions(database, sender, { port, outcome, facts }, ask);
        }
      }
    },
  });

function* sessions(
  database: Database | DatabaseCluster,
  sender: SecurityGroup,
  { port, ...rest }: { port: number | undefined } & Pick<Sighting, 'outcome' | 'facts'>,
  ask: Ask,
): Iterable<Sighting> {
  const protocol = `SQL${port === undefined ? '' : ` ${port}`}`;
  if (howManyIn(sender, ask) > mostMembers) yield { from: sender.id, to: database.id, protocol, ...rest };
  else
    for (const program of programsIn(sender, ask))
      yield { from: program.id, to: database.id, via: [sender.id], protocol, ...rest };
}

function forcesTls(database: Database | DatabaseCluster, answers: Answers, ask: Ask): Outcome {
  const asked = database.kind === 'database' ? [sqlServerForcesSsl, databaseForcesTls] : [databaseForcesTls];
  return together(asked.map((control) => answers.answer(control, database, ask)));
}

function groupsOf(database: Database | DatabaseCluster, ask: Ask): readonly SecurityGroup[] {
  return seen(ask, () => ask.need(database.securityGroups) ?? []).flatMap((named) =>
    seen(ask, () => {
      const group = ask.follow('security-group', named);
      return group ? [group] : [];
    }),
  );
}

function rulesOf(group: SecurityGroup, ask: Ask): readonly Record<TrafficRule>[] {
  return [
    ...seen(ask, () => ask.need(group.ingress) ?? []),
    ...ask.linkedSurely('security-group-rule', group, byGroup),
  ];
}

/** Does the rule open this port of TCP? Where the port is not known, any port may be it. */
function opens(rule: Record<TrafficRule>, port: number | undefined, ask: Ask): boolean {
  const protocol = ask.known(rule.protocol)?.toLowerCase();
  if (protocol === '-1') return true;
  if (protocol !== 'tcp' && protocol !== '6') return false;
  const [from, to] = [ask.known(rule.fromPort), ask.known(rule.toPort)];
  return port === undefined || from === undefined || (from <= port && port <= (to ?? from));
}

function senderOf(rule: Record<TrafficRule>, ask: Ask): SecurityGroup | undefined {
  return seen(ask, () => {
    const group = ask.isGiven(rule.group) ? ask.follow('security-group', rule.group) : undefined;
    return group ? [group] : [];
  })[0];
}
