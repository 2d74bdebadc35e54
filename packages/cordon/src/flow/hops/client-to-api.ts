import { endpointOf } from '../../controls/api-policy.ts';
import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import type { AppService } from '../../model/kinds/app-service.ts';
import type { FunctionUrl } from '../../model/kinds/function-access.ts';
import type { GraphApi } from '../../model/kinds/graph-api.ts';
import type { HttpApi } from '../../model/kinds/http-api.ts';
import type { RestApi } from '../../model/kinds/rest-api.ts';
import type { Resource } from '../../model/resource.ts';
import { endAt } from '../address-ends.ts';
import { clientsInside } from '../clients.ts';
import { meantBy } from '../meant-by.ts';
import { internet } from '../places.ts';
import { seen } from '../programs.ts';
import { fact, hopFinder } from '../sighting.ts';

type Entry = RestApi | HttpApi | GraphApi | FunctionUrl | AppService;

const byApi = by<'api-mapping'>((each) => each.api);

/** Clients call an API, at its own address and by the names that lead to it. */
export const clientToApi = hopFinder({
  sort: 'client-to-api',
  on: ['rest-api', 'http-api', 'graph-api', 'function-url', 'app-service'],
  control: 'web-entry-is-encrypted',
  obligations: ['WEB-TLS'],
  *find(entry, ask) {
    const { node, via } = endAt(entry, ask);
    const protocol = isWebSocket(entry, ask) ? 'WebSocket over TLS' : 'HTTPS';
    const domains = domainsOf(entry, ask);
    yield {
      // Who cannot be told apart may be anybody.
      from: seen(() => [isInside(entry, ask)])[0] ? clientsInside(entry) : internet,
      to: node,
      via,
      protocol,
      // APIs answer over TLS only; which versions they take is asked of each by itself, as it is of listeners.
      outcome: isOff(entry, domains, ask) ? ask.notApplicable('no address leads to it') : ask.pass(),
      facts: [
        fact(entry, `${entry.name} answers over ${protocol}`),
        ...domains.map((domain) => fact(domain, `${domain.name} leads to it`)),
      ],
    };
  },
});

/** Is its own address switched off, with no given name that leads to it? */
function isOff(entry: Entry, domains: readonly Resource[], ask: Ask): boolean {
  return domains.length === 0 && entry.kind === 'rest-api' && ask.known(entry.defaultAddressOff) === true;
}

function domainsOf(entry: Entry, ask: Ask): readonly Resource[] {
  if (entry.kind !== 'rest-api' && entry.kind !== 'http-api') return [];
  const domains = ask.linkedSurely('api-mapping', entry, byApi).flatMap(({ domain }) => meantBy(domain, ask) ?? []);
  return domains.filter(({ kind }) => kind === 'api-domain' || kind === 'http-api-domain');
}

function isInside(entry: Entry, ask: Ask): boolean {
  if (entry.kind === 'rest-api') return endpointOf(entry.endpointTypes, ask) === 'PRIVATE';
  if (entry.kind === 'graph-api') return ask.need(entry.visibility)?.toUpperCase() === 'PRIVATE';
  return entry.kind === 'app-service' && ask.need(entry.public) === false;
}

function isWebSocket(entry: Entry, ask: Ask): boolean {
  return entry.kind === 'http-api' && ask.known(entry.protocol)?.toUpperCase() === 'WEBSOCKET';
}
