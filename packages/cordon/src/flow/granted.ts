import type { Ask } from '../controls/ask.ts';
import type { Role } from '../model/kinds/role.ts';
import { readable } from '../policy/token-text.ts';
import type { Grant } from './grants.ts';
import { place } from './places.ts';
import { fact, type Sighting } from './sighting.ts';
import { sessionWithStranger, spokenTo } from './store-session.ts';

/** Files are mounted, not called for; and what a program logs is told of with its log. */
export function isToldElsewhere({ kind, meant, carries }: Grant): boolean {
  if (kind === 'file-system') return true;
  // From what nobody gave only something unseen can come. Lines for a log nobody gave, and events for the account's own bus, are told of nowhere.
  return meant.is === 'stranger' && (carries === 'read' || kind === 'log-group' || kind === 'event-bus');
}

/** The session with a store that no given template makes. */
export function withStranger(
  from: string,
  role: Role,
  { meant, kind, carries }: Grant,
  facts: Sighting['facts'],
  ask: Ask,
): Sighting {
  const name = meant.is === 'stranger' ? readable(meant.name) : '';
  return {
    from,
    to: place('unseen', name, role.id),
    carries,
    facts,
    protocol: spokenTo(kind),
    outcome: sessionWithStranger(kind, role, ask),
  };
}

/** Once for a role, whoever acts as it: nothing shows that any of them uses it. */
export function withAny(
  from: string,
  role: Role,
  kind: string,
  like: string,
  ask: Ask,
  carries: Grant['carries'] = 'both',
): Sighting {
  const named = like === '' ? '' : ` named ${readable(like)}`;
  return {
    from,
    to: place('elsewhere', `any ${kind}${named}`, role.id),
    protocol: '',
    carries,
    certainty: 'possible',
    outcome: ask.notApplicable('nothing shows that it is used'),
    facts: [fact(role, `${role.name} may use every ${kind}${named}`)],
  };
}
