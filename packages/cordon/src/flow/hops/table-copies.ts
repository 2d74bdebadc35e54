import { serviceSessions } from '../../facts/service-sessions.ts';
import { spelling } from '../../model/text.ts';
import { between, destination } from '../destination.ts';
import { place } from '../places.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** A table copies its items to other Regions, and its changes to a stream; it may begin as the files of a bucket. */
export const tableCopies = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'table-copies',
    on: ['table'],
    control: 'copies-stay-in-the-cordon',
    obligations: [],
    *find(table, ask) {
      yield* sendsTo(
        { from: table, to: table.copiesTo, kind: 'stream', says: 'sends its changes to', by: 'call' },
        names,
        ask,
      );
      const files = destination(table.importBucket, table, names, ask, 'bucket');
      if (files)
        yield {
          from: files.node,
          to: table.id,
          protocol: 'HTTPS',
          carries: 'write',
          outcome: between([files], table.importBucket, serviceSessions.call, ask),
          facts: [fact(ask.placeOf(table.importBucket), `${table.name} begins as the files of ${files.name}`)],
        };
      const replicas = ask.need(table.replicas) ?? [];
      for (const { region, copiesTo } of replicas) {
        yield* sendsTo(
          { from: table, to: copiesTo, kind: 'stream', says: 'sends its changes to', by: 'call' },
          names,
          ask,
        );
        const written = ask.known(region);
        const where = (written && spelling(written)) ?? 'another Region';
        // A global table lists its own Region among its replicas; which one that is, no template says. One alone is that one.
        if (replicas.length < 2) continue;
        yield {
          from: table.id,
          to: place('copy', `${table.name} in ${where}`, table.id),
          protocol: 'inside AWS',
          carries: 'both',
          outcome: ask.pass(serviceSessions.regions),
          facts: [fact(ask.placeOf(region), `${table.name} keeps a copy in ${where}`)],
        };
      }
    },
  });
