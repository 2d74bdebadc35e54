import type { Chooser, Guard } from '../../model/chooser.ts';
import type { Expression } from '../../model/expression.ts';
import { equalityQuestion, yesOrNo } from '../../model/question.ts';
import { asText, itemsOf } from '../../model/read-value.ts';
import { sameText, spelling } from '../../model/text.ts';
import type { Text } from '../../model/value.ts';
import type { Variable } from '../../model/variable.ts';
import type { Node } from '../syntax/node.ts';
import { type Call, callOf, express } from './express.ts';
import { type Scope, withLoop } from './scope.ts';

/**
 * Reads a condition or the condition of a rule (template reference, "Condition functions" and "Rule functions").
 * What cannot be read is a question: both answers are looked at, none is assumed.
 */
export function guardOf(node: Node, scope: Scope): Guard {
  const call = callOf(node) ?? conditionCall(node);
  if (!call) return constantGuard(node, scope);
  const parts = call.argument.kind === 'sequence' ? call.argument.items : [call.argument];
  switch (call.name) {
    case 'Condition': {
      const name = call.argument.kind === 'scalar' ? call.argument.text : '';
      return scope.condition(withLoop(name, scope)) ?? undecided(node, scope);
    }
    case 'Fn::And':
      return every(parts.map((part) => guardOf(part, scope)));
    case 'Fn::Or':
      return some(parts.map((part) => guardOf(part, scope)));
    case 'Fn::Not': {
      const inner = parts[0] && parts.length === 1 ? guardOf(parts[0], scope) : undecided(node, scope);
      return (chooser) => !inner(chooser);
    }
    case 'Fn::Equals':
      return parts.length === 2
        ? equals(express(parts[0] as Node, scope), express(parts[1] as Node, scope), scope)
        : undecided(node, scope);
    case 'Fn::Contains':
    case 'Fn::EachMemberIn':
    case 'Fn::EachMemberEquals':
      return parts.length === 2
        ? membership(call.name, parts[0] as Node, parts[1] as Node, scope)
        : undecided(node, scope);
    default:
      return undecided(node, scope);
  }
}

/** `{ Condition: Name }` in the long form is a mapping with one key. */
function conditionCall(node: Node): Call | undefined {
  const only = node.kind === 'mapping' && node.size === 1 ? node.entries[0] : undefined;
  return only?.key.text === 'Condition' ? { name: 'Condition', argument: only.value } : undefined;
}

function constantGuard(node: Node, scope: Scope): Guard {
  if (node.kind === 'scalar' && (node.text === 'true' || node.text === 'false')) return () => node.text === 'true';
  return undecided(node, scope);
}

/** A condition that nobody can read: both answers are looked at. */
export function undecided(node: Node, scope: Scope): Guard {
  const { line } = scope.source.locate(node.start);
  const question = yesOrNo(
    `the condition in line ${line} of ${scope.source.name} holds`,
    `${scope.deployment}@${node.start}`,
    scope.deployment,
  );
  return (chooser) => chooser.ask(question);
}

function every(guards: readonly Guard[]): Guard {
  return (chooser) => guards.every((guard) => guard(chooser));
}

function some(guards: readonly Guard[]): Guard {
  return (chooser) => guards.some((guard) => guard(chooser));
}

function equals(left: Expression, right: Expression, scope: Scope): Guard {
  const { variable: a } = left;
  const { variable: b } = right;
  if (a && b) return (chooser) => chooser.areEqual(a, b);
  if (a) return (chooser) => variableEquals(a, left, right, chooser, scope);
  if (b) return (chooser) => variableEquals(b, right, left, chooser, scope);
  return (chooser) => textsEqual(asText(left.resolve(chooser)), asText(right.resolve(chooser)), chooser, scope);
}

/** A variable against anything else splits its values in two where the other side can be spelled out. */
function variableEquals(
  variable: Variable,
  own: Expression,
  other: Expression,
  chooser: Chooser,
  scope: Scope,
): boolean {
  const text = asText(other.resolve(chooser));
  const literal = spelling(text);
  if (literal !== undefined) return chooser.isOneOf(variable, [literal]);
  return textsEqual(asText(own.resolve(chooser)), text, chooser, scope);
}

function textsEqual(left: Text, right: Text, chooser: Chooser, scope: Scope): boolean {
  const [a, b] = [openVariable(left), openVariable(right)];
  const [own, other] = a ? [a, spelling(right)] : [b, spelling(left)];
  if (own && other !== undefined) return chooser.isOneOf(own, [other]);
  if (a && b) return chooser.areEqual(a, b);
  return sameText(left, right) ?? chooser.ask(equalityQuestion(left, right, scope.deployment));
}

/** The variable that a text consists of, where it is nothing else. */
function openVariable(text: Text): Variable | undefined {
  const [part, more] = text.parts;
  return part !== undefined && typeof part !== 'string' && part.is === 'open' && !more ? part.variable : undefined;
}

/** Rule functions: is every value of the one side a member of (or equal to) the other? */
function membership(name: string, first: Node, second: Node, scope: Scope): Guard {
  const [values, allowed] = name === 'Fn::Contains' ? [second, first] : [first, second];
  if (callOf(first)?.name.startsWith('Fn::ValueOf') || callOf(first)?.name === 'Fn::RefAll')
    return undecided(first, scope);
  const member = express(values, scope);
  const list = express(allowed, scope);
  return (chooser) => {
    const options = textsOf(list, chooser);
    if (member.variable && options.every((option) => spelling(option) !== undefined)) {
      return chooser.isOneOf(
        member.variable,
        options.map((option) => spelling(option) ?? ''),
      );
    }
    return textsOf(member, chooser).every((value) =>
      options.some((option) => textsEqual(value, option, chooser, scope)),
    );
  };
}

function textsOf(expression: Expression, chooser: Chooser): Text[] {
  const value = expression.resolve(chooser);
  return value.is === 'list' ? itemsOf(value, chooser).map((item) => asText(item.value)) : [asText(value)];
}

/** Rules of a template: where the rule's condition holds, so must every assertion. */
export function rulesOf(rules: Node | undefined, scope: Scope): Guard[] {
  if (rules?.kind !== 'mapping') return [];
  return rules.entries.map(({ value }) => {
    const fields = value.kind === 'mapping' ? value.entries : [];
    const condition = fields.find(({ key }) => key.text === 'RuleCondition')?.value;
    const assertions = fields.find(({ key }) => key.text === 'Assertions')?.value;
    const when = condition ? guardOf(condition, scope) : () => true;
    const asserts = (assertions?.kind === 'sequence' ? assertions.items : []).map((item) => {
      const assert = item.kind === 'mapping' ? item.entries.find(({ key }) => key.text === 'Assert')?.value : undefined;
      return assert ? guardOf(assert, scope) : () => true;
    });
    return (chooser) => !when(chooser) || asserts.every((assert) => assert(chooser));
  });
}
