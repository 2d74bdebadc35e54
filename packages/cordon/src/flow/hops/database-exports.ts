import type { Ask } from '../../controls/ask.ts';
import { optionGroupOf } from '../../controls/sql-server-options.ts';
import { serviceSessions } from '../../facts/service-sessions.ts';
import type { Fact } from '../../model/fact.ts';
import type { Database } from '../../model/kinds/database.ts';
import type { DatabaseCluster } from '../../model/kinds/database-cluster.ts';
import { canonical, nameOf } from '../../model/text.ts';
import type { Text } from '../../model/value.ts';
import { place } from '../places.ts';
import { seen } from '../programs.ts';
import { sendsTo } from '../service-hop.ts';
import { actsAs } from '../service-role.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** A database writes audits, backups and exports to buckets as a role, and its logs to log groups. */
export const databaseExports = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'database-exports',
    on: ['database', 'database-cluster'],
    obligations: [],
    *find(database, ask) {
      const roles = seen(() => ask.need(database.roles) ?? []).map(({ role }) => role);
      const settings = database.kind === 'database' ? settingsOf(database, ask) : [];
      for (const [option, name, value] of settings) {
        if (name === 'S3_BUCKET_ARN') yield* toBucket(database, option, value, names, ask);
        if (name === 'IAM_ROLE_ARN') roles.push(value);
      }
      // What it reaches as a role that it was given for imports, exports and backups.
      const says = (role: { readonly name: string }, store: string) =>
        `${database.name} may, as ${role.name}, use ${store}`;
      for (const role of roles) yield* actsAs({ service: database, as: role, says }, names, ask);
      yield* toLogGroups(database, names, ask);
    },
  });

type Any = Database | DatabaseCluster;

/** The settings of the options that write to buckets: of audits, and of native backups. */
function settingsOf(database: Database, ask: Ask): readonly (readonly [string, string, Fact<Text>])[] {
  const options = seen(() => {
    const group = optionGroupOf(database, ask);
    return group ? (ask.need(group.options) ?? []) : [];
  });
  return options.flatMap(({ option, settings }) => {
    const named = ask.known(option) ?? '';
    if (named !== 'SQLSERVER_AUDIT' && named !== 'SQLSERVER_BACKUP_RESTORE') return [];
    return seen(() => ask.need(settings) ?? []).map(
      ({ name, value }) => [named, ask.known(name) ?? '', value] as const,
    );
  });
}

function* toBucket(database: Any, option: string, value: Fact<Text>, names: StoreNames, ask: Ask): Iterable<Sighting> {
  const who = `${option} of ${database.name}`;
  yield* sendsTo({ from: database, to: value, kind: 'bucket', who, says: 'writes to', by: 'call' }, names, ask);
}

/** A log group for exported logs is called after the database; RDS makes it where nobody did. */
function* toLogGroups(database: Any, names: StoreNames, ask: Ask): Iterable<Sighting> {
  const own = seen(() => [
    ask.isGiven(database.identifier) ? canonical(ask.need(database.identifier) as Text) : nameOf(database.id),
  ]);
  for (const each of ask.need(database.logs) ?? []) {
    const log = ask.known(each);
    if (log === undefined) continue;
    const sort = database.kind === 'database' ? 'instance' : 'cluster';
    const group = [...own, nameOf(database.id)]
      .map((name) => names.called('log-group', `/aws/rds/${sort}/${name}/${log}`, ask))
      .find((found) => found !== undefined);
    yield {
      from: database.id,
      to: group?.id ?? place('unseen', `log group of ${database.name} (${log})`, database.id),
      protocol: 'HTTPS',
      carries: 'write',
      outcome: ask.pass(serviceSessions.call),
      facts: [
        fact(
          ask.placeOf(each),
          `${database.name} sends its ${log} log to ${group?.name ?? 'a log group that RDS makes'}`,
        ),
      ],
    };
  }
}
