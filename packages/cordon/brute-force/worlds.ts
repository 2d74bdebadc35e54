import type { Domain } from './domain.ts';
import { addLiteral, initialDomain } from './domain.ts';
import type { Estate } from './estate.ts';
import { deploymentId } from './estate.ts';
import { describeUnknown, freshValue } from './fresh.ts';
import type { NodeMap } from './node.ts';
import { mapOf } from './node.ts';
import { NotDeployable } from './not-deployable.ts';
import type { Verdict } from './oracle.ts';
import { judgeAll } from './oracle.ts';
import { parseTemplate } from './parse-template.ts';
import type { ParsedEstate } from './resolve-estate.ts';
import { resolveEstate } from './resolve-estate.ts';
import type { Settings } from './resolve-stack.ts';

/** One deployable assignment of all parameters, and what the oracle says in it. */
export interface World {
  /** For people: `main.Env=prod main.Port=<any other main|Port>`. */
  readonly text: string;
  /** Every parameter with a default has it. */
  readonly declared: boolean;
  /** Parameters and conditions by deployment, nested stacks too. */
  readonly settings: ReadonlyMap<string, Settings>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** All deployable worlds of an estate, and how many were refused for which reason. */
export interface Worlds {
  readonly deployable: readonly World[];
  readonly refused: Readonly<Record<NotDeployable['reason'], number>>;
  /** Some world with all defaults was refused for a missing map key. */
  readonly declaredLacksKey: boolean;
}

/** A value of a root deployment's parameter that is to have worlds of its own. */
export interface NamedValue {
  readonly deployment: string;
  readonly parameter: string;
  readonly value: string;
}

/**
 * Every world of an estate. A parameter's values are its AllowedValues, else its default, each literal that it was compared with in
 * any world (found by exploring until no new one turns up), each of `named` that it may take, and one fresh value. Undefined where
 * there are more than `cap` worlds. Throws Undecidable.
 */
export function enumerateWorlds(estate: Estate, cap: number, named: readonly NamedValue[] = []): Worlds | undefined {
  const parsed = parseEstate(estate);
  const domains = [...parsed.roots].flatMap(([deployment, file]) =>
    Object.entries(mapOf(parsed.files.get(file)?.Parameters)).map(([name, node]) =>
      initialDomain(deployment, name, mapOf(node)),
    ),
  );
  for (const { deployment, parameter, value } of named) {
    const domain = domains.find((each) => each.deployment === deployment && each.name === parameter);
    if (domain) addLiteral(domain, value);
  }
  const byFresh = new Map(domains.map((domain) => [freshValue(domain.deployment, domain.name), domain]));
  for (;;) {
    if (domains.reduce((product, { values }) => product * values.length, 1) > cap) return undefined;
    let grew = false;
    const explored = exploreAll(parsed, domains, (fresh, literal) => {
      const domain = byFresh.get(fresh);
      if (domain && addLiteral(domain, literal)) grew = true;
    });
    if (!grew) return explored;
  }
}

function parseEstate(estate: Estate): ParsedEstate {
  return {
    files: new Map(estate.files.map(({ name, text }) => [name, parseTemplate(text)])),
    roots: new Map(estate.roots.map((name) => [deploymentId(name), name])),
  };
}

function exploreAll(
  parsed: ParsedEstate,
  domains: readonly Domain[],
  note: (fresh: string, literal: string) => void,
): Worlds {
  const deployable: World[] = [];
  const refused = { rule: 0, value: 0, 'map-key': 0, reference: 0 };
  let declaredLacksKey = false;
  for (const values of assignments(domains.map((domain) => [...domain.values]))) {
    const declared = domains.every(({ declaration }, index) =>
      [undefined, values[index]].includes(textOfDefault(declaration)),
    );
    try {
      const { settings, resources } = resolveEstate(parsed, byDeployment(domains, values), note);
      const text = domains.map(
        ({ deployment, name }, index) => `${deployment}.${name}=${describeUnknown(values[index] ?? '')}`,
      );
      const byId = new Map(settings.map((each) => [each.id, each]));
      deployable.push({ text: text.join(' '), declared, settings: byId, verdicts: judgeAll(resources) });
    } catch (error) {
      if (!(error instanceof NotDeployable)) throw error;
      refused[error.reason] += 1;
      declaredLacksKey ||= declared && error.reason === 'map-key';
    }
  }
  return { deployable, refused, declaredLacksKey };
}

function textOfDefault(declaration: NodeMap): string | undefined {
  return declaration.Default === undefined ? undefined : String(declaration.Default);
}

function byDeployment(domains: readonly Domain[], values: readonly string[]): Map<string, NodeMap> {
  const given = new Map<string, Record<string, string>>();
  domains.forEach(({ deployment, name }, index) => {
    given.set(deployment, { ...given.get(deployment), [name]: values[index] ?? '' });
  });
  return given;
}

function* assignments(choices: readonly (readonly string[])[]): Generator<string[]> {
  const [first, ...rest] = choices;
  if (!first) yield [];
  else for (const tail of assignments(rest)) for (const value of first) yield [value, ...tail];
}
