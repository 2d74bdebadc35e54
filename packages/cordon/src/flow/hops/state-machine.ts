import { statementsOf } from '../../controls/role-policies.ts';
import { serviceSessions } from '../../facts/service-sessions.ts';
import { denialsIn, grantsOf } from '../grants.ts';
import { roleNamed } from '../programs.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** A state machine calls what its role lets it call, over HTTPS; its log holds what goes into steps where it is told so. */
export const stateMachine = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'state-machine',
    on: ['state-machine'],
    obligations: [],
    *find(machine, ask) {
      for (const role of roleNamed(machine.role, ask)) {
        const { all } = statementsOf(role, ask);
        const denials = denialsIn(all);
        for (const each of all) {
          for (const { meant, carries, certainty } of grantsOf(each, denials, names, ask)) {
            if (meant.is !== 'store' || certainty !== 'shown') continue;
            const facts = [
              fact(ask.placeOf(each.document), `${role.name} lets ${machine.name} call ${meant.store.name}`),
            ];
            // What a function or another machine is called with comes back as its answer.
            const answers = meant.store.kind === 'function' || meant.store.kind === 'state-machine';
            yield {
              from: machine.id,
              to: meant.store.id,
              protocol: 'HTTPS',
              carries: answers ? 'both' : carries,
              outcome: ask.pass(serviceSessions.call),
              facts,
            };
          }
        }
      }
      if (ask.known(machine.logsData) !== true) return;
      for (const { logGroup } of ask.need(machine.logs) ?? [])
        yield* sendsTo(
          { from: machine, to: logGroup, kind: 'log-group', says: 'logs what its steps are given in', by: 'call' },
          names,
          ask,
        );
    },
  });
