import type { SecurityGroup, TrafficRule } from '../model/kinds/security-group.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { control, type Edit } from './control.ts';
import { mayHold, servesLoadBalancersOnly } from './group-users.ts';
import { judgePorts } from './opened-ports.ts';
import type { Outcome } from './outcome.ts';
import { comesFromInside } from './rule-source.ts';
import { nameIn } from './undetermined.ts';

const template = (port: number) => `Resources:
  ImagingGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Imaging gateway
      VpcId: vpc-0a1b2c3d
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: ${port}
          ToPort: ${port}
          CidrIp: 0.0.0.0/0
`;

export const noPlaintextPortsFromOutside = control({
  id: 'no-plaintext-ports-from-outside',
  obligations: ['EC2-EXT'],
  // What is spoken on other ports shows in no template.
  partly: ['EC2-EXT'],
  title: 'Nobody outside reaches a port whose protocol is in the clear',
  why: 'DICOM, HL7, Telnet and HTTP send what they carry in the clear. From outside they belong behind TLS or a VPN.',
  decides: [
    'Of each rule that lets traffic in, the ports and the source are judged: where one of the two is harmless the rule passes.',
    'It fails where the internet reaches a port that is always in the clear, alone, in a range or with every other: Telnet (23), HTTP (80), DICOM (104, 11112), HL7 MLLP (2575).',
    'Private ranges, security groups as the source, given prefix lists of private ranges, and protocols other than TCP are harmless.',
    'A group that load balancers alone hold is not applicable: what they speak is judged at their listeners.',
  ],
  open: [
    'A port on which a session may change to TLS (FTP, SMTP, POP3, IMAP, LDAP, SQL Server, MySQL, PostgreSQL): close it to the outside, or show that the server refuses sessions without TLS.',
    'A source that is not written or is no range, and a prefix list that is not given: write it as a range or a security group, or pass the list.',
    'A group that load balancers hold and something that is not read may hold too: give load balancers a group of their own.',
  ],
  on: ['security-group', 'security-group-rule'],
  check(resource, ask) {
    if (resource.kind === 'security-group-rule') {
      return judge(resource, resource.name, () => ask.follow('security-group', resource.securityGroup), ask);
    }
    const rules = ask.need(resource.ingress) ?? [];
    if (rules.length === 0) return ask.notApplicable('it lets nobody in by rules of its own');
    return ask.every(rules, (rule) => judge(rule, resource.name, () => resource, ask));
  },
  fix: {
    // Who is let in, and over what instead, is the partner's business too.
    effect: 'needs-a-human',
    does: 'Close the port to the outside; let partners in over TLS, or over an IPsec VPN from private addresses.',
    cloudformation: 'IpProtocol: tcp\nFromPort: 443\nToPort: 443\nCidrIp: 0.0.0.0/0',
    edits: ({ path }) => openHttpsOnly(path === '' ? '' : `${path}.`),
  },
  examples: { resource: 'ImagingGroup', line: 8, fails: template(2575), passes: template(443) },
});

type Rule = Record<TrafficRule>;

/** A rule is harmless where its ports are, or where its source is; so one of the two settles it, the other unknown. */
function judge(rule: Rule, name: string, findGroup: () => SecurityGroup | undefined, ask: Ask): Outcome {
  const ports = ask.part(() => judgePorts(rule, name, ask));
  const source = ask.part(() => comesFromInside(rule, ask));
  if (ports.verdict === 'pass' || source.verdict === 'pass') return ask.pass();
  if (source.verdict === 'unknown') return source;
  return ports.verdict === 'fail' ? ask.part(() => judgeUsers(ports, findGroup(), ask)) : ports;
}

/** A load balancer's group opens the ports of its listeners, and what those speak is judged there. */
function judgeUsers(ports: Outcome, group: SecurityGroup | undefined, ask: Ask): Outcome {
  if (!group) return ports;
  const only = servesLoadBalancersOnly(group, ask);
  if (only === 'yes')
    return ask.notApplicable('only load balancers use it; what they speak is judged at their listeners');
  const other = mayHold(group, ask);
  if (only === 'no' || !other) return ports;
  return ask.unknown(
    other,
    `besides load balancers, ${nameIn(other.id)} (${other.sort}) may use its group`,
    'give load balancers a group of their own',
  );
}

function openHttpsOnly(rule: string): readonly Edit[] {
  return [
    { set: `${rule}IpProtocol`, to: 'tcp' },
    { set: `${rule}FromPort`, to: 443 },
    { set: `${rule}ToPort`, to: 443 },
  ];
}
