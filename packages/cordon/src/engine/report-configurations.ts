import type { Guard } from '../model/chooser.ts';
import type { Deployment } from '../model/deployment.ts';
import type { Variable } from '../model/variable.ts';
import type { Atom, ReportedVerdict, When } from '../reports/report.ts';
import type { Configuration, ReportedHop, ReportedPath } from '../reports/report-flow.ts';
import type { Box } from '../worlds/box.ts';
import { explore, TooManyWorlds } from '../worlds/explore.ts';
import { FixedWorld, Unsettled } from '../worlds/fixed-world.ts';
import { Impossible } from '../worlds/world.ts';

/** What differs between configurations. */
export interface Differing {
  readonly verdicts: readonly ReportedVerdict[];
  readonly hops: readonly ReportedHop[];
  readonly paths: readonly ReportedPath[];
}

/** More configurations than this are not told: they are for looking at one by one. */
const mostConfigurations = 12;

/**
 * The configurations that somebody may want to look at: for each condition or parameter that something hangs on, the values it
 * does not have as declared, in every stack that has one of that name. Those that change most come first.
 */
export function reportConfigurations(differing: Differing, deployments: readonly Deployment[]): Configuration[] {
  const names = new Names(deployments);
  const told = new Map<string, Configuration>();
  // An estate says of one condition what hangs on it thousands of times.
  const choices = new Map(choicesIn(differing).map((choice) => [choice.text, choice]));
  for (const choice of choices.values()) {
    const world = names.worldWhere(choice);
    if (!world) continue;
    const chosen = <T extends { readonly otherwise: readonly { readonly when: When }[] }>({ otherwise }: T) =>
      otherwise.findIndex(({ when }) => names.holds(when, world));
    const configuration: Configuration = {
      id: `c${told.size + 1}`,
      text: choice.text,
      verdicts: differing.verdicts.flatMap((each, index) => (chosen(each) < 0 ? [] : [[index, chosen(each)] as const])),
      hops: differing.hops.flatMap((each) => (chosen(each) < 0 ? [] : [[each.id, chosen(each)] as const])),
      paths: differing.paths.flatMap((each) => (chosen(each) < 0 ? [] : [[each.id, chosen(each)] as const])),
    };
    if (size(configuration) > 0) told.set(choice.text, configuration);
  }
  return [...told.values()].sort((one, other) => size(other) - size(one)).slice(0, mostConfigurations);
}

function size({ verdicts, hops, paths }: Configuration): number {
  return verdicts.length + hops.length + paths.length;
}

/** A condition or a parameter of some name, and what it is. */
interface Choice {
  readonly text: string;
  readonly condition?: string;
  readonly parameter?: string;
  readonly value: string;
}

/** Every choice that tells an other configuration from the declared one. */
function choicesIn({ verdicts, hops, paths }: Differing): readonly Choice[] {
  const whens = [...verdicts, ...hops, ...paths].flatMap(({ otherwise }) => otherwise.map(({ when }) => when));
  return whens.flatMap((when) => rowsOf(when).flat()).flatMap(choicesOf);
}

function choicesOf(atom: Atom): readonly Choice[] {
  if ('condition' in atom)
    return [{ text: `${atom.condition} is ${atom.is}`, condition: atom.condition, value: String(atom.is) }];
  if (!('in' in atom)) return [];
  return atom.in.map((value) => ({
    text: `${atom.parameter} is ${value === '' ? 'empty' : value}`,
    parameter: atom.parameter,
    value,
  }));
}

function rowsOf(when: When): readonly (readonly Atom[])[] {
  return 'all' in when ? [when.all] : when.any.map(({ all }) => all);
}

/** Conditions and parameters by deployment and name. */
class Names {
  readonly #conditions = new Map<string, { readonly name: string; readonly holds: Guard }>();
  readonly #parameters = new Map<string, Variable>();

  constructor(deployments: readonly Deployment[]) {
    for (const { id, conditions, variables } of deployments) {
      for (const each of conditions) this.#conditions.set(`${id}.${each.name}`, each);
      for (const each of variables) this.#parameters.set(`${id}.${each.name}`, each);
    }
  }

  /** The declared world but for what the choice asks for; undefined where nothing makes it so. */
  worldWhere({ condition, parameter, value }: Choice): FixedWorld | undefined {
    const values = new Map<string, string>();
    for (const each of this.#parameters.values())
      if (each.name === parameter && each.admits(value)) values.set(each.id, value);
    for (const each of this.#conditions.values()) {
      if (each.name !== condition) continue;
      const box = nearest(each.holds, value === 'true');
      for (const [id, spelled] of box ? valuesIn(box) : []) values.set(id, spelled);
    }
    return values.size > 0 ? new FixedWorld(values) : undefined;
  }

  holds(when: When, world: FixedWorld): boolean {
    return rowsOf(when).some((all) => all.every((atom) => this.#holds(atom, world)));
  }

  #holds(atom: Atom, world: FixedWorld): boolean {
    try {
      if ('condition' in atom)
        return this.#conditions.get(`${atom.deployment}.${atom.condition}`)?.holds(world) === atom.is;
      if ('question' in atom) return false;
      const variable = this.#parameters.get(`${atom.deployment}.${atom.parameter}`);
      if (!variable) return false;
      return 'in' in atom ? world.isOneOf(variable, atom.in) : !world.isOneOf(variable, atom.notIn);
    } catch (error) {
      if (error instanceof Unsettled) return false;
      throw error;
    }
  }
}

/** The set of worlds in which a condition is so and which asks for the fewest values beside the declared ones. */
function nearest(holds: Guard, wanted: boolean): Box | undefined {
  try {
    const boxes = explore((world) => holds(world)).flatMap(({ box, result }) => (result === wanted ? [box] : []));
    return boxes.sort((one, other) => one.limits.size - other.limits.size)[0];
  } catch (error) {
    if (error instanceof TooManyWorlds || error instanceof Impossible) return undefined;
    throw error;
  }
}

/** One value for each variable that the box limits: its declared one where that fits. */
function valuesIn(box: Box): readonly (readonly [string, string])[] {
  return [...box.limits.values()].flatMap(({ variable, values, within }) => {
    const fits = (value: string) => values.has(value) === within && variable.admits(value);
    const { declared } = variable;
    if (declared !== undefined && fits(declared)) return [[variable.id, declared] as const];
    const value = [...variable.values, ...(within ? values : [])].find(fits);
    // A value that nobody wrote stands for all of them.
    return [[variable.id, value ?? '\u{FFFD}'] as const];
  });
}
