import type { Ask } from '../../controls/ask.ts';
import type { Doubt } from '../../controls/outcome.ts';
import { statementsOf } from '../../controls/role-policies.ts';
import { writeIt } from '../../controls/undetermined.ts';
import { whyUnresolved } from '../../policy/statement.ts';
import { type Program, programKinds, rolesSought } from '../programs.ts';
import { hopFinder, type Sighting } from '../sighting.ts';
import { unseen } from '../unseen.ts';

/** What a program may do by a role or a policy that is not given: it may use anything, so that no scope leaves anything out. */
export const unreadGrants = hopFinder({
  sort: 'unread-grants',
  on: programKinds,
  obligations: [],
  *find(program, ask) {
    const [doubt] = doubtsAbout(program, ask);
    if (doubt) yield { ...possible(program, doubt), certainty: 'possible' };
  },
});

/** One is enough: what it stands for is anything at all. */
function possible(program: Program, doubt: Doubt): Sighting {
  return unseen(program, 'what its role allows', doubt);
}

function doubtsAbout(program: Program, ask: Ask): readonly Doubt[] {
  const { found, doubts } = rolesSought(program, ask);
  return [
    ...doubts,
    ...found.flatMap((role) => {
      const { all, unseen: unread } = statementsOf(role, ask);
      const unresolved = all.flatMap(({ statement, document }) => {
        const why = whyUnresolved(statement);
        return why === undefined ? [] : [{ at: ask.placeOf(document), why, settle: writeIt }];
      });
      return [...unread, ...unresolved];
    }),
  ];
}
