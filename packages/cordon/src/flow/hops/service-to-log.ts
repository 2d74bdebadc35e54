import type { Ask } from '../../controls/ask.ts';
import type { ApiStage } from '../../model/kinds/api-stage.ts';
import type { Distribution } from '../../model/kinds/distribution.ts';
import type { Listener } from '../../model/kinds/listener.ts';
import type { Trail } from '../../model/kinds/trail.ts';
import { attributeLogs, deliveredLogs, type EntryLog, edgeLogs, webAclLogs } from '../entry-logs.ts';
import { seen } from '../programs.ts';
import { sendsTo } from '../service-hop.ts';
import { type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/**
 * Entries write what they were asked for, addresses with whatever stands in them, to a store of logs; a trail that records reads
 * and writes of objects writes their names. Flow logs of a network hold addresses, ports and sizes: nothing of what is sent.
 */
export const serviceToLog = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'service-to-log',
    on: ['listener', 'distribution', 'api-stage', 'trail'],
    control: 'log-bucket-guards-phi',
    obligations: [],
    *find(entry, ask) {
      if (entry.kind === 'trail') return yield* dataEvents(entry, names, ask);
      const from = entry.kind === 'api-stage' ? (names.given(entry.api, ask) ?? entry) : entry;
      for (const log of logsOf(entry, ask)) yield* sendsTo({ from, by: 'call', ...log }, names, ask);
    },
  });

function logsOf(entry: Listener | Distribution | ApiStage, ask: Ask): readonly EntryLog[] {
  switch (entry.kind) {
    case 'distribution':
      return [
        { to: entry.logBucket, kind: 'bucket', says: 'logs requests to' },
        ...[...edgeLogs(entry, ask), ...webAclLogs(entry, ask), ...deliveredLogs(entry, ask)],
      ];
    case 'api-stage':
      return [{ to: entry.logDestination, kind: 'log-group', says: 'logs calls to' }, ...webAclLogs(entry, ask)];
    case 'listener': {
      const [balancer] = seen(() => {
        const found = ask.follow('load-balancer', entry.loadBalancer);
        return found ? [found] : [];
      });
      if (!balancer) return [];
      return [...attributeLogs(balancer, ask), ...deliveredLogs(balancer, ask), ...webAclLogs(balancer, ask)];
    }
  }
}

/** Only a trail that records what happens to objects and items holds their names. */
function* dataEvents(trail: Trail, names: StoreNames, ask: Ask): Iterable<Sighting> {
  const older = seen(() => ask.need(trail.selectors) ?? []);
  const newer = seen(() => ask.need(trail.advancedSelectors) ?? []);
  const recordsData =
    older.some(({ dataResources }) => seen(() => ask.need(dataResources) ?? []).length > 0) ||
    newer.some(({ fields }) =>
      seen(() => ask.need(fields) ?? []).some(
        ({ field, equals }) =>
          ask.known(field) === 'eventCategory' && (ask.known(equals) ?? []).some((each) => ask.known(each) === 'Data'),
      ),
    );
  if (!recordsData) return;
  yield* sendsTo(
    { from: trail, to: trail.bucket, kind: 'bucket', says: 'records names of objects in', by: 'call' },
    names,
    ask,
  );
  yield* sendsTo(
    { from: trail, to: trail.logGroup, kind: 'log-group', says: 'records names of objects in', by: 'call' },
    names,
    ask,
  );
}
