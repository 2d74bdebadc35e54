import type { Ask } from '../../controls/ask.ts';
import type { Outcome } from '../../controls/outcome.ts';
import { serviceSessions } from '../../facts/service-sessions.ts';
import type { Fact } from '../../model/fact.ts';
import type { Resource } from '../../model/resource.ts';
import type { Text } from '../../model/value.ts';
import { between, destination } from '../destination.ts';
import { hostOf } from '../host-of.ts';
import { place } from '../places.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

interface Subscriber {
  readonly protocol: Fact<string>;
  readonly endpoint: Fact<Text>;
}

/** A topic hands each message to everyone who subscribed. */
export const topicSubscription = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'topic-subscription',
    on: ['topic', 'topic-subscription'],
    obligations: [],
    *find(each, ask) {
      if (each.kind === 'topic') {
        for (const one of ask.need(each.subscriptions) ?? [])
          yield* toSubscriber(each.id, each.name, one, each, names, ask);
        return;
      }
      const from = destination(each.topic, each, names, ask);
      if (!from) return;
      yield* toSubscriber(from.node, from.name, each, each, names, ask);
      if (from.store)
        yield* sendsTo(
          { from: from.store, to: each.deadLetters, says: 'sends what is not taken to', by: 'call' },
          names,
          ask,
        );
    },
  });

function* toSubscriber(
  from: string,
  topic: string,
  { protocol, endpoint }: Subscriber,
  of: Resource,
  names: StoreNames,
  ask: Ask,
): Iterable<Sighting> {
  const spoken = ask.known(protocol)?.toLowerCase() ?? '';
  const seenAs = outside[spoken];
  const facts = (to: string) => [
    fact(ask.placeOf(protocol), `${topic} sends each message to ${to} (${spoken || 'unknown'})`),
  ];
  if (seenAs) {
    const name = seenAs.name ?? hostOf(endpoint, ask) ?? 'an address';
    const to = place('unseen', name, of.id);
    yield {
      from,
      to,
      carries: 'write',
      protocol: seenAs.protocol,
      outcome: seenAs.judge(endpoint, topic, ask),
      facts: facts(name),
    };
    return;
  }
  const to = destination(endpoint, of, names, ask);
  if (!to) return;
  const outcome = inside.has(spoken)
    ? between([to], endpoint, serviceSessions.call, ask)
    : ask.unknown(protocol, `how ${topic} reaches a subscriber is not known`, 'write the Protocol of the subscription');
  const end = `${to.name}${to.where}`;
  yield {
    from,
    to: to.node,
    carries: 'write',
    protocol: inside.has(spoken) ? 'HTTPS' : '',
    outcome,
    facts: facts(end),
  };
}

/** Subscribers that SNS calls by their API. */
const inside: ReadonlySet<string> = new Set(['sqs', 'lambda', 'firehose']);

interface Outside {
  /** What the place is called: an address itself may be somebody's name. */
  readonly name?: string;
  readonly protocol: string;
  judge(endpoint: Fact<Text>, topic: string, ask: Ask): Outcome;
}

const plain = (how: string) => (endpoint: Fact<Text>, topic: string, ask: Ask) =>
  ask.fail({
    at: endpoint,
    got: how,
    want: 'a subscriber over HTTPS, or in AWS',
    says: `${topic} sends what it is told ${how}`,
  });

/**
 * Most topics that write to people tell of alarms. Where nobody declares what holds PHI, that this one does is not taken for
 * granted, and not ruled out.
 */
const toPeople = (how: string) => (endpoint: Fact<Text>, topic: string, ask: Ask) =>
  ask.declared.scope
    ? plain(how)(endpoint, topic, ask)
    : ask.unknown(
        endpoint,
        `${topic} sends people what it is told ${how}; whether that is PHI nobody says`,
        'declare in cordon.yaml where PHI is, and tell people nothing but that there is something to look at',
      );

/**
 * Subscribers outside of AWS. Mail servers are offered TLS and get messages without it where they decline (SES guide, security
 * protocols, read 2026-11-28); a text message has none on its way through the carriers' networks.
 */
const outside: Readonly<Record<string, Outside>> = {
  http: { protocol: 'HTTP', judge: plain('over plain HTTP') },
  https: { protocol: 'HTTPS', judge: (_endpoint, _topic, ask) => ask.pass('the subscriber is reached over HTTPS') },
  email: {
    name: 'e-mail subscribers',
    protocol: 'SMTP',
    judge: toPeople('by e-mail, which nothing obliges to be encrypted'),
  },
  'email-json': {
    name: 'e-mail subscribers',
    protocol: 'SMTP',
    judge: toPeople('by e-mail, which nothing obliges to be encrypted'),
  },
  sms: { name: 'text messages', protocol: 'SMS', judge: toPeople('by text message, which is not encrypted') },
  application: {
    name: 'push notifications',
    protocol: 'HTTPS',
    judge: (_endpoint, _topic, ask) => ask.pass('push services are called over HTTPS'),
  },
};
