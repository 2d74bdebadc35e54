import { sendsTo } from '../service-hop.ts';
import { actsAs } from '../service-role.ts';
import { type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** A state machine calls what its role lets it call, over HTTPS; its log holds what goes into steps where it is told so. */
export const stateMachine = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'state-machine',
    on: ['state-machine'],
    obligations: [],
    *find(machine, ask) {
      yield* actsAs(
        {
          service: machine,
          as: machine.role,
          says: (role, store) => `${role.name} lets ${machine.name} call ${store}`,
          // What a function or another machine is called with comes back as its answer.
          carries: ({ kind, carries }) => (kind === 'function' || kind === 'state-machine' ? 'both' : carries),
        },
        names,
        ask,
      );
      if (ask.known(machine.logsData) !== true) return;
      for (const { logGroup } of ask.need(machine.logs) ?? [])
        yield* sendsTo(
          { from: machine, to: logGroup, kind: 'log-group', says: 'logs what its steps are given in', by: 'call' },
          names,
          ask,
        );
    },
  });
