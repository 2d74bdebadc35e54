import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import { serviceSessions } from '../../facts/service-sessions.ts';
import type { EventDestination } from '../../model/kinds/event-destination.ts';
import type { EventRule } from '../../model/kinds/event-rule.ts';
import { destination } from '../destination.ts';
import { hostOf } from '../host-of.ts';
import { place } from '../places.ts';
import { seen } from '../programs.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

const busByName = by<'event-bus'>((bus) => bus.busName);

/** A rule passes events of its bus on. One that only keeps time carries what the template itself says: nobody's data. */
export const eventRule = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'event-rule',
    on: ['event-rule'],
    obligations: [],
    *find(rule, ask) {
      if (!ask.isGiven(rule.pattern) || ask.known(rule.state) === 'DISABLED') return;
      yield* fromBus(rule, ask);
      for (const { target, deadLetters, taskDefinition } of ask.need(rule.targets) ?? []) {
        if (ask.isGiven(taskDefinition)) {
          yield* sendsTo(
            { from: rule, to: taskDefinition, kind: 'task-definition', says: 'starts', by: 'call' },
            names,
            ask,
          );
          continue;
        }
        const end = destination(target, rule, names, ask);
        if (end?.store?.kind === 'event-destination') yield toAddress(rule, end.store as EventDestination, ask);
        else yield* sendsTo({ from: rule, to: target, says: 'passes events on to', by: 'call' }, names, ask);
        yield* sendsTo({ from: rule, to: deadLetters, says: 'sends what fails to', by: 'call' }, names, ask);
      }
    },
  });

/** The account's own bus is no resource: events come to the rule itself there. */
function* fromBus(rule: EventRule, ask: Ask): Iterable<Sighting> {
  const [bus] = seen(() => {
    const found = ask.followGiven('event-bus', rule.bus, busByName);
    return found ? [found] : [];
  });
  if (!bus) return;
  const facts = [fact(ask.placeOf(rule.bus), `${rule.name} takes events of ${bus.name}`)];
  yield {
    from: bus.id,
    to: rule.id,
    protocol: 'inside AWS',
    carries: 'write',
    outcome: ask.pass(serviceSessions.call),
    facts,
  };
}

function toAddress(rule: EventRule, end: EventDestination, ask: Ask): Sighting {
  const host = hostOf(end.endpoint, ask);
  const plain = host?.startsWith('http://');
  const says = `${rule.name} sends events over plain HTTP to ${host}`;
  return {
    from: rule.id,
    to: place('unseen', host ?? end.name, rule.id),
    via: [end.id],
    protocol: plain ? 'HTTP' : 'HTTPS',
    carries: 'write',
    // EventBridge takes HTTPS addresses only (its guide, API destinations; not verified).
    outcome: plain
      ? ask.fail({ at: end.endpoint, got: 'http', want: 'an address that begins with https://', says })
      : ask.pass('EventBridge calls addresses over HTTPS only'),
    facts: [fact(ask.placeOf(end.endpoint), `${rule.name} sends events to ${host ?? end.name}`)],
  };
}
