import type { Draft } from './draft.ts';
import { freeName } from './draft.ts';
import type { Node } from './node.ts';
import type { Random } from './random.ts';
import type { Flavor } from './vocabulary.ts';
import { LITERALS } from './vocabulary.ts';

/** Declares a parameter: a closed list, a free text or number, or a comma-delimited list; with a default or without. */
export function drawParameter(draft: Draft, flavor: Flavor): void {
  const { random } = draft;
  const name = freeName(draft.sections.Parameters, flavor[0]?.toUpperCase() + flavor.slice(1));
  const hasDefault = random.chance(0.75);
  const values = random.chance(0.5)
    ? 'closed'
    : ['port', 'cidr'].includes(flavor) && random.chance(0.4)
      ? 'list'
      : 'open';
  draft.parameters.push({ name, flavor, values, hasDefault });
  draft.sections.Parameters[name] = declare(random, flavor, values, hasDefault);
}

function declare(random: Random, flavor: Flavor, values: 'closed' | 'open' | 'list', hasDefault: boolean): Node {
  const literals = LITERALS[flavor];
  if (values === 'list') {
    const items = [random.pick(literals), random.pick(literals), random.pick(literals)];
    return { Type: 'CommaDelimitedList', ...(hasDefault && { Default: items.join(random.pick([',', ', '])) }) };
  }
  const isNumber = flavor === 'port' || (flavor === 'ssl' && random.chance(0.5));
  const written = (text: string): Node => (isNumber && random.chance(0.5) ? Number(text) : text);
  const allowed = random.chance(0.7) ? literals : literals.slice(0, 2);
  const range = flavor === 'port' && random.chance(0.5) ? { MinValue: 1, MaxValue: 65535 } : {};
  return {
    Type: isNumber ? 'Number' : 'String',
    ...(values === 'closed' ? { AllowedValues: allowed.map(written) } : range),
    ...(hasDefault && { Default: written(random.pick(values === 'closed' ? allowed : literals)) }),
  };
}
