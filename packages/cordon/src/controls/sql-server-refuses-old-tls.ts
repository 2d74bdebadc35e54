import { meaningOfDefault, meaningsOfDefaultData, sqlServerParametersData } from '../facts/sql-server-parameters.ts';
import { type WeakSetting, weakSettings } from '../facts/sql-server-protocols.ts';
import type { Fact } from '../model/fact.ts';
import type { Database } from '../model/kinds/database.ts';
import type { Ask } from './ask.ts';
import { attachedGroup } from './attached-parameter-group.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';
import { setParameters } from './set-parameter.ts';
import { onSqlServer, openOfSqlServer } from './sql-server.ts';
import { sqlServerExample } from './sql-server-example.ts';

const off = (tls10: string) => `        rds.tls10: ${tls10}\n        rds.tls11: disabled`;

export const sqlServerRefusesOldTls = control({
  id: 'sql-server-refuses-old-tls',
  obligations: ['RDS-OLD-TLS'],
  title: 'SQL Server refuses TLS before 1.2 and broken ciphers',
  why: 'Forced SSL takes what the engine offers. Builds before those of late 2024 offer TLS 1.0, TLS 1.1, RC4 and 3DES by default.',
  decides: [
    'Five parameters of the attached group are read: rds.tls10, rds.tls11, rds.rc4, rds.3des168 and rds.diffie-hellman-min-key-bit-length.',
    'It passes where the first four are disabled and the last is 2048 or more; one that is enabled, or 1024, fails.',
    'A parameter that is left out, or says default, means what the build of the engine makes of it: builds since late 2024 refuse, earlier ones accept and fail.',
    'Whether TLS is demanded at all is asked by sql-server-forces-ssl.',
  ],
  open: [
    'A parameter left to its default while the build is not written: write the parameter, or EngineVersion in full, such as 16.00.4165.4.v1.',
    'A value that AWS does not document: write disabled, or 2048.',
    'A group, or the source of a replica, that is not given: pass the template that makes it.',
    ...openOfSqlServer,
  ],
  on: ['database'],
  check: (database, ask) =>
    onSqlServer(database, ask, () => {
      ask.cite(sqlServerParametersData);
      const { holder, literal, group } = attachedGroup(database, ask);
      const parameters = group && ask.need(group.parameters);
      const at = group?.parameters ?? holder.parameterGroup;
      const version = ask.look(database.engineVersion).is !== 'absent' ? database.engineVersion : holder.engineVersion;
      return ask.every(Object.entries(weakSettings), ([name, weak]) => {
        const parameter = parameters?.get(name);
        const value = (parameter && ask.need(parameter)) ?? 'default';
        if (value === 'default') return judgeDefault(database, { name, weak, at, version, literal }, ask);
        return judgeValue(database, { name, weak, at: parameter ?? at, value, got: value }, ask);
      });
    }),
  fix: {
    effect: 'needs-a-human',
    does: 'Disable the old protocols and ciphers in the attached parameter group, then reboot: the parameters are static.',
    cloudformation:
      'Parameters:\n  rds.tls10: disabled\n  rds.tls11: disabled\n  rds.rc4: disabled\n  rds.3des168: disabled',
    edits: (fault) =>
      setParameters(Object.fromEntries(Object.entries(weakSettings).map(([name, { want }]) => [name, want])), fault),
  },
  examples: {
    resource: 'Records',
    line: 17,
    fails: sqlServerExample({ parameters: off('enabled') }),
    passes: sqlServerExample({ parameters: off('disabled') }),
  },
});

interface Setting {
  readonly name: string;
  readonly weak: WeakSetting;
  readonly at: Fact<unknown>;
}

/** No value, or `default`: what that means was changed with a build of each version. */
function judgeDefault(
  database: Database,
  setting: Setting & { readonly version: Fact<string>; readonly literal: string | undefined },
  ask: Ask,
): Outcome {
  const { name, weak, version, literal } = setting;
  const build = ask.need(version);
  ask.cite(meaningsOfDefaultData);
  const meaning = meaningOfDefault(name, build);
  if (meaning) {
    const got = literal ?? `${name} by default in ${build}`;
    return judgeValue(database, { ...setting, value: meaning.value, got }, ask);
  }
  const why = `${name} is left to its default, which depends on the build of the engine`;
  const settle = `write ${name}: ${weak.want}, or EngineVersion in full, such as 16.00.4165.4.v1`;
  return ask.unknown(version, why, settle);
}

function judgeValue(
  database: Database,
  { name, weak, at, value, got }: Setting & { readonly value: string; readonly got: string },
  ask: Ask,
): Outcome {
  if (weak.good.includes(value)) return ask.pass();
  if (!weak.bad.includes(value))
    return ask.unknown(at, `AWS documents no ${name} of ${value}`, `write ${name}: ${weak.want}`);
  const path = at.path === 'Parameters' ? `Parameters.${name}` : at.path;
  return ask.fail({ at, path, got, want: `${name}: ${weak.want}`, says: `${database.name} accepts ${weak.means}` });
}
