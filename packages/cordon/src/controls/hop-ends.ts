import { databasePort } from '../facts/database-ports.ts';
import { clearTextPorts, portsData } from '../facts/ports.ts';
import type { Fact } from '../model/fact.ts';
import type { Database } from '../model/kinds/database.ts';
import type { DatabaseCluster } from '../model/kinds/database-cluster.ts';
import type { Listener } from '../model/kinds/listener.ts';
import type { SecurityGroup } from '../model/kinds/security-group.ts';
import type { TargetGroup } from '../model/kinds/target-group.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import type { Outcome } from './outcome.ts';
import type { Hop } from './phi-flow.ts';
import { letsInAt, letsOutTo } from './port-rules.ts';

/** Do the groups of a database open the port at which it answers, and those of its clients let them out to it? */
export function databaseIsOpened(database: Database | DatabaseCluster, ask: Ask): Outcome {
  const groups = groupsIn(database.securityGroups, ask);
  if (groups.length === 0) return ask.notApplicable('it names no security group');
  const port = ask.need(database.port) ?? databasePort(ask.need(database.engine));
  if (port === undefined) return ask.unknown(database.port, 'at which port it answers is not said', 'write its Port');
  return ask.all(
    () => letsInAt(groups, port, database, ask),
    ...shownTo(database, ask).map((hop) => () => senderReaches(hop, port, database, ask)),
  );
}

/** Do the groups of what a listener sends to open the port it is sent to? */
export function targetIsOpened(listener: Listener, ask: Ask): Outcome {
  const sent = ask.flow
    .hopsOf(listener)
    .filter(({ sort, from }) => sort === 'listener-to-target' && from === listener.id);
  return ask.every(sent, (hop) => {
    if (!hop.inWorld(ask.world)) return ask.notApplicable('nothing is sent there in this configuration');
    const group = hop.via.map((each) => ask.meant({ to: each })).find((each) => each?.kind === 'target-group');
    const target = ask.meant({ to: hop.to });
    if (!group || !target) return ask.notApplicable('its targets are not given');
    return ask.all(
      () => opened(group as TargetGroup, target, ask),
      () => portSpeaks(group as TargetGroup, ask),
    );
  });
}

function opened(group: TargetGroup, target: Resource, ask: Ask): Outcome {
  if (target.kind !== 'instance' && target.kind !== 'container-service')
    return ask.notApplicable('its targets are in no group of their own');
  const { securityGroups } = target as unknown as { readonly securityGroups: Fact<readonly Fact<Text>[]> };
  const groups = groupsIn(securityGroups, ask);
  const port = groups.length > 0 ? ask.need(group.port) : undefined;
  if (port === undefined) return ask.notApplicable('it sends to targets that name no security group');
  return letsInAt(groups, port, target, ask);
}

/** A protocol that cannot change to TLS at its port: then TLS there contradicts the port. */
function portSpeaks(group: TargetGroup, ask: Ask): Outcome {
  const protocol = ask.need(group.protocol)?.toUpperCase();
  const port = ask.need(group.port);
  ask.cite(portsData);
  const clear = clearTextPorts.find((each) => each.port === port && each.upgrade === undefined);
  if (!clear || (protocol !== 'HTTPS' && protocol !== 'TLS')) return ask.pass();
  const why = `${group.name} sends ${protocol} to port ${port}, where ${clear.protocol} is spoken in the clear`;
  return ask.unknown(group.port, why, `use a port for ${protocol}, such as 443`);
}

/** Sessions with the database that something given opens. */
function shownTo(database: Resource, ask: Ask): readonly Hop[] {
  const shown = ask.flow.touching(database.id);
  return shown.filter(({ sort, to, isJoint }) => sort === 'program-to-database' && to === database.id && !isJoint);
}

/** Is the program let out to the port by one of its groups? */
function senderReaches(hop: Hop, port: number, to: Resource, ask: Ask): Outcome {
  const program = ask.meant({ to: hop.from });
  if (!program || !['instance', 'function', 'container-service'].includes(program.kind) || !hop.inWorld(ask.world))
    return ask.pass();
  const { securityGroups } = program as unknown as { readonly securityGroups: Fact<readonly Fact<Text>[]> };
  const groups = groupsIn(securityGroups, ask);
  return groups.length === 0 ? ask.pass() : letsOutTo(groups, port, program, to, ask);
}

function groupsIn(list: Fact<readonly Fact<Text>[]>, ask: Ask): readonly SecurityGroup[] {
  return (ask.need(list) ?? []).flatMap((named) => {
    const group = ask.follow('security-group', named);
    return group
      ? [group]
      : ask.undetermined(named, { why: 'the security group is not given', settle: 'pass the template that makes it' });
  });
}
