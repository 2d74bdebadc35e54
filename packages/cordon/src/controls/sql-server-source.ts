import type { Fact } from '../model/fact.ts';
import type { Database } from '../model/kinds/database.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { by } from './links.ts';

/** Does it name where it is made from? An empty name means a new database (CloudFormation, DBSnapshotIdentifier). */
export function isNamed(origin: Fact<Text>, ask: Ask): boolean {
  const text = ask.need(origin);
  return text !== undefined && spelling(text) !== '';
}

const byIdentifier = by<'database'>((database) => database.identifier);

/** The database that a replica copies, by reference or identifier; undefined where it is not given. */
export function sourceOf(replica: Database, ask: Ask): Database | undefined {
  return ask.follow('database', replica.fromDatabase, byIdentifier);
}

/** The version a database says it runs, else that of the given database it copies: a replica runs what its source does. */
export function versionOf(database: Database, ask: Ask): Fact<string> {
  if (ask.look(database.engineVersion).is !== 'absent') return database.engineVersion;
  let source: Database | undefined;
  ask.part(() => {
    source = isNamed(database.fromDatabase, ask) ? sourceOf(database, ask) : undefined;
    return ask.pass();
  });
  return source?.engineVersion ?? database.engineVersion;
}
