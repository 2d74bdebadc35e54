import { unknownValue } from './fresh.ts';
import type { NodeMap } from './node.ts';
import type { ConcreteResource, Settings } from './resolve-stack.ts';
import { resolveStack } from './resolve-stack.ts';
import type { Surroundings, Value } from './scope.ts';

/** The parsed templates of an estate. */
export interface ParsedEstate {
  readonly files: ReadonlyMap<string, NodeMap>;
  /** File name by deployment id, exporters before importers. */
  readonly roots: ReadonlyMap<string, string>;
}

/** An estate in one world. */
export interface ConcreteEstate {
  readonly settings: readonly Settings[];
  readonly resources: readonly ConcreteResource[];
}

/**
 * Resolves all deployments of an estate. `given` holds the parameters by deployment id. An import that none or more than one of the
 * deployments exports is an unknown value: another stack of the account may export it. Throws NotDeployable and Undecidable.
 */
export function resolveEstate(
  estate: ParsedEstate,
  given: ReadonlyMap<string, NodeMap>,
  noteComparison: Surroundings['noteComparison'],
): ConcreteEstate {
  const exported: { form: string; value: Value }[] = [];
  const importValue = (form: string): Value => {
    const [match, second] = exported.filter((candidate) => candidate.form === form);
    return match && !second ? match.value : unknownValue(`import ${form}`);
  };
  const settings: Settings[] = [];
  const resources: ConcreteResource[] = [];
  for (const [id, fileName] of estate.roots) {
    const template = estate.files.get(fileName);
    if (!template) throw new TypeError(`the estate has no ${fileName}`);
    const surroundings = { files: estate.files, noteComparison, importValue };
    const stack = resolveStack(id, template, given.get(id) ?? {}, surroundings);
    exported.push(...stack.exports);
    settings.push(...stack.settings);
    resources.push(...stack.resources);
  }
  return { settings, resources };
}
