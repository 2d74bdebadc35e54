import { clearTextPortsIn, portsData } from '../facts/ports.ts';
import type { SecurityGroup, TrafficRule } from '../model/kinds/security-group.ts';
import type { Record } from '../model/record.ts';
import type { Ask } from './ask.ts';
import { control } from './control.ts';
import { servesDatabases, servesLoadBalancersOnly } from './group-users.ts';
import { bothEndsMayEncrypt, notTls, refusesPlainTraffic } from './network-layer.ts';
import type { Outcome } from './outcome.ts';

const enforced = `  Encryption:
    Type: AWS::EC2::VPCEncryptionControl
    Properties: { VpcId: !Ref Clinic, Mode: enforce }
`;

const template = (more: string) => `Resources:
  LabGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Laboratory gateway
      VpcId: !Ref Clinic
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 2575
          ToPort: 2575
          SourceSecurityGroupId: !GetAtt WardGroup.GroupId
  WardGroup:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: Ward systems, VpcId: !Ref Clinic }
  Clinic:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.0.0.0/16 }
${more}`;

export const instancesTalkEncrypted = control({
  id: 'instances-talk-encrypted',
  obligations: ['EC2-INTRA'],
  // What applications speak shows in no template.
  partly: ['EC2-INTRA'],
  title: 'Instances talk to one another encrypted, inside the network too',
  why: 'Being inside a VPC is no exemption. A port whose protocol is in the clear carries PHI readable between instances, unless the network itself encrypts.',
  decides: [
    'A VPC passes where a given encryption control is set to enforce. That is encryption at the network layer, and is reported apart from TLS.',
    'Of security groups, the rules that let members of a group reach one port of TCP are read: they say what instances speak to one another.',
    'Such a rule fails for a port that is always in the clear, unless the VPC enforces encryption or the instances at both ends may encrypt by themselves.',
    'Port 443 passes: it is there for TLS, and only a probe shows that it speaks it.',
    'Other ports, ranges and sources tell nothing and are not applicable, nor is a rule with a load balancer or a database at one end, which is judged there.',
  ],
  open: [
    'A VPC without an encryption control: whether applications speak TLS shows in no template. Enforce encryption, or look at the encryption status in flow logs.',
    'An encryption control that only monitors, or that leaves peered networks out: set it to enforce, and drop the exclusion.',
    'A port on which a session may change to TLS, and instances of types that may encrypt to one another: speak TLS there, or enforce encryption in the VPC.',
    'A group at either end that is not given: pass the template that makes it.',
  ],
  on: ['network', 'security-group', 'security-group-rule'],
  check(resource, ask) {
    switch (resource.kind) {
      case 'network': {
        const refused = refusesPlainTraffic(resource, ask);
        if (refused.verdict !== 'not-applicable') return refused;
        const why = 'no encryption control is given for it, and whether applications speak TLS shows in no template';
        return ask.unknown(
          resource,
          why,
          'enforce encryption in the VPC, or look at the encryption status in flow logs',
        );
      }
      case 'security-group-rule':
        return judge(resource, resource.name, () => ask.follow('security-group', resource.securityGroup), ask);
      default:
        return ask.every(ask.need(resource.ingress) ?? [], (rule) => judge(rule, resource.name, () => resource, ask));
    }
  },
  fix: {
    // Which port speaks TLS there is the application's to say.
    effect: 'needs-a-human',
    does: 'Speak TLS between the instances, on a port for it; or enforce encryption in the VPC.',
    cloudformation: 'Type: AWS::EC2::VPCEncryptionControl\nProperties:\n  VpcId: !Ref Clinic\n  Mode: enforce',
    edits({ path }) {
      const rule = path === '' ? '' : `${path}.`;
      return [
        { set: `${rule}FromPort`, to: 443 },
        { set: `${rule}ToPort`, to: 443 },
      ];
    },
  },
  examples: { resource: 'LabGroup', line: 8, fails: template(''), passes: template(enforced) },
});

type Rule = Record<TrafficRule>;

/** Looks at rules that let the members of a group reach one port: those say what instances speak to one another. */
function judge(rule: Rule, name: string, findGroup: () => SecurityGroup | undefined, ask: Ask): Outcome {
  const protocol = ask.need(rule.protocol)?.toLowerCase() ?? '';
  const port = ['tcp', '6'].includes(protocol) ? ask.need(rule.fromPort) : undefined;
  if (port === undefined || port !== ask.need(rule.toPort)) return ask.notApplicable('it names no single port of TCP');
  ask.cite(portsData);
  if (port === 443) return ask.pass('port 443 is there for TLS; only a probe shows that it speaks it');
  const [open] = clearTextPortsIn(port, port);
  if (!open) return ask.notApplicable(`port ${port} does not tell what is spoken there`);
  if (!ask.isGiven(rule.group)) return ask.notApplicable('it does not let in the members of a group');
  const group = findGroup();
  const source = ask.follow('security-group', rule.group);
  const what = `${open.protocol} (${port})`;
  if (!group || !source) {
    return ask.unknown(rule, `who speaks ${what} there is not given`, 'pass the template that makes both groups');
  }
  const balancers = [group, source].map((each) => servesLoadBalancersOnly(each, ask));
  if (balancers.includes('yes'))
    return ask.notApplicable('a load balancer is at one end; what it speaks is judged there');
  if (servesDatabases(group, ask))
    return ask.notApplicable('a database is at one end; what it insists on is judged there');
  const network = ask.isGiven(group.network) ? ask.follow('network', group.network) : undefined;
  const refused = network
    ? ask.part(() => refusesPlainTraffic(network, ask))
    : ask.notApplicable('no network is given');
  if (refused.verdict !== 'not-applicable') return refused;
  const doubt = open.upgrade
    ? `${what} carries TLS only if both ends insist on it`
    : balancers.includes('perhaps')
      ? `whether instances speak ${what} there, or a load balancer only, is not given`
      : bothEndsMayEncrypt([group, source], ask)
        ? `${what} is at best ${notTls}`
        : undefined;
  if (doubt) return ask.unknown(rule, doubt, 'speak TLS there, or enforce encryption in the VPC');
  return ask.fail({
    at: rule,
    path: rule.protocol.path.replace(/\.?[^.]*$/, ''),
    got: `port ${port} for members of ${source.name}`,
    want: 'a port that speaks TLS',
    says: `${name} lets instances talk ${what} in the clear`,
  });
}
