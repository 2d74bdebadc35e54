import { isUnknown } from './fresh.ts';
import type { Node } from './node.ts';
import { isMap, listOf, mapOf } from './node.ts';
import type { ConcreteResource } from './resolve-stack.ts';

export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** The four controls the oracle can judge by itself, by the resource type they run on. */
const CONTROLS: Readonly<Record<string, { control: string; judge: Judge }>> = {
  'AWS::EC2::Volume': { control: 'volume-is-encrypted', judge: judgeVolume },
  'AWS::ElasticLoadBalancingV2::TargetGroup': { control: 'target-group-speaks-tls', judge: judgeTargetGroup },
  'AWS::EC2::SecurityGroup': { control: 'no-plaintext-ports-from-outside', judge: judgeSecurityGroup },
  'AWS::RDS::DBInstance': { control: 'sql-server-forces-ssl', judge: judgeDatabase },
};

type Judge = (properties: Readonly<Record<string, Node>>, all: readonly ConcreteResource[]) => Verdict;

const PLAINTEXT_PORTS = [23, 80, 2575];

/** Ids of the controls judged here. */
export const JUDGED_CONTROLS: ReadonlySet<string> = new Set(Object.values(CONTROLS).map(({ control }) => control));

/** The verdict of every control on every resource it runs on, keyed `control resource-id`. */
export function judgeAll(resources: readonly ConcreteResource[]): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const resource of resources) {
    const rule = CONTROLS[resource.type];
    if (!rule) continue;
    const verdict = resource.properties ? rule.judge(resource.properties, resources) : 'not-applicable';
    verdicts.set(`${rule.control} ${resource.id}`, verdict);
  }
  return verdicts;
}

function judgeVolume({ Encrypted: encrypted }: Readonly<Record<string, Node>>): Verdict {
  if (encrypted === undefined) return 'fail';
  return among(encrypted, ['true'], ['false']);
}

function judgeTargetGroup({ Protocol: protocol }: Readonly<Record<string, Node>>): Verdict {
  if (protocol === undefined) return 'unknown';
  return among(protocol, ['HTTPS', 'TLS'], ['HTTP']);
}

/** Pass for a good value, fail for a bad one, unknown for what is not known. Other values are a mistake of the generator. */
function among(value: Node, good: readonly string[], bad: readonly string[]): Verdict {
  const text = String(value);
  if (isUnknown(text)) return 'unknown';
  if (good.includes(text)) return 'pass';
  if (bad.includes(text)) return 'fail';
  throw new TypeError(`the generator wrote ${text} where it may be ${[...good, ...bad].join(', ')}`);
}

function judgeSecurityGroup({ SecurityGroupIngress: rules }: Readonly<Record<string, Node>>): Verdict {
  const verdicts = listOf(rules).map((rule) => judgeIngress(mapOf(rule)));
  // A group without rules lets nobody in, so there is nothing to judge.
  if (verdicts.length === 0) return 'not-applicable';
  if (verdicts.includes('fail')) return 'fail';
  return verdicts.includes('unknown') ? 'unknown' : 'pass';
}

/** A rule fails where it is surely open to everyone on a plaintext port, and is unknown where it may be. */
function judgeIngress(rule: Readonly<Record<string, Node>>): Verdict {
  if (rule.IpProtocol !== 'tcp') return 'pass';
  const outside = isUnknown(rule.CidrIp) ? 'unknown' : rule.CidrIp === '0.0.0.0/0' ? 'fail' : 'pass';
  const plaintext = judgePorts(String(rule.FromPort), String(rule.ToPort));
  if (outside === 'pass' || plaintext === 'pass') return 'pass';
  return outside === 'fail' && plaintext === 'fail' ? 'fail' : 'unknown';
}

function judgePorts(from: string, to: string): Verdict {
  if (isUnknown(from) || isUnknown(to)) return 'unknown';
  return PLAINTEXT_PORTS.some((port) => Number(from) <= port && port <= Number(to)) ? 'fail' : 'pass';
}

function judgeDatabase(
  { DBParameterGroupName: name }: Readonly<Record<string, Node>>,
  all: readonly ConcreteResource[],
): Verdict {
  if (name === undefined) return 'fail';
  if (!isMap(name)) return 'unknown';
  const group = all.find(({ id }) => id === name.Ref);
  if (!group?.properties) throw new TypeError(`the parameter group ${String(name.Ref)} is not created`);
  const forced = mapOf(group.properties.Parameters)['rds.force_ssl'];
  if (forced === undefined) return 'fail';
  if (isUnknown(forced)) return 'unknown';
  return String(forced) === '1' ? 'pass' : 'fail';
}
