import { by, type Naming } from '../../controls/links.ts';
import { isHub } from '../group-nodes.ts';
import { programsIn } from '../program-groups.ts';
import { rulesOf, senderOf } from '../rules.ts';
import { fact, hopFinder } from '../sighting.ts';

const bySource: Naming<'security-group'> = (group, chooser) => {
  const rules = group.ingress.find(chooser);
  return rules.is === 'known' ? rules.value.map((rule) => rule.group.find(chooser)) : [];
};
const byOwnSource = by<'security-group-rule'>((rule) => rule.group);

/** Joins programs to the group that stands for them where they are many: what comes to the group may come to each. */
export const memberToGroup = hopFinder({
  sort: 'member-to-group',
  on: ['security-group'],
  obligations: [],
  *find(group, ask) {
    if (!isHub(group, ask)) return;
    const sends =
      ask.mayLink('security-group', group, bySource) + ask.mayLink('security-group-rule', group, byOwnSource);
    if (sends === 0 && !rulesOf(group, ask).some((rule) => senderOf(rule, ask))) return;
    const outcome = ask.notApplicable('it is no session: the program is in the group');
    for (const program of programsIn(group, ask)) {
      const facts = [fact(program, `${program.name} is in ${group.name}`)];
      yield { from: program.id, to: group.id, protocol: '', isJoint: true, outcome, facts };
    }
  },
});
