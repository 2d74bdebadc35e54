import type { Chooser } from '../model/chooser.ts';
import type { Fact, Found } from '../model/fact.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import { entriesOf, itemsOf } from '../model/read-value.ts';
import type { Resource } from '../model/resource.ts';
import type { Text, Value } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { type Naming, textsIn } from './links.ts';

const byTargets: Naming<'event-rule'> = ({ targets }, chooser) => {
  const found = targets.find(chooser);
  return found.is === 'known' ? found.value.flatMap((each) => textsIn(each.securityGroups, chooser)) : [];
};

const byEnds: Naming<'pipe'> = (pipe, chooser) => [
  ...textsIn(pipe.securityGroups, chooser),
  ...textsIn(pipe.brokerSecurityGroups, chooser),
];

const byDeliveries: Naming<'delivery-stream'> = (stream, chooser) =>
  [stream.searchDelivery, stream.olderSearchDelivery, stream.serverlessSearchDelivery].flatMap((delivery) => {
    const found = delivery.find(chooser);
    return found.is === 'known' ? found.value.flatMap((each) => textsIn(each.securityGroups, chooser)) : [];
  });

/** Do tasks that something starts, or a delivery, hold the group? It is named inside what starts them. */
export function isHeldInside(group: SecurityGroup, ask: Ask): boolean {
  return (
    ask.linkedSurely('event-rule', group, byTargets).length > 0 ||
    ask.linkedSurely('pipe', group, byEnds).length > 0 ||
    ask.linkedSurely('delivery-stream', group, byDeliveries).length > 0
  );
}

const byDefinition: Naming<'state-machine'> = ({ definition, definitionText, substitutions }, chooser) =>
  [definition, definitionText, substitutions].flatMap((fact) => referencesIn(fact, chooser));

const byValue: Naming<'parameter'> = ({ value }, chooser) => referencesIn(value, chooser);

const byInput: Naming<'schedule'> = ({ input }, chooser) => referencesIn(input, chooser);

const byInputs: Naming<'event-rule'> = ({ targets }, chooser) => {
  const found = targets.find(chooser);
  return found.is === 'known' ? found.value.flatMap(({ input }) => referencesIn(input, chooser)) : [];
};

const byRotation: Naming<'secret-rotation'> = ({ securityGroups }, chooser) => referencesIn(securityGroups, chooser);

/** What names the group somewhere in a text of its own language, and may give it to anything. */
export function mentioning(group: SecurityGroup, ask: Ask): readonly Resource[] {
  return [
    ...ask.linkedSurely('state-machine', group, byDefinition),
    ...ask.linkedSurely('parameter', group, byValue),
    ...ask.linkedSurely('secret-rotation', group, byRotation),
    ...ask.linkedSurely('schedule', group, byInput),
    ...ask.linkedSurely('event-rule', group, byInputs),
  ];
}

/** Every reference in what a fact says, as a text of its own. */
function referencesIn(fact: Fact<Value>, chooser: Chooser): readonly Found<Text>[] {
  const found = fact.find(chooser);
  if (found.is !== 'known') return [];
  return inside(found.value, chooser).map((value) => ({ is: 'known', value, at: found.at }));
}

function inside(value: Value, chooser: Chooser): readonly Text[] {
  switch (value.is) {
    case 'text':
      return value.parts.flatMap((part) =>
        typeof part !== 'string' && part.is === 'reference' ? [{ ...value, parts: [part] }] : [],
      );
    case 'list':
      return itemsOf(value, chooser).flatMap((each) => inside(each.value, chooser));
    case 'fields':
      return entriesOf(value, chooser).flatMap(([, each]) => inside(each, chooser));
    default:
      return [];
  }
}
