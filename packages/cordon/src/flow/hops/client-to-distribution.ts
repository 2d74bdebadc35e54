import { viewersSpeakTls } from '../../controls/distribution-encrypts.ts';
import { internet } from '../places.ts';
import { fact, hopFinder } from '../sighting.ts';
import { behaviorsOf, mayBePlain } from '../viewers.ts';

/** Browsers open sessions with a distribution, wherever they are. */
export const clientToDistribution = hopFinder({
  sort: 'client-to-distribution',
  on: ['distribution'],
  control: 'web-entry-is-encrypted',
  obligations: ['WEB-TLS'],
  *find(distribution, ask) {
    const outcome = ask.part(() => viewersSpeakTls(distribution, ask));
    const spoken = mayBePlain(behaviorsOf(distribution, ask), ask) ? 'HTTPS, HTTP' : 'HTTPS';
    yield {
      from: internet,
      to: distribution.id,
      protocol: spoken,
      outcome,
      facts: [fact(ask.placeOf(distribution.defaultProtocol), `${distribution.name} speaks ${spoken} with viewers`)],
    };
  },
});
