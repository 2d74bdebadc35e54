import type { Ask } from '../controls/ask.ts';
import { mayBe } from '../controls/distribution-encrypts.ts';
import type { Fact } from '../model/fact.ts';
import type { Distribution, Origin } from '../model/kinds/distribution.ts';
import type { Text } from '../model/value.ts';

/** How viewers ask for what lies under some paths. */
interface Behavior {
  readonly origin: Fact<Text>;
  readonly protocol: Fact<string>;
  readonly methods: Fact<readonly Fact<string>[]>;
}

/** Every behavior of a distribution, or those that may lead to one origin. */
export function behaviorsOf(distribution: Distribution, ask: Ask, origin?: Origin): readonly Behavior[] {
  const { defaultOrigin, defaultProtocol, defaultMethods, behaviors } = distribution;
  const all: readonly Behavior[] = [
    { origin: defaultOrigin, protocol: defaultProtocol, methods: defaultMethods },
    ...(ask.known(behaviors) ?? []),
  ];
  return origin ? all.filter((each) => mayBe(each.origin, origin.originId, ask)) : all;
}

/** May viewers speak plain HTTP there? */
export function mayBePlain(behaviors: readonly Behavior[], ask: Ask): boolean {
  return behaviors.some(({ protocol }) => ask.known(protocol)?.toLowerCase() === 'allow-all');
}

/** Do viewers send more there than requests for what is kept? */
export function sendData(behaviors: readonly Behavior[], ask: Ask): boolean {
  return behaviors
    .flatMap(({ methods }) => ask.known(methods) ?? [])
    .some((method) => ['PUT', 'POST', 'PATCH'].includes(ask.known(method)?.toUpperCase() ?? ''));
}
