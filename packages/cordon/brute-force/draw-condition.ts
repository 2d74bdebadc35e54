import type { Draft, DraftParameter } from './draft.ts';
import { freeName } from './draft.ts';
import { drawLookup, scalarsOf } from './draw-value.ts';
import type { Node } from './node.ts';
import { FLAVORS, LITERALS } from './vocabulary.ts';

/** Declares a condition over the parameters and the conditions before it. */
export function drawCondition(draft: Draft): void {
  const name = freeName(draft.sections.Conditions, 'When');
  draft.sections.Conditions[name] = drawTruth(draft, 2);
  draft.conditions.push(name);
}

/** Declares a rule: an assertion on one parameter, sometimes only where another one has a certain value. */
export function drawRule(draft: Draft): void {
  const { random } = draft;
  const scalars = draft.parameters.filter(({ values }) => values !== 'list');
  if (scalars.length === 0) return;
  const asserted = random.pick(scalars);
  const literals = LITERALS[asserted.flavor];
  const allowed = literals.filter(() => random.chance(0.7));
  const contains: Node = { 'Fn::Contains': [allowed.length > 0 ? allowed : [...literals], { Ref: asserted.name }] };
  const assertion = random.chance(0.6) ? contains : { 'Fn::Not': [drawEqualsLiteral(draft, asserted)] };
  draft.sections.Rules[freeName(draft.sections.Rules, 'Rule')] = {
    ...(random.chance(0.6) && { RuleCondition: drawEqualsLiteral(draft, random.pick(scalars)) }),
    Assertions: [{ Assert: assertion, AssertDescription: `${asserted.name} does not fit` }],
  };
}

function drawTruth(draft: Draft, depth: number): Node {
  const { random } = draft;
  const again = () => drawTruth(draft, depth - 1);
  if (depth > 0 && random.chance(0.4)) {
    const name = random.pick(['Fn::And', 'Fn::Or', 'Fn::Not']);
    if (name === 'Fn::Not') return { [name]: [again()] };
    return { [name]: random.chance(0.3) ? [again(), again(), again()] : [again(), again()] };
  }
  if (depth < 2 && draft.conditions.length > 0 && random.chance(0.4))
    return { Condition: random.pick(draft.conditions) };
  return drawComparison(draft);
}

function drawComparison(draft: Draft): Node {
  const { random } = draft;
  const scalars = draft.parameters.filter(({ values }) => values !== 'list');
  const [first] = scalars;
  if (!first) return { 'Fn::Equals': ['a', random.pick(['a', 'b'])] };
  const ways = [
    drawEqualsLiteral,
    drawEqualsLiteral,
    drawEqualsLiteral,
    drawEqualsParameter,
    drawEqualsLookup,
    drawEqualsText,
  ];
  return random.pick(ways)(draft, random.pick(scalars));
}

function drawEqualsLiteral({ random }: Draft, { name, flavor }: DraftParameter): Node {
  const text = random.pick(LITERALS[flavor]);
  const literal = flavor === 'port' && random.chance(0.3) ? Number(text) : text;
  const sides: Node[] = [{ Ref: name }, literal];
  return { 'Fn::Equals': random.chance(0.7) ? sides : sides.reverse() };
}

function drawEqualsParameter(draft: Draft, parameter: DraftParameter): Node {
  const others = scalarsOf(draft, parameter.flavor).filter(({ name }) => name !== parameter.name);
  if (others.length === 0) return drawEqualsLiteral(draft, parameter);
  return { 'Fn::Equals': [{ Ref: parameter.name }, { Ref: draft.random.pick(others).name }] };
}

function drawEqualsLookup(draft: Draft, parameter: DraftParameter): Node {
  const flavor = draft.random.pick(FLAVORS);
  const lookup = drawLookup(draft, flavor);
  return lookup ? { 'Fn::Equals': [lookup, draft.random.pick(LITERALS[flavor])] } : drawEqualsLiteral(draft, parameter);
}

/** A comparison with a text made of closed parameters: only those have finitely many texts to compare. */
function drawEqualsText(draft: Draft, parameter: DraftParameter): Node {
  const { random } = draft;
  const closed = draft.parameters.filter(({ values }) => values === 'closed');
  if (closed.length === 0) return drawEqualsLiteral(draft, parameter);
  const [left, right] = [random.pick(closed), random.pick(closed)];
  const texts = [random.pick(LITERALS[left.flavor]), random.pick(LITERALS[right.flavor])];
  const refs = [{ Ref: left.name }, { Ref: right.name }];
  if (random.chance(0.4)) return { 'Fn::Equals': [{ 'Fn::Join': ['-', refs] }, texts.join('-')] };
  if (random.chance(0.5))
    return { 'Fn::Equals': [{ 'Fn::Sub': `\${${left.name}}:\${${right.name}}` }, texts.join(':')] };
  return { 'Fn::Equals': [{ 'Fn::Select': [random.between(0, 1), refs] }, random.pick(texts)] };
}
