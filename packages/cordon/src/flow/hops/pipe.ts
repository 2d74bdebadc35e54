import { serviceSessions } from '../../facts/service-sessions.ts';
import { between, destination } from '../destination.ts';
import { seen } from '../programs.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** A pipe carries what its source holds to its target, past what enriches it. */
export const pipe = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'pipe',
    on: ['pipe'],
    obligations: [],
    *find(each, ask) {
      const source = destination(each.source, each, names, ask);
      if (source)
        yield {
          from: source.node,
          to: each.id,
          protocol: 'HTTPS',
          carries: 'write',
          outcome: between([source], each.source, serviceSessions.call, ask),
          facts: [fact(ask.placeOf(each.source), `${each.name} reads from ${source.name}`)],
        };
      const sends = { from: each, by: 'call' } as const;
      yield* sendsTo({ ...sends, to: each.enrichment, says: 'has what it carries enriched by' }, names, ask);
      const task = ask.isGiven(each.taskDefinition);
      const to = task ? each.taskDefinition : each.target;
      const kind = task ? { kind: 'task-definition' } : {};
      yield* sendsTo({ ...sends, ...kind, to, says: 'carries on to' }, names, ask);
      yield* sendsTo({ ...sends, to: each.streamDeadLetters, says: 'sends what fails to' }, names, ask);
      yield* sendsTo({ ...sends, to: each.tableDeadLetters, says: 'sends what fails to' }, names, ask);
      const logged = seen(() => ask.need(each.logsData) ?? []);
      if (!logged.some((what) => ask.known(what) === 'ALL')) return;
      const says = 'logs what it carries in';
      yield* sendsTo({ ...sends, to: each.logGroup, kind: 'log-group', says }, names, ask);
      yield* sendsTo({ ...sends, to: each.logBucket, kind: 'bucket', says }, names, ask);
      yield* sendsTo({ ...sends, to: each.logStream, kind: 'delivery-stream', says }, names, ask);
    },
  });
