import {
  asQuoted,
  current,
  isListedForPhi,
  isPastSupport,
  sqlServerData,
  sqlServerMajor,
  sqlServerVersionsData,
} from '../facts/sql-server.ts';
import { control } from './control.ts';
import { onSqlServer, openOfSqlServer, versionOfFamily } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';
import { versionOf } from './sql-server-source.ts';

export const sqlServerEditionMayHoldPhi = control({
  id: 'sql-server-edition-may-hold-phi',
  obligations: ['RDS-EDITION'],
  title: 'The edition and version of SQL Server is one that may hold PHI',
  why: 'AWS lists the editions and versions of RDS for SQL Server that support storing PHI; Express and Developer never were.',
  decides: [
    'Engine and major version are looked up in the list that AWS publishes of what may hold PHI. Where the list of the paper differs, that is reported and decides nothing.',
    'Enterprise, Standard and Web of 2016 to 2022 pass, and Enterprise and Standard of 2025.',
    'Express and Developer fail in every version.',
    'A version whose support has ended passes with a remark.',
  ],
  open: [
    'A version that is not written, or not as RDS spells it: write EngineVersion, such as 16.00.4165.4.v1.',
    ...openOfSqlServer,
  ],
  on: ['database'],
  check: (database, ask) =>
    onSqlServer(database, ask, (engine) => {
      const engineVersion = versionOf(database, ask);
      const found = ask.look(engineVersion);
      const unsaid = found.is === 'absent' ? versionOfFamily(database, ask) : undefined;
      const version = found.is === 'known' ? found.value : unsaid;
      // Some editions are on the list in no version at all, so they need no version to fail.
      ask.cite(sqlServerData);
      if (version !== undefined) ask.cite(sqlServerVersionsData);
      const listed = isListedForPhi(current, engine, version);
      if (listed === undefined) {
        ask.need(engineVersion);
        if (version !== undefined) {
          return ask.unknown(
            engineVersion,
            `what ${engine} ${version} is, is not known here`,
            'write EngineVersion as RDS spells it, such as 16.00',
          );
        }
        return ask.unknown(
          database.engine,
          'it does not say which version of SQL Server it runs',
          'write EngineVersion, such as 16.00.4165.4.v1',
        );
      }
      const major = sqlServerMajor(version);
      // The paper's own list is of 2017: it is told where the two differ, and decides nothing.
      const quoted = isListedForPhi(asQuoted, engine, version);
      if (listed) {
        const ended = major && isPastSupport(major, ask.declared.asOf) ? [`support of ${major.major} has ended`] : [];
        const newer = quoted ? [] : [`the paper of ${asQuoted.asOf} is older than ${major?.major}`];
        return ask.pass(`on the list of ${current.asOf}`, ...newer, ...ended);
      }
      const got = major === undefined ? engine : `${engine} ${major.major}`;
      return ask.fail({
        at: database.engine,
        got,
        want: 'Enterprise, Standard or Web of 2016 to 2022, or Enterprise or Standard of 2025',
        says: `${database.name} runs ${got}, which is ${quoted ? `on the list of ${asQuoted.asOf} but no longer` : 'not'} on AWS's list for PHI (${current.asOf})`,
      });
    }),
  fix: {
    effect: 'replaces',
    does: 'Move to Standard, Enterprise or Web of a listed version.',
    cloudformation: 'Engine: sqlserver-se\nEngineVersion: 16.00.4165.4.v1',
    edits: () => [
      { set: 'Engine', to: 'sqlserver-se' },
      { set: 'EngineVersion', to: '16.00.4165.4.v1' },
    ],
  },
  examples: {
    resource: 'Records',
    line: 5,
    fails: sqlServerExample({ edition: 'sqlserver-ex' }),
    passes: sqlServerExample(),
  },
});
