import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import type { Route } from '../../model/kinds/route.ts';
import type { Subnet } from '../../model/kinds/subnet.ts';
import { canonical } from '../../model/text.ts';
import { meantBy, meantOf } from '../meant-by.ts';

const bySubnet = by<'route-table-association'>((each) => each.subnet);
const byTable = by<'route'>((route) => route.routeTable);

/**
 * Does the subnet have a route to the internet that is open in both directions? A subnet without a route table of its own
 * follows the main one of its network, which leads nowhere else unless somebody changed it outside of templates. Undefined
 * where its route table, or where its way out leads, is not given.
 */
export function isPublic(subnet: Subnet, ask: Ask): boolean | undefined {
  const associations = ask.linkedSurely('route-table-association', subnet, bySubnet);
  const answers = associations.map((each) => {
    const table = meantOf('route-table', each.routeTable, ask);
    if (!table) return undefined;
    const ways = ask.linkedSurely('route', table, byTable).map((route) => leadsToInternet(route, ask));
    return ways.includes(true) || (ways.includes(undefined) ? undefined : false);
  });
  return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
}

/** Is it a way out for every address, through an internet gateway? */
function leadsToInternet(route: Route, ask: Ask): boolean | undefined {
  const everywhere = [ask.known(route.destination), ask.known(route.destination6)];
  if (!everywhere.includes('0.0.0.0/0') && !everywhere.includes('::/0')) return false;
  const gateway = ask.look(route.gateway);
  if (gateway.is === 'absent') return false;
  if (gateway.is === 'unknown') return undefined;
  const meant = meantBy(route.gateway, ask);
  if (meant) return meant.kind === 'internet-gateway';
  const spelled = canonical(gateway.value);
  return spelled.startsWith('igw-') || (/^(vgw|eigw|local|cagw|vpce)\b/.test(spelled) ? false : undefined);
}
