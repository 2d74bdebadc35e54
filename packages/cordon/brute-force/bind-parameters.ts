import { isUnknown } from './fresh.ts';
import type { Node, NodeMap } from './node.ts';
import { listOf, mapOf } from './node.ts';
import { NotDeployable } from './not-deployable.ts';
import { areEqual, holds } from './resolve.ts';
import type { Scope, Value } from './scope.ts';

/** The template's parameters with the given values, else their defaults. Throws NotDeployable for a missing value. */
export function bindParameters(id: string, template: NodeMap, given: NodeMap): Map<string, Value> {
  const bound = new Map<string, Value>();
  for (const [name, node] of Object.entries(mapOf(template.Parameters))) {
    const declaration = mapOf(node);
    const raw = given[name] ?? declaration.Default;
    if (raw === undefined) throw new NotDeployable('value', `${id}: ${name} has no value`);
    bound.set(name, scalarOrList(raw, declaration));
  }
  return bound;
}

/** Throws NotDeployable where a parameter has a value outside its AllowedValues. */
export function checkAllowedValues(scope: Scope): void {
  for (const [name, node] of Object.entries(mapOf(scope.template.Parameters))) {
    const value = String(scope.parameters.get(name));
    const allowed = listOf(mapOf(node).AllowedValues).map(String);
    // Every allowed value is compared, not just up to the first match: all of them get worlds.
    if (allowed.length > 0 && !allowed.map((one) => areEqual(value, one, scope)).some(Boolean)) {
      throw new NotDeployable('value', `${scope.id}: ${name} may not be ${value}`);
    }
  }
}

function scalarOrList(raw: Node, declaration: NodeMap): Value {
  if (typeof raw === 'object') return raw;
  if (declaration.Type !== 'CommaDelimitedList' || isUnknown(raw)) return String(raw);
  return String(raw)
    .split(',')
    .map((part) => part.trim());
}

/** Throws NotDeployable where an assertion of a rule that applies is false. */
export function checkRules(scope: Scope): void {
  for (const [name, node] of Object.entries(mapOf(scope.template.Rules))) {
    const rule = mapOf(node);
    const applies = rule.RuleCondition === undefined || holds(rule.RuleCondition, scope);
    const kept = listOf(rule.Assertions).map((assertion) => holds(mapOf(assertion).Assert ?? null, scope));
    if (applies && kept.includes(false)) throw new NotDeployable('rule', `${scope.id}: rule ${name} is not kept`);
  }
}
