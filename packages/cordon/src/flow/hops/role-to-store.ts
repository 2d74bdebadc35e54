import type { Ask } from '../../controls/ask.ts';
import { statementsOf } from '../../controls/role-policies.ts';
import type { Role } from '../../model/kinds/role.ts';
import { readable } from '../../policy/token-text.ts';
import type { Answers } from '../answer.ts';
import { denialsIn, type Grant, grantsOf } from '../grants.ts';
import { lessHanded } from '../handed-records.ts';
import { grantedByAws } from '../managed-grants.ts';
import { place } from '../places.ts';
import type { Program } from '../programs.ts';
import { grantedByStores } from '../resource-grants.ts';
import { programsAs } from '../role-programs.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';
import { sessionWith, sessionWithStranger, spokenTo } from '../store-session.ts';

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
          if (isElsewhere(grant)) continue;
          if (grant.meant.is === 'any') note(toAny(first, role, grant.kind, grant.meant.like, ask, grant.carries));
          else if (grant.certainty === 'possible')
            note({ ...session(first, role, grant, facts, answers, ask), certainty: 'possible' });
          else
            for (const program of programs) {
              const own = lessHanded(program, grant, names, ask);
              if (own) yield session(program, role, own, facts, answers, ask);
            }
        }
      }
      for (const kind of grantedByAws(role, ask)) note(toAny(first, role, kind, '', ask));
      yield* possible.values();
    },
  });

/** Files are mounted, not called for; and what a program logs is told of with its log. */
function isElsewhere({ kind, meant, carries }: Grant): boolean {
  if (kind === 'file-system') return true;
  // From what nobody gave only something unseen can come. Lines for a log nobody gave, and events for the account's own bus, are told of nowhere.
  return meant.is === 'stranger' && (carries === 'read' || kind === 'log-group' || kind === 'event-bus');
}

function session(
  program: Program,
  role: Role,
  { meant, kind, carries }: Grant,
  facts: Sighting['facts'],
  answers: Answers,
  ask: Ask,
): Sighting {
  if (meant.is === 'store')
    return { from: program.id, to: meant.store.id, carries, facts, ...sessionWith(meant.store, answers, ask) };
  const name = meant.is === 'stranger' ? readable(meant.name) : '';
  return {
    from: program.id,
    to: place('unseen', name, role.id),
    carries,
    facts,
    protocol: spokenTo(kind),
    outcome: sessionWithStranger(kind, role, ask),
  };
}

/** Once for a role, whoever acts as it: nothing shows that any of them uses it. */
function toAny(
  program: Program,
  role: Role,
  kind: string,
  like: string,
  ask: Ask,
  carries: Grant['carries'] = 'both',
): Sighting {
  const named = like === '' ? '' : ` named ${readable(like)}`;
  return {
    from: program.id,
    to: place('elsewhere', `any ${kind}${named}`, role.id),
    protocol: '',
    carries,
    certainty: 'possible',
    outcome: ask.notApplicable('nothing shows that it is used'),
    facts: [fact(role, `${role.name} may use every ${kind}${named}`)],
  };
}
