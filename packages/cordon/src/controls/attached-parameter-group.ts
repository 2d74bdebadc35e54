import { isDefaultParameterGroup } from '../facts/sql-server-parameters.ts';
import type { Fact } from '../model/fact.ts';
import type { ClusterParameterGroup } from '../model/kinds/cluster-parameter-group.ts';
import type { Database } from '../model/kinds/database.ts';
import type { DatabaseCluster } from '../model/kinds/database-cluster.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { ParameterGroup } from '../model/kinds/parameter-group.ts';
import { spelling } from '../model/text.ts';
import type { Text } from '../model/value.ts';
import type { Ask } from './ask.ts';
import { by, type Naming } from './links.ts';
import { meantResource } from './meant-resource.ts';
import { isNamed, sourceOf } from './sql-server-source.ts';

/** The group whose parameters a database has. */
export interface AttachedGroup {
  /** The database that it is attached to: the one that was asked about, or the source it copies. */
  readonly holder: Database;
  /** How the holder spells the group, where it names one and its spelling is known. */
  readonly literal: string | undefined;
  /** undefined is the engine's default group, which nobody can change. */
  readonly group: ParameterGroup | undefined;
}

/** Finds the parameter group that is attached to a database. A group that no given template has ends this part as unknown. */
export function attachedGroup(database: Database, ask: Ask): AttachedGroup {
  const holder = holderOf(database, ask);
  return { holder, ...followGroup('parameter-group', holder.parameterGroup, byGroupName, ask) };
}

/** A replica in its source's Region uses the source's group (RDS API, CreateDBInstanceReadReplica). */
function holderOf(database: Database, ask: Ask): Database {
  if (ask.need(database.parameterGroup) || !isNamed(database.fromDatabase, ask)) return database;
  const source = sourceOf(database, ask);
  if (source && (ask.need(source.parameterGroup) || !isNamed(source.fromDatabase, ask))) return source;
  return ask.undetermined(database.fromDatabase, {
    why: `${database.name} uses the parameter group of its source, which is not given`,
    settle: 'write DBParameterGroupName',
  });
}

/** The same of a cluster, which has parameter groups of its own kind. */
export function attachedClusterGroup(
  { parameterGroup }: DatabaseCluster,
  ask: Ask,
): { readonly literal: string | undefined; readonly group: ClusterParameterGroup | undefined } {
  return followGroup('cluster-parameter-group', parameterGroup, byClusterGroupName, ask);
}

function followGroup<K extends 'parameter-group' | 'cluster-parameter-group'>(
  kind: K,
  named: Fact<Text>,
  naming: Naming<K>,
  ask: Ask,
): { readonly literal: string | undefined; readonly group: KindMap[K] | undefined } {
  const attached = ask.need(named);
  const literal = attached && spelling(attached);
  if (attached === undefined || (literal !== undefined && isDefaultParameterGroup(literal.toLowerCase()))) {
    return { literal, group: undefined };
  }
  const group = ask.follow(kind, inLowerCase(named), naming);
  if (group) return { literal, group };
  const why = `no given template has the parameter group ${literal}`;
  return ask.undetermined(named, { why, settle: 'pass the template that makes it' });
}

const byClusterGroupName = by<'cluster-parameter-group'>((group) => inLowerCase(group.groupName));
const byGroupName = by<'parameter-group'>((group) => inLowerCase(group.groupName));

/** RDS keeps the names of parameter groups in lower case. */
function inLowerCase(name: Fact<Text>): Fact<Text> {
  return {
    name: name.name,
    path: name.path,
    find(chooser) {
      const found = name.find(chooser);
      if (found.is !== 'known') return found;
      const parts = found.value.parts.map((part) => (typeof part === 'string' ? part.toLowerCase() : part));
      return { ...found, value: meantResource(found.value) ? found.value : { ...found.value, parts } };
    },
  };
}
