import type { Ask } from '../../controls/ask.ts';
import type { Answers } from '../answer.ts';
import { type Answering, answeringBehind, answersAt } from '../database-sessions.ts';
import { allMeant } from '../meant-by.ts';
import { groupsOfProgram } from '../program-groups.ts';
import { type Program, programKinds } from '../programs.ts';
import { opens, rulesOf, senderOf } from '../rules.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';
import { sqlSession } from '../sql-session.ts';
import { mentionsOf } from '../told-texts.ts';

/** A program that is told the address of a database, or the secret that opens it, is a client of it, whatever groups say. */
export const programToldOfDatabase = (answers: Answers): HopFinder =>
  hopFinder({
    sort: 'program-told-of-database',
    on: programKinds,
    control: 'database-forces-tls',
    obligations: ['DB-TLS'],
    *find(program, ask) {
      const told = new Set<Answering>();
      for (const { reference, text } of mentionsOf(program, ask)) {
        const named = ask.meant(reference);
        for (const answering of named ? answeringBehind(named, ask) : []) {
          if (told.has(answering)) continue;
          told.add(answering);
          if (groupsShow(program, answering, ask)) continue;
          yield {
            from: program.id,
            to: answering.id,
            ...sqlSession(answering, answersAt(answering, ask), answers, ask),
            facts: [fact(text, `${program.name} is told of ${named?.name}`)],
          };
        }
      }
    },
  });

/** Is the session found by its groups already? */
function groupsShow(program: Program, answering: Answering, ask: Ask): boolean {
  const port = answersAt(answering, ask);
  const own = groupsOfProgram(program, ask);
  return allMeant('security-group', answering.securityGroups, ask)
    .flatMap((group) => rulesOf(group, ask))
    .some((rule) => {
      const sender = opens(rule, port, ask) ? senderOf(rule, ask) : undefined;
      return sender !== undefined && own.includes(sender);
    });
}
