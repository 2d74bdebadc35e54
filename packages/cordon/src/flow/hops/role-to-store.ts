import type { Ask } from '../../controls/ask.ts';
import { statementsOf } from '../../controls/role-policies.ts';
import type { Role } from '../../model/kinds/role.ts';
import type { Answers } from '../answer.ts';
import { isToldElsewhere, withAny, withStranger } from '../granted.ts';
import { denialsIn, type Grant, grantsOf } from '../grants.ts';
import { lessHanded } from '../handed-records.ts';
import { grantedByAws } from '../managed-grants.ts';
import type { Program } from '../programs.ts';
import { grantedByStores } from '../resource-grants.ts';
import { programsAs } from '../role-programs.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';
import { sessionWith } from '../store-session.ts';

/** What acts as a role reads and writes the stores that its policies name. A grant on everything shows no use of anything. */
export const roleToStore = (answers: Answers, names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'role-to-store',
    on: ['role'],
    obligations: [],
    *find(role, ask) {
      const programs = programsAs(role, ask);
      const [first] = programs;
      if (!first) return;
      const all = [...statementsOf(role, ask).all, ...grantedByStores(role, ask)];
      const denials = denialsIn(all);
      const possible = new Map<string, Sighting>();
      const note = (seen: Sighting) => {
        const before = possible.get(seen.to);
        possible.set(seen.to, before && before.carries !== seen.carries ? { ...seen, carries: 'both' } : seen);
      };
      for (const each of all) {
        const facts = [fact(ask.placeOf(each.document), `a policy lets ${role.name} in (${each.statement.label})`)];
        for (const grant of grantsOf(each, denials, names, ask)) {
          if (isToldElsewhere(grant)) continue;
          if (grant.meant.is === 'any') note(withAny(first.id, role, grant.kind, grant.meant.like, ask, grant.carries));
          else if (grant.certainty === 'possible')
            note({ ...session(first, role, grant, facts, answers, ask), certainty: 'possible' });
          else
            for (const program of programs) {
              const own = lessHanded(program, grant, names, ask);
              if (own) yield session(program, role, own, facts, answers, ask);
            }
        }
      }
      for (const kind of grantedByAws(role, ask)) note(withAny(first.id, role, kind, '', ask));
      yield* possible.values();
    },
  });

function session(
  program: Program,
  role: Role,
  grant: Grant,
  facts: Sighting['facts'],
  answers: Answers,
  ask: Ask,
): Sighting {
  const { meant, carries } = grant;
  if (meant.is === 'store')
    return { from: program.id, to: meant.store.id, carries, facts, ...sessionWith(meant.store, answers, ask) };
  return withStranger(program.id, role, grant, facts, ask);
}
