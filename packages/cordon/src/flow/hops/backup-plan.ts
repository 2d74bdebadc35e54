import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import { serviceSessions } from '../../facts/service-sessions.ts';
import type { BackupPlan } from '../../model/kinds/backup-plan.ts';
import { between, type Destination, destination } from '../destination.ts';
import { seen } from '../programs.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

const byPlan = by<'backup-selection'>((each) => each.plan);

/** A plan backs up what its selections name into vaults, and copies what lies there to other vaults. */
export const backupPlan = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'backup-plan',
    on: ['backup-plan'],
    control: 'copies-stay-in-the-cordon',
    obligations: [],
    *find(plan, ask) {
      const selected = ask.linkedSurely('backup-selection', plan, byPlan).flatMap((each) =>
        seen(() => ask.need(each.resources) ?? []).flatMap((named) => {
          const store = destination(named, each, names, ask)?.store;
          return store ? [store] : [];
        }),
      );
      for (const { vault, copies } of ask.need(plan.rules) ?? []) {
        const keeps = destination(vault, plan, names, ask, 'backup-vault');
        if (!keeps) continue;
        const at = ask.placeOf(vault);
        for (const store of new Set(selected))
          yield backedUp(store.id, keeps, plan, fact(at, `${plan.name} backs ${store.name} up to ${keeps.name}`), ask);
        for (const { vault: copy } of seen(() => ask.need(copies) ?? [])) {
          const to = destination(copy, plan, names, ask, 'backup-vault');
          if (to)
            yield backedUp(
              keeps.node,
              to,
              plan,
              fact(ask.placeOf(copy), `${plan.name} copies ${keeps.name} to ${to.name}${to.where}`),
              ask,
            );
        }
      }
    },
  });

function backedUp(
  from: string,
  end: Destination,
  plan: BackupPlan,
  why: Sighting['facts'][number],
  ask: Ask,
): Sighting {
  return {
    from,
    to: end.node,
    via: [plan.id],
    protocol: 'inside AWS',
    carries: 'write',
    outcome: between([end], why, serviceSessions.regions, ask),
    facts: [why],
  };
}
