import type { Ask } from '../../controls/ask.ts';
import { sessionWithOrigin } from '../../controls/distribution-encrypts.ts';
import type { Distribution, Origin } from '../../model/kinds/distribution.ts';
import type { PrivateOrigin } from '../../model/kinds/origin-access.ts';
import type { Record } from '../../model/record.ts';
import { endsOfAddress } from '../address-ends.ts';
import { meantOf } from '../meant-by.ts';
import type { End } from '../session-ends.ts';
import { fact, hopFinder, type Sighting } from '../sighting.ts';
import { unseen } from '../unseen.ts';
import { behaviorsOf, mayBePlain, sendData } from '../viewers.ts';

/** A distribution fetches from its origins what it does not keep, and hands them what viewers send. */
export const distributionToOrigin = hopFinder({
  sort: 'distribution-to-origin',
  on: ['distribution'],
  control: 'web-entry-is-encrypted',
  obligations: ['WEB-TLS'],
  *find(distribution, ask) {
    for (const origin of ask.need(distribution.origins) ?? []) {
      const lost: Sighting[] = [];
      const tried = ask.part(() => {
        lost.push(...sessions(distribution, origin, ask));
        return ask.pass();
      });
      yield* lost;
      if (tried.verdict === 'unknown') for (const doubt of tried.doubts) yield unseen(distribution, 'origin', doubt);
    }
  },
});

function sessions(distribution: Distribution, origin: Record<Origin>, ask: Ask): readonly Sighting[] {
  const behind = meantOf('private-origin', origin.privateOrigin, ask);
  const behaviors = behaviorsOf(distribution, ask, origin);
  const spoken = spokenTo(behind ?? origin, mayBePlain(behaviors, ask), ask);
  const address = ask.need(behind ? behind.target : origin.domain);
  const ends: readonly End[] = address ? endsOfAddress(address, spoken.ports, distribution, ask) : [];
  const outcome = ask.part(() => sessionWithOrigin(distribution, origin, ask));
  const isBucket = ask.look(origin.bucket).is === 'known';
  return ends.map(({ node, via }) => ({
    from: distribution.id,
    to: node,
    via: behind ? [behind.id, ...via] : via,
    protocol: isBucket ? `S3 over ${mayBePlain(behaviors, ask) ? 'HTTPS or HTTP' : 'HTTPS'}` : spoken.protocol,
    carries: isBucket && !sendData(behaviors, ask) ? 'read' : 'both',
    outcome,
    facts: [
      fact(ask.placeOf((behind ?? origin).protocol), `${distribution.name} speaks ${spoken.protocol} to this origin`),
      fact(ask.placeOf(origin.domain), 'the origin it fetches from'),
    ],
  }));
}

/** What is spoken, and at which ports (the ports AWS takes where none is written: 80 and 443). */
function spokenTo(
  { protocol, httpPort, httpsPort }: Pick<Origin | PrivateOrigin, 'protocol' | 'httpPort' | 'httpsPort'>,
  viewersMayBePlain: boolean,
  ask: Ask,
): { readonly protocol: string; readonly ports: readonly number[] } {
  const [http, https] = [ask.known(httpPort) ?? 80, ask.known(httpsPort) ?? 443];
  const policy = ask.known(protocol)?.toLowerCase();
  if (policy === 'http-only') return { protocol: `HTTP ${http}`, ports: [http] };
  if (policy === 'https-only' || !viewersMayBePlain) return { protocol: `HTTPS ${https}`, ports: [https] };
  return { protocol: `HTTPS ${https} or HTTP ${http}`, ports: [http, https] };
}
