import type { Ask } from '../controls/ask.ts';
import type { Fact } from '../model/fact.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';
import { isHub, nodesIn } from './group-nodes.ts';
import { allMeant } from './meant-by.ts';
import { place } from './places.ts';
import { letsInUnseenGroup, opens, privateRange, rulesOf, senderOf } from './rules.ts';
import { fact, type Sighting } from './sighting.ts';

/** Something that stands in security groups. */
interface Guarded extends Resource {
  readonly securityGroups: Fact<readonly Fact<Text>[]>;
}

type Session = { readonly port: number | undefined } & Pick<
  Sighting,
  'protocol' | 'outcome' | 'control' | 'obligations'
>;

/** The sessions that the security groups of something let in at its port: of each program in a group that is named as the source. */
export function* sessionsByGroups(to: Guarded, { port, ...session }: Session, ask: Ask): Iterable<Sighting> {
  for (const group of allMeant('security-group', to.securityGroups, ask)) {
    for (const rule of rulesOf(group, ask)) {
      if (!opens(rule, port, ask)) continue;
      const sender = senderOf(rule, ask);
      const says = (who: string) => [fact(rule, `${group.name} lets ${who} in at port ${port ?? '?'}`)];
      const rest = { to: to.id, ...session };
      if (sender) {
        const via = isHub(sender, ask) ? [] : [sender.id];
        for (const from of nodesIn(sender, ask)) {
          if (from !== to.id) yield { from, via, ...rest, facts: says(sender.name) };
        }
      } else if (letsInUnseenGroup(rule, ask)) {
        const from = place('unseen', 'not given', `${to.id} clients`);
        yield { from, ...rest, facts: says('a group that is not given') };
      } else {
        const range = privateRange(rule, ask);
        if (range === undefined) continue;
        const from = place('elsewhere', range, group.id);
        yield { from, ...rest, certainty: 'possible', facts: says(range) };
      }
    }
  }
}
