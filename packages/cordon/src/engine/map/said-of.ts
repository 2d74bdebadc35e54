import type { Ask } from '../../controls/ask.ts';
import type { Database } from '../../model/kinds/database.ts';
import type { Instance } from '../../model/kinds/instance.ts';
import type { Listener } from '../../model/kinds/listener.ts';
import type { Resource } from '../../model/resource.ts';

/** What a node says of itself that its kind does not: the protocol and port of a listener, the engine of a database. */
export function saidOf(resource: Resource, ask: Ask): string | undefined {
  switch (resource.kind) {
    case 'listener':
    case 'target-group': {
      const { protocol, port } = resource as Listener;
      return joined([ask.known(protocol)?.toUpperCase(), ask.known(port)?.toString()]);
    }
    case 'database':
    case 'database-cluster':
      return engineWords(ask.known((resource as Database).engine));
    case 'instance':
      return joined(['EC2', ask.known((resource as Instance).machineType)]);
    default:
      return undefined;
  }
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((each) => each !== undefined);
  return known.length > 0 ? known.join(' ') : undefined;
}

/** Engines as their makers write them, by how the service's names for them begin. */
const engines: readonly (readonly [prefix: string, words: string])[] = [
  ['aurora-postgresql', 'Aurora PostgreSQL'],
  ['aurora', 'Aurora MySQL'],
  ['custom-sqlserver', 'SQL Server'],
  ['sqlserver', 'SQL Server'],
  ['postgres', 'PostgreSQL'],
  ['mysql', 'MySQL'],
  ['mariadb', 'MariaDB'],
  ['oracle', 'Oracle'],
  ['custom-oracle', 'Oracle'],
  ['db2', 'Db2'],
];

function engineWords(engine: string | undefined): string | undefined {
  const name = engine?.toLowerCase();
  return name === undefined ? undefined : (engines.find(([prefix]) => name.startsWith(prefix))?.[1] ?? engine);
}
