import type { Draft, DraftParameter } from './draft.ts';
import type { Node } from './node.ts';
import type { Flavor } from './vocabulary.ts';
import { LITERALS } from './vocabulary.ts';

const NO_VALUE: Node = { Ref: 'AWS::NoValue' };

/** A value of the flavor for a property: a literal, a parameter, or a function of them, nested up to `depth` deep. */
export function drawValue(draft: Draft, flavor: Flavor, depth = 2): Node {
  const { random } = draft;
  const borrowed = draft.borrowed.filter((candidate) => candidate.flavor === flavor);
  if (borrowed.length > 0 && random.chance(0.5)) return random.pick(borrowed).value;
  const ways = [drawLiteral, drawRef, drawRef, drawIf, drawIf, drawFindInMap, drawSelect, drawText];
  return random.pick(depth > 0 ? ways : [drawLiteral, drawRef])(draft, flavor, depth);
}

/** Like drawValue, but it may be AWS::NoValue in some worlds or in all. */
export function drawOptional(draft: Draft, flavor: Flavor): Node {
  const { random } = draft;
  if (draft.conditions.length === 0 || random.chance(0.75)) return drawValue(draft, flavor);
  const branches = [drawValue(draft, flavor, 1), NO_VALUE];
  return { 'Fn::If': [random.pick(draft.conditions), ...(random.chance(0.5) ? branches : branches.reverse())] };
}

/** The parameters of the flavor, lists apart. */
export function scalarsOf(draft: Draft, flavor: Flavor): DraftParameter[] {
  return draft.parameters.filter((parameter) => parameter.flavor === flavor && parameter.values !== 'list');
}

/** A lookup keyed by a parameter; now and then one row of the map is missing. Undefined where no parameter can be a key. */
export function drawLookup(draft: Draft, flavor: Flavor): Node | undefined {
  const { random } = draft;
  const keys = [...scalarsOf(draft, 'env'), ...scalarsOf(draft, 'flag')];
  if (keys.length === 0) return undefined;
  const key = random.pick(keys);
  const map = `By${key.name}`;
  const rows = draft.sections.Mappings[map] ?? {};
  if (!draft.sections.Mappings[map]) {
    for (const literal of LITERALS[key.flavor]) rows[literal] = {};
    if (random.chance(0.07)) delete rows[random.pick(LITERALS[key.flavor])];
    draft.sections.Mappings[map] = rows;
  }
  for (const row of Object.values(rows)) row[flavor] ??= drawLiteral(draft, flavor);
  return { 'Fn::FindInMap': [map, { Ref: key.name }, flavor] };
}

function drawLiteral({ random }: Draft, flavor: Flavor): Node {
  const text = random.pick(LITERALS[flavor]);
  if (flavor === 'flag' && random.chance(0.5)) return text === 'true';
  return ['port', 'ssl'].includes(flavor) && random.chance(0.5) ? Number(text) : text;
}

function drawRef(draft: Draft, flavor: Flavor): Node {
  const scalars = scalarsOf(draft, flavor);
  return scalars.length > 0 ? { Ref: draft.random.pick(scalars).name } : drawLiteral(draft, flavor);
}

function drawIf(draft: Draft, flavor: Flavor, depth: number): Node {
  if (draft.conditions.length === 0) return drawRef(draft, flavor);
  const condition = draft.random.pick(draft.conditions);
  return { 'Fn::If': [condition, drawValue(draft, flavor, depth - 1), drawValue(draft, flavor, depth - 1)] };
}

function drawFindInMap(draft: Draft, flavor: Flavor): Node {
  return drawLookup(draft, flavor) ?? drawRef(draft, flavor);
}

function drawSelect(draft: Draft, flavor: Flavor, depth: number): Node {
  const { random } = draft;
  const lists = draft.parameters.filter((parameter) => parameter.flavor === flavor && parameter.values === 'list');
  if (lists.length > 0) return { 'Fn::Select': [random.between(0, 2), { Ref: random.pick(lists).name }] };
  const index = random.between(0, 1);
  const items = [drawValue(draft, flavor, depth - 1), drawValue(draft, flavor, depth - 1)];
  return { 'Fn::Select': [random.chance(0.5) ? index : String(index), items] };
}

/** The flavor's text put together by Fn::Sub, Fn::Join or Fn::Split. */
function drawText(draft: Draft, flavor: Flavor): Node {
  const { random } = draft;
  const scalars = scalarsOf(draft, flavor);
  if (scalars.length > 0 && random.chance(0.5)) return { 'Fn::Sub': `\${${random.pick(scalars).name}}` };
  if (flavor === 'protocol' && draft.conditions.length > 0) {
    return {
      'Fn::Join': ['', ['HTTP', { 'Fn::If': [random.pick(draft.conditions), 'S', random.pick(['', NO_VALUE])] }]],
    };
  }
  const pieces = [random.pick(LITERALS[flavor]), random.pick(LITERALS[flavor])];
  return { 'Fn::Select': [random.between(0, 1), { 'Fn::Split': ['|', pieces.join('|')] }] };
}
