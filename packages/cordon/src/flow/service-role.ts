import type { Ask } from '../controls/ask.ts';
import { statementsOf } from '../controls/role-policies.ts';
import { serviceSessions } from '../facts/service-sessions.ts';
import type { Fact } from '../model/fact.ts';
import type { Role } from '../model/kinds/role.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';
import { isToldElsewhere, withAny, withStranger } from './granted.ts';
import { denialsIn, type Grant, grantsOf } from './grants.ts';
import { grantedByAws } from './managed-grants.ts';
import { roleSought } from './programs.ts';
import { grantedByStores } from './resource-grants.ts';
import { fact, type Sighting } from './sighting.ts';
import type { StoreNames } from './store-names.ts';
import { unseen } from './unseen.ts';

/** A service that itself does what a role allows. */
export interface Acting {
  readonly service: Resource;
  /** The fact that names its role. */
  readonly as: Fact<Text>;
  /** What stands in the report of one store. */
  says(role: Role, store: string): string;
  /** Which way data goes with a store of this kind, where not as the actions say. */
  readonly carries?: (grant: Grant) => Grant['carries'];
}

/** The sessions of a service with what its role lets it use: over HTTPS, whatever is set. What is not given, or anything of a kind, is one too. */
export function* actsAs({ service, as, says, carries }: Acting, names: StoreNames, ask: Ask): Iterable<Sighting> {
  const { found, doubts } = roleSought(as, ask);
  const allows = `what the role of ${service.name} allows`;
  const unread = (doubt: Parameters<typeof unseen>[2]): Sighting => ({
    ...unseen(service, allows, doubt),
    certainty: 'possible',
  });
  if (doubts[0]) yield unread(doubts[0]);
  for (const role of found) {
    const { all, unseen: unreadable } = statementsOf(role, ask);
    const statements = [...all, ...grantedByStores(role, ask)];
    const denials = denialsIn(statements);
    for (const each of statements) {
      for (const grant of grantsOf(each, denials, names, ask)) {
        const { meant, kind, certainty } = grant;
        const way = carries?.(grant) ?? grant.carries;
        if (meant.is === 'any') yield withAny(service.id, role, kind, meant.like, ask, way);
        else if (meant.is === 'stranger') {
          const facts = [fact(ask.placeOf(each.document), `a policy lets ${role.name} in (${each.statement.label})`)];
          if (!isToldElsewhere(grant)) yield { ...withStranger(service.id, role, grant, facts, ask), certainty };
        } else
          yield {
            from: service.id,
            to: meant.store.id,
            protocol: 'HTTPS',
            carries: way,
            certainty,
            outcome: ask.pass(serviceSessions.call),
            facts: [fact(ask.placeOf(each.document), says(role, meant.store.name))],
          };
      }
    }
    for (const kind of grantedByAws(role, ask)) yield withAny(service.id, role, kind, '', ask);
    if (unreadable[0]) yield unread(unreadable[0]);
  }
}
