import type { Ask } from '../../controls/ask.ts';
import type { Outcome } from '../../controls/outcome.ts';
import { serviceSessions } from '../../facts/service-sessions.ts';
import type { Delivery, DeliveryStream } from '../../model/kinds/delivery-stream.ts';
import type { Record } from '../../model/record.ts';
import { between, destination } from '../destination.ts';
import { eachOf } from '../each-of.ts';
import { hostOf } from '../host-of.ts';
import { place } from '../places.ts';
import { seen } from '../programs.ts';
import { sendsTo } from '../service-hop.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

/** A delivery stream takes records from a stream or from whoever puts them, and carries them to where they rest. */
export const deliveryStream = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'delivery-stream',
    on: ['delivery-stream'],
    obligations: [],
    *find(stream, ask) {
      for (const named of [stream.source, stream.brokers]) {
        const source = destination(named, stream, names, ask);
        if (!source) continue;
        yield {
          from: source.node,
          to: stream.id,
          protocol: 'HTTPS',
          carries: 'write',
          outcome: between([source], named, serviceSessions.delivery, ask),
          facts: [fact(ask.placeOf(named), `${stream.name} takes records from ${source.name}`)],
        };
      }
      for (const list of deliveriesOf(stream))
        yield* eachOf(list, stream, ask, (delivery) => delivered(stream, delivery, names, ask));
    },
  });

function deliveriesOf(stream: DeliveryStream) {
  return [
    ...[stream.bucketDelivery, stream.plainBucketDelivery, stream.searchDelivery, stream.olderSearchDelivery],
    ...[stream.serverlessSearchDelivery, stream.warehouseDelivery, stream.httpDelivery, stream.splunkDelivery],
    ...[stream.snowflakeDelivery, stream.icebergDelivery],
  ];
}

function* delivered(from: DeliveryStream, delivery: Record<Delivery>, names: StoreNames, ask: Ask): Iterable<Sighting> {
  const by = 'delivery';
  yield* sendsTo({ from, to: delivery.bucket, kind: 'bucket', says: 'delivers to', by }, names, ask);
  yield* sendsTo(
    { from, to: delivery.backupBucket, kind: 'bucket', says: 'keeps what is not delivered in', by },
    names,
    ask,
  );
  yield* sendsTo({ from, to: delivery.domain, says: 'delivers to', by }, names, ask);
  for (const { parameters } of seen(() => ask.need(delivery.processors) ?? []))
    for (const { name, value } of seen(() => ask.need(parameters) ?? []))
      if (ask.known(name) === 'LambdaArn')
        yield* sendsTo({ from, to: value, kind: 'function', says: 'has records changed by', by }, names, ask);
  yield* toAddress(from, delivery, ask);
}

/** An address that no ARN names: of a service outside, or of a warehouse. */
function* toAddress(from: DeliveryStream, { endpoint, domain }: Record<Delivery>, ask: Ask): Iterable<Sighting> {
  const [address] = seen(() => (ask.isGiven(endpoint) && !ask.isGiven(domain) ? [ask.need(endpoint)] : []));
  if (!address) return;
  const host = hostOf(endpoint, ask);
  const part = address.parts.find((each) => typeof each === 'object' && each.is === 'reference');
  const meant = typeof part === 'object' && part.is === 'reference' ? ask.meant(part) : undefined;
  const name = meant?.name ?? host ?? 'an address';
  yield {
    from: from.id,
    to: meant?.id ?? place('unseen', name, from.id),
    protocol: host?.startsWith('http://') ? 'HTTP' : meant?.kind === 'warehouse' ? 'S3 over TLS' : 'HTTPS',
    carries: 'write',
    outcome: addressed(from, endpoint, host, meant?.kind, ask),
    facts: [fact(ask.placeOf(endpoint), `${from.name} delivers to ${name}`)],
  };
}

function addressed(
  from: DeliveryStream,
  endpoint: Record<Delivery>['endpoint'],
  host: string | undefined,
  kind: string | undefined,
  ask: Ask,
): Outcome {
  if (kind === 'warehouse') return ask.pass(serviceSessions.load);
  if (host?.startsWith('https://')) return ask.pass(serviceSessions.delivery);
  if (host?.startsWith('http://')) {
    const says = `${from.name} delivers over plain HTTP`;
    return ask.fail({ at: endpoint, got: host, want: 'an address that begins with https://', says });
  }
  return ask.unknown(endpoint, 'the address it delivers to does not show how it is reached', 'write the address out');
}
