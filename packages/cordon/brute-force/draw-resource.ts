import type { Draft } from './draft.ts';
import { freeName } from './draft.ts';
import { drawOptional, drawValue } from './draw-value.ts';
import type { Node } from './node.ts';

const NO_VALUE: Node = { Ref: 'AWS::NoValue' };
const PORT_RANGES: readonly (readonly [number, number])[] = [
  [23, 80],
  [80, 443],
  [443, 2575],
  [443, 443],
  [1024, 65535],
  [8443, 8443],
];

/** Adds a resource of one of the four kinds that the oracle can judge. */
export function drawResource(draft: Draft): void {
  draft.random.pick([addVolume, addTargetGroup, addSecurityGroup, addDatabase])(draft);
}

function addVolume(draft: Draft): void {
  const properties = { AvailabilityZone: 'us-east-1a', Size: 20 };
  const encrypted = draft.random.chance(0.1) ? {} : { Encrypted: drawOptional(draft, 'flag') };
  add(draft, 'Volume', 'AWS::EC2::Volume', { ...properties, ...encrypted });
}

function addTargetGroup(draft: Draft): void {
  const protocol = drawValue(draft, 'protocol');
  const rest = { Port: drawValue(draft, 'port', 1), VpcId: 'vpc-0abc', TargetType: 'instance' };
  add(draft, 'Targets', 'AWS::ElasticLoadBalancingV2::TargetGroup', { Protocol: protocol, ...rest });
}

function addSecurityGroup(draft: Draft): void {
  const { random } = draft;
  const rules =
    draft.conditions.length > 0 && random.chance(0.3)
      ? {
          'Fn::If': [random.pick(draft.conditions), drawRules(draft), random.chance(0.2) ? NO_VALUE : drawRules(draft)],
        }
      : drawRules(draft);
  const properties = { GroupDescription: 'generated', VpcId: 'vpc-0abc', SecurityGroupIngress: rules };
  add(draft, 'Group', 'AWS::EC2::SecurityGroup', properties);
}

function drawRules(draft: Draft): Node[] {
  const { random } = draft;
  return Array.from({ length: random.between(1, 3) }, () => {
    if (draft.conditions.length === 0 || random.chance(0.6)) return drawIngress(draft);
    const branches = [drawIngress(draft), random.chance(0.6) ? NO_VALUE : drawIngress(draft)];
    return { 'Fn::If': [random.pick(draft.conditions), ...(random.chance(0.5) ? branches : branches.reverse())] };
  });
}

function drawIngress(draft: Draft): Node {
  const { random } = draft;
  if (random.chance(0.1)) return { IpProtocol: 'udp', FromPort: 8, ToPort: -1, CidrIp: drawValue(draft, 'cidr', 1) };
  const port = drawValue(draft, 'port', 1);
  const [from, to]: readonly [Node, Node] = random.chance(0.7) ? [port, port] : random.pick(PORT_RANGES);
  return { IpProtocol: 'tcp', FromPort: from, ToPort: to, CidrIp: drawValue(draft, 'cidr', 1) };
}

/** A database, and its parameter group unless it has none or borrows one; a group that may be missing is attached only where it is there. */
function addDatabase(draft: Draft): void {
  const { random } = draft;
  const condition = draft.conditions.length > 0 && random.chance(0.5) ? random.pick(draft.conditions) : undefined;
  let attached: Node | undefined;
  if (draft.borrowedGroups.length > 0 && random.chance(0.7)) attached = random.pick(draft.borrowedGroups);
  else if (condition && random.chance(0.5)) {
    const other = random.chance(0.5) ? NO_VALUE : { Ref: addParameterGroup(draft) };
    attached = { 'Fn::If': [condition, { Ref: addParameterGroup(draft, condition) }, other] };
  } else if (random.chance(0.85)) attached = { Ref: addParameterGroup(draft) };
  const properties = {
    Engine: 'sqlserver-se',
    DBInstanceClass: 'db.m5.large',
    AllocatedStorage: '100',
    StorageEncrypted: true,
  };
  add(draft, 'Records', 'AWS::RDS::DBInstance', { ...properties, ...(attached && { DBParameterGroupName: attached }) });
}

/** Adds a parameter group, created always or under the condition, and returns its logical id. */
export function addParameterGroup(draft: Draft, condition?: string): string {
  const name = freeName(draft.sections.Resources, 'Settings');
  const forced = draft.random.chance(0.1) ? {} : { 'rds.force_ssl': drawOptional(draft, 'ssl') };
  draft.sections.Resources[name] = {
    Type: 'AWS::RDS::DBParameterGroup',
    ...(condition && { Condition: condition }),
    Properties: {
      Family: 'sqlserver-se-15.0',
      Description: 'generated',
      Parameters: { ...forced, 'cost threshold for parallelism': '50' },
    },
  };
  return name;
}

function add(draft: Draft, stem: string, type: string, properties: Record<string, Node>): void {
  const { random } = draft;
  const conditional = draft.conditions.length > 0 && random.chance(0.3);
  draft.sections.Resources[freeName(draft.sections.Resources, stem)] = {
    Type: type,
    ...(conditional && { Condition: random.pick(draft.conditions) }),
    Properties: properties,
  };
}
