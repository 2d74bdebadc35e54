import { sqlServerEngines } from '../facts/sql-server.ts';
import { isDefaultParameterGroup, sqlServerParametersData } from '../facts/sql-server-parameters.ts';
import type { Fact } from '../model/fact.ts';
import type { Database } from '../model/kinds/database.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import { meantResource } from './meant-resource.ts';
import type { Outcome } from './outcome.ts';
import { isNamed, sourceOf } from './sql-server-source.ts';

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

/** The engine a database names, else that of the database it copies. */
function engineOf(database: Database, ask: Ask): string | undefined {
  const own = ask.need(database.engine);
  if (own !== undefined || !isNamed(database.fromDatabase, ask)) return own;
  const source = sourceOf(database, ask);
  return source && ask.need(source.engine);
}

const byGroupName = by<'parameter-group'>('name', (group) => inLowerCase(group.groupName));

/** RDS keeps the names of parameter groups in lower case. */
function inLowerCase(name: Fact<Text>): Fact<Text> {
  return {
    name: name.name,
    path: name.path,
    find(chooser) {
      const found = name.find(chooser);
      if (found.is !== 'known') return found;
      const parts = found.value.parts.map((part) => (typeof part === 'string' ? part.toLowerCase() : part));
      return { ...found, value: meantResource(found.value) ? found.value : { ...found.value, parts } };
    },
  };
}

/** A parameter that SQL Server needs, and what a database without it does. */
interface Wanted {
  readonly name: string;
  readonly wanted: string;
  readonly lacks: string;
}

/** Does the parameter group that is attached to the database give the parameter this value? */
export function attachedParameterIs(database: Database, parameter: Wanted, ask: Ask): Outcome {
  ask.cite(sqlServerParametersData);
  if (ask.need(database.parameterGroup) || !isNamed(database.fromDatabase, ask)) {
    return groupSets(database, database.name, parameter, ask);
  }
  // A replica in its source's Region uses the source's group (RDS API, CreateDBInstanceReadReplica).
  const source = sourceOf(database, ask);
  if (!source || (!ask.need(source.parameterGroup) && isNamed(source.fromDatabase, ask))) {
    return ask.unknown(
      database.fromDatabase,
      `${database.name} uses the parameter group of its source, which is not given`,
      'write DBParameterGroupName',
    );
  }
  return groupSets(source, database.name, parameter, ask);
}

/** Judges the group attached to `holder`: the database called `user`, or the source it copies. */
function groupSets(holder: Database, user: string, { name, wanted, lacks }: Wanted, ask: Ask): Outcome {
  const attached = ask.need(holder.parameterGroup);
  const literal = attached && spelling(attached);
  if (attached === undefined || (literal !== undefined && isDefaultParameterGroup(literal.toLowerCase()))) {
    return ask.fail({
      at: holder.parameterGroup,
      got: literal ?? 'the default parameter group',
      want: `a parameter group of its own with ${name} ${wanted}`,
      says: `${user} ${lacks}: the default parameter group leaves it off`,
    });
  }
  const group = ask.follow('parameter-group', inLowerCase(holder.parameterGroup), byGroupName);
  if (!group) {
    return ask.unknown(
      holder.parameterGroup,
      `no given template has the parameter group ${literal}`,
      'pass the template that makes it',
    );
  }
  const parameters = ask.need(group.parameters);
  const parameter = parameters?.get(name);
  const value = parameter && ask.need(parameter);
  if (value === wanted) return ask.pass();
  // RDS documents these spellings alone; what it makes of a look-alike is not known.
  if (parameter && value !== undefined && [wanted, wanted === '1' ? 'true' : wanted].includes(value.toLowerCase())) {
    return ask.unknown(parameter, `AWS documents ${name} as ${wanted}, not ${value}`, `write ${name}: "${wanted}"`);
  }
  return ask.fail({
    at: parameter ?? group.parameters,
    path: parameter?.path ?? `${group.parameters.path}.${name}`,
    got: value === undefined || !parameter || !ask.isGiven(parameter) ? `no ${name}` : value,
    want: wanted,
    says: `${user} ${lacks}: ${group.name} does not set ${name} to ${wanted}`,
  });
}
