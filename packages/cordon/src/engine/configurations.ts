import type { Guard } from '../model/chooser.ts';
import type { Deployment, NamedCondition } from '../model/deployment.ts';
import type { Resource } from '../model/resource.ts';
import type { Box } from '../worlds/box.ts';
import { isDeployable, type Leaf } from '../worlds/explore.ts';
import { separate, type When } from '../worlds/separate.ts';

type InBox = Pick<Leaf<unknown>, 'box'>;

/** The configurations of an estate: which can be deployed, which is declared, and how some are told from others. */
export class Configurations {
  readonly #deployments: ReadonlyMap<string, Deployment>;
  readonly #rulesByRoot: ReadonlyMap<string, readonly Guard[]>;

  constructor(deployments: readonly Deployment[]) {
    this.#deployments = new Map(deployments.map((each) => [each.id, each]));
    this.#rulesByRoot = rulesByRoot(deployments);
  }

  /** Can the declared values be deployed with what the box asks for? Rules may leave only some of its worlds. */
  isDeclared(box: Box): boolean {
    if (!box.isDeclared) return false;
    const rules = this.rules(box);
    if (rules.length === 0) return true;
    const roots = new Set(
      [...box.limits.values()].map(({ variable }) => rootOf(this.#deployments.get(variable.deployment))),
    );
    let declared = box;
    for (const root of roots) {
      for (const variable of root?.variables ?? []) {
        if (variable.declared !== undefined) declared = declared.narrow(variable, [variable.declared], true);
      }
    }
    return isDeployable(declared, rules);
  }

  /** The words for some of the worlds, as against the others. */
  tell(leaves: readonly InBox[], some: readonly InBox[], resource: Resource): When {
    const own = some.map((leaf) => leaf.box);
    const others = leaves.filter((leaf) => !some.includes(leaf)).map((leaf) => leaf.box);
    const { id, parent, variables, conditions } = resource.deployment;
    // A parameter of the exporting stack may be called as one of the resource's own stack is; and whoever reads a nested
    // template looks for its names there.
    const isAmbiguous = (name: string, deployment: string) =>
      deployment !== id && (parent !== undefined || [...variables, ...conditions].some((each) => each.name === name));
    return separate(own, others, this.#conditions(leaves, resource), this.rules, isAmbiguous);
  }

  /**
   * Conditions of the deployments that the choice touches, the resource's own first; but before those of a nested stack
   * come its parent's, because they decide whether it is created at all.
   */
  #conditions(leaves: readonly InBox[], resource: Resource): NamedCondition[] {
    const own: string[] = [];
    for (let each: Deployment | undefined = resource.deployment; each; each = each.parent) own.unshift(each.id);
    const ids = new Set(own);
    for (const leaf of leaves) for (const limit of leaf.box.limits.values()) ids.add(limit.variable.deployment);
    return [...ids].flatMap((id) => this.#deployments.get(id)?.conditions ?? []);
  }

  /** Rules of every deployment whose variables the box limits, and of the stacks nested in them. */
  readonly rules = (box: Box): readonly Guard[] => {
    if (box.limits.size === 0) return [];
    const rules = new Set<Guard>();
    for (const { variable } of box.limits.values()) {
      const root = rootOf(this.#deployments.get(variable.deployment));
      for (const rule of (root && this.#rulesByRoot.get(root.id)) ?? []) rules.add(rule);
    }
    return [...rules];
  };
}

function rootOf(deployment: Deployment | undefined): Deployment | undefined {
  let root = deployment;
  while (root?.parent) root = root.parent;
  return root;
}

function rulesByRoot(deployments: readonly Deployment[]): Map<string, Guard[]> {
  const rules = new Map<string, Guard[]>();
  for (const deployment of deployments) {
    const root = rootOf(deployment)?.id ?? deployment.id;
    rules.set(root, [...(rules.get(root) ?? []), ...deployment.rules]);
  }
  return rules;
}
