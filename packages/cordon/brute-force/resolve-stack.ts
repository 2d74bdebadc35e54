import { bindParameters, checkAllowedValues, checkRules } from './bind-parameters.ts';
import { nameForm } from './name-form.ts';
import type { NodeMap } from './node.ts';
import { mapOf } from './node.ts';
import { NotDeployable, Undecidable } from './not-deployable.ts';
import { holds, resolve } from './resolve.ts';
import type { Scope, Surroundings, Value } from './scope.ts';

/** A resource with nothing left to resolve; `properties` is absent where the resource is not created. */
export interface ConcreteResource {
  readonly id: string;
  readonly type: string;
  readonly properties?: NodeMap;
}

/** What a stack's parameters and conditions amount to. */
export type Settings = Pick<Scope, 'id' | 'parameters' | 'conditions'>;

/** A template after one assignment: no parameters, conditions or functions are left. */
export interface ConcreteStack {
  /** This stack and those nested in it; one that is not created only where its settings can be worked out all the same. */
  readonly settings: readonly Settings[];
  /** All resources, those of nested stacks too. */
  readonly resources: readonly ConcreteResource[];
  readonly outputs: ReadonlyMap<string, Value>;
  readonly exports: readonly { readonly form: string; readonly value: Value }[];
}

/** Resolves one stack and those nested in it. Throws NotDeployable where CloudFormation would refuse the values. */
export function resolveStack(id: string, template: NodeMap, given: NodeMap, surroundings: Surroundings): ConcreteStack {
  const nested = new Map<string, ConcreteStack>();
  const scope = openScope(id, template, given, surroundings, nested);
  checkAllowedValues(scope);
  checkRules(scope);
  settleConditions(scope);

  const nodes = Object.entries(mapOf(template.Resources)).map(([logicalId, node]) => [logicalId, mapOf(node)] as const);
  // Nested stacks first: other resources may read their outputs.
  for (const [logicalId, node] of nodes.filter(([, node]) => isStack(node))) {
    nested.set(logicalId, resolveNested(`${id}/${logicalId}`, node, scope));
  }
  const own = nodes
    .filter(([, node]) => !isStack(node))
    .map(([logicalId, node]): ConcreteResource => {
      const identity = { id: `${id}/${logicalId}`, type: String(node.Type) };
      return isCreated(node, scope)
        ? { ...identity, properties: mapOf(resolve(node.Properties ?? {}, scope)) }
        : identity;
    });
  const children = [...nested.values()];
  return {
    settings: [scope, ...children.flatMap(({ settings }) => settings)],
    resources: [...own, ...children.flatMap(({ resources }) => resources)],
    ...resolveOutputs(scope),
  };
}

function openScope(
  id: string,
  template: NodeMap,
  given: NodeMap,
  surroundings: Surroundings,
  nested: ReadonlyMap<string, ConcreteStack>,
): Scope {
  const parameters = bindParameters(id, template, given);
  const nestedOutput = (logicalId: string, output: string): Value => {
    const value = nested.get(logicalId)?.outputs.get(output);
    if (value === undefined) throw new NotDeployable('reference', `${id}/${logicalId} has no output ${output}`);
    return value;
  };
  return { id, template, parameters, conditions: new Map(), surroundings, nestedOutput };
}

function settleConditions(scope: Scope): void {
  for (const name of Object.keys(mapOf(scope.template.Conditions))) holds({ Condition: name }, scope);
}

function resolveNested(id: string, node: NodeMap, parent: Scope): ConcreteStack {
  const { surroundings } = parent;
  const file = String(mapOf(node.Properties).TemplateURL).replace('./', '');
  const template = surroundings.files.get(file);
  if (!template) throw new TypeError(`the estate has no ${file}`);
  const given = () => mapOf(resolve(mapOf(node.Properties).Parameters ?? {}, parent));
  if (isCreated(node, parent)) return resolveStack(id, template, given(), surroundings);
  const resources = Object.entries(mapOf(template.Resources)).map(([logicalId, resource]) => ({
    id: `${id}/${logicalId}`,
    type: String(mapOf(resource).Type),
  }));
  return { settings: imagineSettings(id, template, given, surroundings), resources, outputs: new Map(), exports: [] };
}

/** What the settings of a stack that is not created would be, so that a `when` may speak of them; nothing where they make no sense. */
function imagineSettings(id: string, template: NodeMap, given: () => NodeMap, surroundings: Surroundings): Settings[] {
  try {
    const scope = openScope(id, template, given(), surroundings, new Map());
    settleConditions(scope);
    return [scope];
  } catch (error) {
    if (error instanceof NotDeployable || error instanceof Undecidable) return [];
    throw error;
  }
}

function resolveOutputs(scope: Scope): Pick<ConcreteStack, 'outputs' | 'exports'> {
  const outputs = new Map<string, Value>();
  const exports: { form: string; value: Value }[] = [];
  for (const [name, node] of Object.entries(mapOf(scope.template.Outputs))) {
    const output = mapOf(node);
    if (!isCreated(output, scope)) continue;
    const value = resolve(output.Value ?? null, scope) ?? null;
    outputs.set(name, value);
    const exported = mapOf(output.Export).Name;
    if (exported !== undefined) exports.push({ form: nameForm(exported), value });
  }
  return { outputs, exports };
}

function isStack(node: NodeMap): boolean {
  return node.Type === 'AWS::CloudFormation::Stack';
}

function isCreated(node: NodeMap, scope: Scope): boolean {
  return node.Condition === undefined || holds({ Condition: String(node.Condition) }, scope);
}
