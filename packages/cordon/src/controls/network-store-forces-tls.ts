import type { Cache } from '../model/kinds/cache.ts';
import type { DocumentCluster } from '../model/kinds/document-cluster.ts';
import type { GraphCluster } from '../model/kinds/graph-cluster.ts';
import type { SearchDomain } from '../model/kinds/search-domain.ts';
import type { Warehouse } from '../model/kinds/warehouse.ts';
import { spelling } from '../model/text.ts';
import type { Ask } from './ask.ts';
import { endpointRefusesPlainHttp } from './endpoint-refuses-plain-http.ts';
import { by } from './links.ts';
import type { Outcome } from './outcome.ts';

export type NetworkStore = Cache | DocumentCluster | GraphCluster | SearchDomain | Warehouse;

/** Does a store that programs reach over the network refuse sessions that are not encrypted? */
export function forcesTls(store: NetworkStore, ask: Ask): Outcome {
  switch (store.kind) {
    case 'cache':
      return cacheForces(store, ask);
    case 'document-cluster':
      return documentsForce(store, ask);
    case 'warehouse':
      return warehouseForces(store, ask);
    case 'graph-cluster':
      // Since engine 1.0.4.0 (Neptune guide, encrypting connections; read 2026-11-28).
      return ask.pass('Neptune takes HTTPS only');
    default:
      return endpointRefusesPlainHttp(store, ask);
  }
}

/** Off unless asked for; a mode of "preferred" takes plain sessions too (ElastiCache guide, in-transit encryption, read 2026-11-28). */
function cacheForces(cache: Cache, ask: Ask): Outcome {
  if (cache.belongsTo?.name === 'ServerlessCache') return ask.pass('a serverless cache takes TLS only');
  const preferred = ask.isGiven(cache.inTransitMode) && ask.need(cache.inTransitMode)?.toLowerCase() === 'preferred';
  if (ask.isGiven(cache.inTransit) && ask.need(cache.inTransit) && !preferred) return ask.pass('it takes TLS only');
  return ask.fail({
    at: preferred ? cache.inTransitMode : cache.inTransit,
    got: preferred ? 'preferred' : 'no encryption in transit',
    want: preferred ? 'required' : 'TransitEncryptionEnabled: true',
    says: `${cache.name} takes sessions in the clear`,
  });
}

const byDocumentName = by<'document-parameter-group'>((group) => group.groupName);

/** `tls` is on in the default group, and in one that does not set it (DocumentDB guide, encrypting in transit, read 2026-11-28). */
function documentsForce(cluster: DocumentCluster, ask: Ask): Outcome {
  const named = ask.isGiven(cluster.parameterGroup) ? ask.need(cluster.parameterGroup) : undefined;
  if (!named || spelling(named)?.startsWith('default.')) return ask.pass('its default parameters force TLS');
  const group = ask.follow('document-parameter-group', cluster.parameterGroup, byDocumentName);
  if (!group)
    return ask.unknown(cluster.parameterGroup, 'its parameter group is not given', 'pass the template that makes it');
  const setting = ask.need(group.parameters)?.get('tls');
  const value = setting && ask.isGiven(setting) ? ask.need(setting)?.toLowerCase() : 'enabled';
  if (value !== 'disabled' || !setting) return ask.pass(`its parameter tls is ${value}`);
  return ask.fail({
    at: setting,
    got: 'disabled',
    want: 'enabled',
    says: `${cluster.name} takes sessions in the clear`,
  });
}

const byWarehouseName = by<'warehouse-parameter-group'>((group) => group.groupName);

/** `require_ssl` is on in the default group since 2025-01; whether that is the one a cluster has, its age decides (announced by AWS; not verified in its guide). */
function warehouseForces(warehouse: Warehouse, ask: Ask): Outcome {
  const named = ask.isGiven(warehouse.parameterGroup) ? ask.need(warehouse.parameterGroup) : undefined;
  const settle = 'attach a parameter group that sets require_ssl to true';
  if (!named || spelling(named)?.startsWith('default.'))
    return ask.unknown(
      warehouse.parameterGroup,
      'its default parameters demand TLS of clusters made since 2025-01 only',
      settle,
    );
  const group = ask.follow('warehouse-parameter-group', warehouse.parameterGroup, byWarehouseName);
  if (!group)
    return ask.unknown(warehouse.parameterGroup, 'its parameter group is not given', 'pass the template that makes it');
  const found = (ask.need(group.parameters) ?? []).find((each) => ask.need(each.name) === 'require_ssl');
  const text = found && ask.need(found.value);
  const value = text && spelling(text);
  if (value?.toLowerCase() === 'true') return ask.pass('its parameter require_ssl is true');
  if (text && value === undefined) return ask.unknown(found.value, 'what require_ssl is set to is not known', settle);
  const says = `${warehouse.name} takes sessions in the clear`;
  return ask.fail({ at: found?.value ?? group.parameters, got: value ?? 'no require_ssl', want: 'true', says });
}
