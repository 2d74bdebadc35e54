import { isFresh, isUnknown, unknownValue } from './fresh.ts';
import { nameForm } from './name-form.ts';
import type { Node } from './node.ts';
import { callOf, isMap, listOf, mapOf } from './node.ts';
import { NotDeployable, Undecidable } from './not-deployable.ts';
import type { Scope, Value } from './scope.ts';

/** The node with every function replaced by its value in this scope; undefined is AWS::NoValue and vanishes from lists and maps. */
export function resolve(node: Node, scope: Scope): Value | undefined {
  const call = callOf(node);
  if (call) return resolveCall(call.name, call.argument, scope);
  if (Array.isArray(node)) {
    return (node as readonly Node[]).map((item) => resolve(item, scope)).filter((item) => item !== undefined);
  }
  if (!isMap(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, resolve(value, scope)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

/** The truth of a condition function. Every operand is looked at, so that all comparisons are noted. */
export function holds(node: Node, scope: Scope): boolean {
  const call = callOf(node);
  const operands = listOf(call?.argument);
  const truths = () => operands.map((operand) => holds(operand, scope));
  switch (call?.name) {
    case 'Condition':
      return conditionNamed(String(call.argument), scope);
    case 'Fn::Not':
      return truths()[0] === false;
    case 'Fn::And':
      return truths().every(Boolean);
    case 'Fn::Or':
      return truths().some(Boolean);
    case 'Fn::Equals':
      return areEqual(textOf(operands[0] ?? null, scope), textOf(operands[1] ?? null, scope), scope);
    case 'Fn::Contains': {
      const wanted = textOf(operands[1] ?? null, scope);
      return listOf(operands[0])
        .map((member) => areEqual(textOf(member, scope), wanted, scope))
        .some(Boolean);
    }
    default:
      throw new TypeError(`not a condition: ${JSON.stringify(node)}`);
  }
}

/** Equality of texts; a fresh value differs from every literal, which is noted and gets worlds of its own. */
export function areEqual(left: string, right: string, scope: Scope): boolean {
  if (left === right) return true;
  if (!isUnknown(left) && !isUnknown(right)) return false;
  const [fresh, literal] = isUnknown(left) ? [left, right] : [right, left];
  if (!isFresh(fresh) || isUnknown(literal)) throw new Undecidable(`${left} = ${right}`);
  scope.surroundings.noteComparison(fresh, literal);
  return false;
}

function conditionNamed(name: string, scope: Scope): boolean {
  const known = scope.conditions.get(name);
  if (known !== undefined) return known;
  const truth = holds(mapOf(scope.template.Conditions)[name] ?? null, scope);
  scope.conditions.set(name, truth);
  return truth;
}

function resolveCall(name: string, argument: Node, scope: Scope): Value | undefined {
  const [first = null, second = null, third = null] = listOf(argument);
  switch (name) {
    case 'Ref':
      return refTo(String(argument), scope);
    case 'Fn::If':
      return resolve(conditionNamed(String(first), scope) ? second : third, scope);
    case 'Fn::FindInMap':
      return lookUp(first, textOf(second, scope), textOf(third, scope), scope);
    case 'Fn::Select':
      return select(Number(textOf(first, scope)), resolve(second, scope), scope);
    case 'Fn::Split':
      return split(textOf(first, scope), textOf(second, scope));
    case 'Fn::Join':
      return listOf(resolve(second, scope)).map(String).join(textOf(first, scope));
    case 'Fn::Sub':
      return String(argument).replaceAll(/\$\{(\w+)\}/g, (_, variable: string) => textOf({ Ref: variable }, scope));
    case 'Fn::ImportValue':
      return scope.surroundings.importValue(nameForm(argument));
    case 'Fn::GetAtt':
      return scope.nestedOutput(String(first), String(second).replace('Outputs.', ''));
    default:
      throw new TypeError(`${name} is not among the functions the generator writes`);
  }
}

function refTo(name: string, scope: Scope): Value | undefined {
  if (name === 'AWS::NoValue') return undefined;
  const parameter = scope.parameters.get(name);
  if (parameter !== undefined) return parameter;
  const resource = mapOf(mapOf(scope.template.Resources)[name]);
  const created = resource.Condition === undefined || conditionNamed(String(resource.Condition), scope);
  if (!created) throw new NotDeployable('reference', `${scope.id}/${name} is referred to but not created`);
  return { Ref: `${scope.id}/${name}` };
}

function lookUp(map: Node, key: string, column: string, scope: Scope): Value {
  const rows = mapOf(mapOf(scope.template.Mappings)[String(map)]);
  if (isUnknown(key)) for (const row of Object.keys(rows)) areEqual(key, row, scope);
  const found = mapOf(rows[key])[column];
  if (found === undefined) throw new NotDeployable('map-key', `${String(map)} has no ${key}.${column}`);
  return found;
}

function select(index: number, list: Value | undefined, scope: Scope): Value {
  if (typeof list === 'string' && isUnknown(list)) return unknownValue(`element ${index} of ${list}`);
  if (Number.isNaN(index)) throw new Undecidable('an index nobody wrote');
  const chosen = listOf(list)[index];
  if (chosen === undefined) throw new NotDeployable('value', `${scope.id}: Fn::Select has no element ${index}`);
  return chosen;
}

function split(delimiter: string, text: string): Value {
  return isUnknown(text) ? unknownValue(`parts of ${text}`) : text.split(delimiter);
}

function textOf(node: Node, scope: Scope): string {
  return String(resolve(node, scope) ?? '');
}
