import { sqlServerEngines } from '../facts/sql-server.ts';
import { sqlServerParametersData } from '../facts/sql-server-parameters.ts';
import type { Database } from '../model/kinds/database.ts';
import type { Ask } from './ask.ts';
import { attachedGroup } from './attached-parameter-group.ts';
import { engineOfFamily } from './forced-tls.ts';
import type { Outcome } from './outcome.ts';
import { isNamed, sourceOf } from './sql-server-source.ts';

/** What leaves every control of SQL Server open, for their pages. */
export const openOfSqlServer = [
  'A database that names no engine, where neither its source nor the family of its parameter group tells: write Engine.',
  'RDS Custom is set up on its host, which no template shows: look at the running host.',
] as const;

/** Judges a database only where it is RDS for SQL Server; anything else is not this paper's section. */
export function onSqlServer(database: Database, ask: Ask, judge: (engine: string) => Outcome): Outcome {
  const engine = engineOf(database, ask)?.toLowerCase();
  if (engine === undefined) {
    return ask.unknown(
      database.engine,
      'it names no engine; it may be made from a snapshot or another database',
      'write Engine',
    );
  }
  if (!engine.includes('sqlserver')) return ask.notApplicable(`it runs ${engine}, not SQL Server`);
  if (sqlServerEngines[engine]?.service === 'RDS Custom') {
    return ask.unknown(
      database.engine,
      'RDS Custom is set up on its host, which no template shows',
      'look at the running host',
    );
  }
  return judge(engine);
}

/** The engine a database names, else that of the database it copies, else the one that its parameter group is for. */
export function engineOf(database: Database, ask: Ask): string | undefined {
  const own = ask.need(database.engine);
  if (own !== undefined) return own;
  if (isNamed(database.fromDatabase, ask)) {
    const source = sourceOf(database, ask);
    return source && ask.need(source.engine);
  }
  return attachedFamily(database, ask)?.engine;
}

/** The major version that the attached parameter group is for, as versions of SQL Server begin: a group fits no other. */
export function versionOfFamily(database: Database, ask: Ask): string | undefined {
  const version = attachedFamily(database, ask)?.version;
  return version?.replace(/\.0$/, '.00');
}

function attachedFamily(database: Database, ask: Ask): ReturnType<typeof engineOfFamily> {
  let family: string | undefined;
  ask.part(() => {
    const { group, literal } = attachedGroup(database, ask);
    family = group ? ask.need(group.family) : literal;
    return ask.pass();
  });
  return engineOfFamily(family);
}

/** A parameter that SQL Server needs, and what a database without it does. */
interface Wanted {
  readonly name: string;
  readonly wanted: string;
  readonly lacks: string;
}

/** Does the parameter group that is attached to the database give the parameter this value? */
export function attachedParameterIs(database: Database, { name, wanted, lacks }: Wanted, ask: Ask): Outcome {
  ask.cite(sqlServerParametersData);
  const user = database.name;
  const { holder, literal, group } = attachedGroup(database, ask);
  if (!group) {
    return ask.fail({
      at: holder.parameterGroup,
      got: literal ?? 'the default parameter group',
      want: `a parameter group of its own with ${name} ${wanted}`,
      says: `${user} ${lacks}: the default parameter group leaves it off`,
    });
  }
  const parameters = ask.need(group.parameters);
  const parameter = parameters?.get(name);
  const value = parameter && ask.need(parameter);
  if (value === wanted) return ask.pass();
  // RDS documents these spellings alone; what it makes of a look-alike is not known.
  if (parameter && value !== undefined && [wanted, wanted === '1' ? 'true' : wanted].includes(value.toLowerCase())) {
    return ask.unknown(parameter, `AWS documents ${name} as ${wanted}, not ${value}`, `write ${name}: "${wanted}"`);
  }
  const given = parameter && ask.isGiven(parameter) ? value : undefined;
  return ask.fail({
    at: parameter ?? group.parameters,
    path: parameter?.path ?? `${group.parameters.path}.${name}`,
    got: given ?? `no ${name}`,
    want: wanted,
    says: `${user} ${lacks}: ${group.name} does not set ${name} to ${wanted}`,
  });
}
