import type { Ask } from '../controls/ask.ts';
import { by, type Naming } from '../controls/links.ts';
import type { Fact } from '../model/fact.ts';
import type { KindMap } from '../model/kinds/kind-map.ts';
import type { Resource } from '../model/resource.ts';
import type { Text } from '../model/value.ts';
import { disksOf } from './disks.ts';
import { groupsOfProgram } from './program-groups.ts';
import { type Program, programKinds, rolesOf, seen } from './programs.ts';

const byBucket = by<'bucket-policy' | 'access-point'>((each) => each.bucket);
const byListener = by<'listener-rule'>((each) => each.listener);
const byEntry = by<'web-acl-association'>((each) => each.entry);
const byFunction = by<'function-permission' | 'function-url'>((each) => each.function);

/** What belongs to a node of the map and is not drawn: its policies, groups, certificates, disks, roles. */
export function attachedTo(resource: Resource, ask: Ask): readonly Resource[] {
  const found = new Set<Resource>([...disksOf(resource, ask), ...named(resource, ask), ...naming(resource, ask)]);
  if ((programKinds as readonly string[]).includes(resource.kind)) {
    for (const each of rolesOf(resource as Program, ask)) found.add(each);
    for (const each of groupsOfProgram(resource as Program, ask)) found.add(each);
  }
  found.delete(resource);
  return [...found];
}

/** Resources that name the node. */
function naming(resource: Resource, ask: Ask): readonly Resource[] {
  const linked = <K extends keyof KindMap>(kind: K, by: Naming<K>) => ask.linkedSurely(kind, resource, by);
  switch (resource.kind) {
    case 'bucket':
      return [
        ...linked('bucket-policy', byBucket as Naming<'bucket-policy'>),
        ...linked('access-point', byBucket as Naming<'access-point'>),
      ];
    case 'listener':
      return linked('listener-rule', byListener);
    case 'load-balancer':
    case 'rest-api':
      return linked('web-acl-association', byEntry);
    case 'function':
      return linked('function-permission', byFunction as Naming<'function-permission'>);
    default:
      return [];
  }
}

/** Kinds of the facts by which a node names what belongs to it. */
const namedBy: Readonly<Record<string, readonly (readonly [fact: string, kind: keyof KindMap])[]>> = {
  listener: [['loadBalancer', 'load-balancer']],
  database: [
    ['parameterGroup', 'parameter-group'],
    ['optionGroup', 'option-group'],
    ['subnetGroup', 'database-subnet-group'],
  ],
  'database-cluster': [
    ['parameterGroup', 'cluster-parameter-group'],
    ['subnetGroup', 'database-subnet-group'],
  ],
};

/** Resources that the node names. */
function named(resource: Resource, ask: Ask): readonly Resource[] {
  const facts = namedBy[resource.kind] ?? [];
  const own = facts.flatMap(([fact, kind]) =>
    follow(kind, (resource as unknown as Record<string, Fact<Text>>)[fact], ask),
  );
  const groups = (resource as Partial<KindMap['database']>).securityGroups;
  const listed = resource.kind.startsWith('database') && groups ? seen(() => ask.need(groups) ?? []) : [];
  const more = own.flatMap((each) => (each.kind === 'load-balancer' ? naming(each, ask) : []));
  return [...own, ...more, ...listed.flatMap((each) => follow('security-group', each, ask))];
}

function follow(kind: keyof KindMap, fact: Fact<Text> | undefined, ask: Ask): readonly Resource[] {
  return seen(() => {
    const found = fact && ask.followGiven(kind, fact);
    return found ? [found as Resource] : [];
  });
}
