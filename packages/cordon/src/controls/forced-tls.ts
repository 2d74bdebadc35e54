import { type ForcedTls, forcedTls, forcesTlsByDefault, otherEnginesTlsData } from '../facts/other-engines-tls.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { Fact } from '../model/fact.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

/** A database or cluster with the group that is attached to it. */
export interface WithGroup {
  /** The user's name of the database. */
  readonly name: string;
  /** Where the group is named. */
  readonly attached: Fact<unknown>;
  readonly literal: string | undefined;
  /** undefined is the default group, in which nothing is set. */
  readonly parameters: Fact<Dictionary> | undefined;
  readonly family: Fact<string> | undefined;
  readonly version: Fact<string>;
}

/** The engine and the major version that a family of parameters is for: `postgres16`, `default.aurora-mysql8.0`. */
export function engineOfFamily(
  family: string | undefined,
): { readonly engine: string; readonly version: string } | undefined {
  const parts = /(?:default\.)?(.*?)-?(\d+(?:\.\d+)?)$/.exec(family?.toLowerCase() ?? '');
  return parts?.[1] && parts[2] ? { engine: parts[1], version: parts[2] } : undefined;
}

/** Does one parameter, set in the attached group or left to the version's default, refuse connections in the clear? */
export function parameterForcesTls(engine: string, on: WithGroup, ask: Ask): Outcome {
  ask.cite(otherEnginesTlsData);
  const known = forcedTls[engine] as ForcedTls;
  const { parameter: name, forcedBy } = known;
  const parameter = on.parameters && ask.need(on.parameters)?.get(name);
  // The dated default of this parameter is SQL Server's; other engines have theirs by version.
  const value = parameter && ask.isGiven(parameter) ? ask.need(parameter) : undefined;
  const want = `${name}: "${forcedBy.at(-1)}"`;
  const says = `${on.name} accepts connections without TLS`;
  if (parameter && value !== undefined) {
    if (forcedBy.includes(value)) return ask.pass();
    if (!['0', 'OFF'].includes(value))
      return ask.unknown(parameter, `AWS documents no ${name} of ${value}`, `write ${want}`);
    return ask.fail({ at: parameter, got: value, want, says });
  }
  const version = ask.need(on.version) ?? engineOfFamily(familyOf(on, ask))?.version;
  const byDefault = forcesTlsByDefault(engine, version);
  if (byDefault) return ask.pass(`${engine} ${version} forces TLS by default`);
  if (byDefault === undefined) {
    const why = `${name} is not set, and what it is by default depends on the version`;
    return ask.unknown(on.attached, why, `write ${want} in an attached parameter group, or EngineVersion`);
  }
  return ask.fail({
    at: on.parameters ?? on.attached,
    ...(on.parameters ? { path: `${on.parameters.path}.${name}` } : {}),
    got: on.literal ?? `no ${name}, which is off by default`,
    want,
    says,
  });
}

function familyOf({ family, literal }: WithGroup, ask: Ask): string | undefined {
  return family ? ask.need(family) : literal;
}
