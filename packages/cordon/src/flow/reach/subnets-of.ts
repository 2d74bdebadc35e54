import type { Ask } from '../../controls/ask.ts';
import { by } from '../../controls/links.ts';
import type { Fact } from '../../model/fact.ts';
import type { Fleet } from '../../model/kinds/fleet.ts';
import type { NetworkCard } from '../../model/kinds/network-card.ts';
import type { Subnet } from '../../model/kinds/subnet.ts';
import type { Records } from '../../model/record.ts';
import type { Resource } from '../../model/resource.ts';
import type { Text } from '../../model/value.ts';
import { allMeant, meantBy, meantOf } from '../meant-by.ts';
import { seen } from '../programs.ts';
import { templatesOf } from '../started-from.ts';

/** The facts by which kinds say where they stand. Most kinds have one of them, so that a new kind needs nothing here. */
interface Standing extends Resource {
  readonly subnet?: Fact<Text>;
  readonly subnets?: Fact<readonly Fact<Text>[]>;
  readonly subnetMappings?: Records<{ readonly subnet: Fact<Text> }>;
  readonly networkInterfaces?: Records<NetworkCard>;
  readonly subnetGroup?: Fact<Text>;
  readonly launchTemplate?: Fact<Text>;
  readonly loadBalancer?: Fact<Text>;
  readonly cluster?: Fact<Text>;
}

const byVpn = by<'client-vpn-association'>((each) => each.vpn);
const byGroupName = by<'database-subnet-group'>((each) => each.groupName);

/** Templates are hostile: they may refer in circles. */
const mostSteps = 4;

/** The given subnets that a resource stands in, or may be started in; none where it stands in no network or none is given. */
export function subnetsOf(resource: Resource, ask: Ask, steps = mostSteps): readonly Subnet[] {
  const own = ownSubnets(resource, ask);
  const found =
    own.length > 0 || steps === 0 ? own : holdersOf(resource, ask).flatMap((each) => subnetsOf(each, ask, steps - 1));
  return [...new Set(found)];
}

function ownSubnets(resource: Resource, ask: Ask): readonly Subnet[] {
  const { subnet, subnets, subnetMappings, networkInterfaces }: Standing = resource;
  const several = [...known(subnetMappings, ask), ...known(networkInterfaces, ask)].map((each) => each.subnet);
  const associated = resource.kind === 'client-vpn' ? ask.linkedSurely('client-vpn-association', resource, byVpn) : [];
  return [
    ...[...(subnet ? [subnet] : []), ...several, ...associated.map((each) => each.subnet)].flatMap(
      (each) => meantOf('subnet', each, ask) ?? [],
    ),
    ...(subnets ? allMeant('subnet', subnets, ask) : []),
  ];
}

function known<T>(records: Records<T> | undefined, ask: Ask): readonly T[] {
  return (records && ask.known(records)) ?? [];
}

/** Where nothing of its own says it: what it is started from, its group of subnets, or what it is a part of. */
function holdersOf(resource: Resource, ask: Ask): readonly Resource[] {
  if (resource.kind === 'fleet') return templatesOf(resource as Fleet, ask);
  const { subnetGroup, launchTemplate, loadBalancer, cluster }: Standing = resource;
  const named = seen(() => {
    const group = subnetGroup && ask.follow('database-subnet-group', subnetGroup, byGroupName);
    return group ? [group] : [];
  });
  const holders = [subnetGroup, launchTemplate, loadBalancer, cluster].flatMap(
    (each) => (each && meantBy(each, ask)) ?? [],
  );
  return [...named, ...holders];
}
