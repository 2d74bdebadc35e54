import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import type { Outcome } from '../../controls/outcome.ts';
import type { TransferServer } from '../../model/kinds/transfer-server.ts';
import { clientsInside } from '../clients.ts';
import { internet } from '../places.ts';
import { actsAs } from '../service-role.ts';
import { fact, type HopFinder, hopFinder, type Sighting } from '../sighting.ts';
import type { StoreNames } from '../store-names.ts';

const byServer = by<'transfer-user'>((user) => user.server);

/** Files come in over older protocols, and go where the roles of those who send them let them go. */
export const fileTransfer = (names: StoreNames): HopFinder =>
  hopFinder({
    sort: 'file-transfer',
    on: ['transfer-server'],
    obligations: [],
    *find(server, ask) {
      yield* toStores(server, names, ask);
      yield comesIn(server, ask);
    },
  });

function comesIn(server: TransferServer, ask: Ask): Sighting {
  // SFTP unless another is named (Transfer Family API, CreateServer; seen only in what other tools say of it).
  const given = ask.isGiven(server.protocols) ? (ask.need(server.protocols) ?? []) : [];
  const protocols = given.length > 0 ? given.map((each) => ask.need(each)?.toUpperCase() ?? '') : ['SFTP'];
  const inside =
    (ask.known(server.endpointType) ?? 'PUBLIC') !== 'PUBLIC' && ask.look(server.addresses).is === 'absent';
  return {
    from: inside ? clientsInside(server) : internet,
    to: server.id,
    protocol: protocols.join(', '),
    outcome: spoken(server, protocols, ask),
    facts: [fact(ask.placeOf(server.protocols), `${server.name} takes files over ${protocols.join(', ')}`)],
  };
}

/** FTP has no encryption; AS2 travels over HTTP, and whether its messages are encrypted its agreements say. */
function spoken(server: TransferServer, protocols: readonly string[], ask: Ask): Outcome {
  if (protocols.includes('FTP')) {
    const says = `${server.name} takes files over FTP, which is in the clear`;
    return ask.fail({ at: server.protocols, got: 'FTP', want: 'SFTP or FTPS', says });
  }
  if (!protocols.includes('AS2')) return ask.pass();
  const why = 'AS2 comes over HTTP, and no template shows whether every message is encrypted';
  return ask.unknown(server.protocols, why, 'demand encrypted messages in the agreements');
}

function* toStores(server: TransferServer, names: StoreNames, ask: Ask): Iterable<Sighting> {
  for (const user of ask.linkedSurely('transfer-user', server, byServer)) {
    const says = (role: { readonly name: string }, store: string) => `${role.name} lets ${user.name} use ${store}`;
    yield* actsAs({ service: server, as: user.role, says }, names, ask);
  }
}
