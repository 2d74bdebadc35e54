import { control } from './control.ts';
import { judgeTraffic } from './instance-traffic.ts';
import { refusesPlainTraffic } from './network-layer.ts';

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
  why: 'Being inside a VPC is no exemption. Where the protocol of a port is in the clear, so is PHI between instances, unless the network itself encrypts.',
  decides: [
    'A VPC passes where its own encryption control, or one that is given for it, is set to enforce. That is encryption at the network layer, and is reported apart from TLS.',
    'Of security groups, the rules that let members of a group reach one port of TCP are read: they say what instances speak to one another.',
    'Such a rule fails for a port that is always in the clear, unless the VPC enforces encryption or the instances at both ends may encrypt by themselves.',
    'Port 443 passes: it is there for TLS, and only a probe shows that it speaks it.',
    'Other ports, ranges and sources tell nothing and are not applicable, nor is a rule with a load balancer or a database at one end, which is judged there.',
  ],
  open: [
    'A VPC without an encryption control: whether applications speak TLS shows in no template. Enforce encryption, or look at the encryption status in flow logs.',
    'An encryption control that only monitors, or that leaves peered networks out: set it to enforce, and drop the exclusion.',
    'A port on which a session may change to TLS, and instances of types that may encrypt to one another: speak TLS there, or enforce encryption in the VPC.',
    'A private range of addresses at a port that is always in the clear, unless it lies in a VPC that enforces encryption: whether instances or a load balancer speak from there shows in no rule. Let in a security group, or speak TLS.',
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
        return judgeTraffic(resource, resource.name, () => ask.follow('security-group', resource.securityGroup), ask);
      default:
        return ask.every(ask.need(resource.ingress) ?? [], (rule) =>
          judgeTraffic(rule, resource.name, () => resource, ask),
        );
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
