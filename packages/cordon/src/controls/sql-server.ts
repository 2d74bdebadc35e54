import { sqlServerEngines } from '../facts/sql-server.ts';
import { isDefaultParameterGroup } from '../facts/sql-server-parameters.ts';
import type { Database } from '../model/kinds/database.ts';
import { spelling } from '../model/text.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

/** Judges a database only where it is RDS for SQL Server; anything else is not this paper's section. */
export function onSqlServer(database: Database, ask: Ask, judge: (engine: string) => Outcome): Outcome {
  const engine = ask.need(database.engine)?.toLowerCase();
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

const byGroupName = by<'parameter-group'>('name', (group) => group.groupName);

/** Does the parameter group that is attached to the database give the parameter this value? */
export function attachedParameterIs(
  database: Database,
  name: string,
  wanted: string,
  lacks: string,
  ask: Ask,
): Outcome {
  const attached = ask.need(database.parameterGroup);
  const literal = attached && spelling(attached);
  if (attached === undefined || (literal !== undefined && isDefaultParameterGroup(literal.toLowerCase()))) {
    return ask.fail({
      at: database.parameterGroup,
      got: literal ?? 'the default parameter group',
      want: `a parameter group of its own with ${name} ${wanted}`,
      says: `${database.name} ${lacks}: the default parameter group leaves it off`,
    });
  }
  const group = ask.follow('parameter-group', database.parameterGroup, byGroupName);
  if (!group) {
    return ask.unknown(
      database.parameterGroup,
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
    path: name,
    got: value === undefined || !parameter || !ask.isGiven(parameter) ? `no ${name}` : value,
    want: wanted,
    says: `${database.name} ${lacks}: ${group.name} does not set ${name} to ${wanted}`,
  });
}
