import type { Ask } from '../controls/ask.ts';
import { serviceSessions, serviceSessionsData } from '../facts/service-sessions.ts';
import type { Fact } from '../model/fact.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';
import { between, destination } from './destination.ts';
import { fact, type Sighting } from './sighting.ts';
import type { StoreNames } from './store-names.ts';

/** A setting by which a service itself sends on what a resource holds or gets. */
export interface Sending {
  readonly from: Resource;
  /** The fact that names where to; absent, it sends nowhere. */
  readonly to: Fact<Text>;
  /** What a bare name there is the name of. */
  readonly kind?: string;
  /** Whose setting it is, where not the sender's. */
  readonly who?: string;
  /** "sends its objects to": the name of the destination follows. */
  readonly says: string;
  readonly by: keyof typeof serviceSessions;
  readonly via?: readonly string[];
}

/** The hop of such a setting: encrypted by AWS, whatever the customer sets; none where the setting is absent. */
export function* sendsTo(
  { from, to, kind, who = from.name, says, by, via = [] }: Sending,
  names: StoreNames,
  ask: Ask,
): Iterable<Sighting> {
  const end = destination(to, from, names, ask, kind);
  if (!end || end.node === from.id) return;
  ask.cite(serviceSessionsData);
  yield {
    from: from.id,
    to: end.node,
    via,
    protocol: spoken[by],
    carries: 'write',
    outcome: between([end], to, serviceSessions[by], ask),
    facts: [fact(ask.placeOf(to), `${who} ${says} ${end.name}${end.where}${end.doubt ? `: ${end.doubt.why}` : ''}`)],
  };
}

const spoken: Readonly<Record<keyof typeof serviceSessions, string>> = {
  replication: 'S3 over TLS',
  call: 'HTTPS',
  delivery: 'HTTPS',
  functionMount: 'NFS over TLS',
  regions: 'inside AWS',
  replica: 'replication over TLS',
  load: 'S3 over TLS',
};
