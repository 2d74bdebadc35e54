import type { Ask } from '../../controls/ask.ts';
import type { Doubt, Outcome } from '../../controls/outcome.ts';
import { statementsOf } from '../../controls/role-policies.ts';
import { writeIt } from '../../controls/undetermined.ts';
import type { Role } from '../../model/kinds/role.ts';
import { whyUnresolved } from '../../policy/statement.ts';
import type { Answers } from '../answer.ts';
import { type Program, programKinds, rolesSought } from '../programs.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';
import { runnersOf } from '../task-programs.ts';
import { unseen } from '../unseen.ts';

/** What a program may do by a role or a policy that is not given: it may use anything, so that no scope leaves anything out. */
export const unreadGrants = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'unread-grants',
    on: [...programKinds, 'task-definition'],
    obligations: [],
    *find(program, ask) {
      if (program.kind === 'task-definition' && !runnersOf(program, ask).includes(program)) return;
      // One is enough: what it stands for is anything at all.
      const [doubt] = doubtsAbout(program, answers, ask);
      if (doubt) yield { ...unseen(program, 'what its role allows', doubt), certainty: 'possible' };
    },
  });

function doubtsAbout(program: Program, answers: Answers, ask: Ask): readonly Doubt[] {
  const { found, doubts } = rolesSought(program, ask);
  const read = found.map((role) => answers.answer(roleIsRead, role, ask));
  return [...doubts, ...read.flatMap((outcome) => (outcome.verdict === 'unknown' ? outcome.doubts : []))];
}

/** Is everything spelled out that a role allows? Asked once of a role, however many programs act as it. */
const roleIsRead = {
  check(role: Role, ask: Ask): Outcome {
    const { all, unseen: unread } = statementsOf(role, ask);
    const unresolved = all.flatMap(({ statement, document }) => {
      const why = whyUnresolved(statement);
      return why === undefined ? [] : [{ at: ask.placeOf(document), why, settle: writeIt }];
    });
    const doubts = [...unread, ...unresolved];
    return doubts.length > 0 ? { verdict: 'unknown', doubts } : ask.pass();
  },
};
