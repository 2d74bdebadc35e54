import { control } from './control.ts';
import { everyAction, groupsOf } from './listener-actions.ts';
import { passesThrough } from './listener-front.ts';
import { endsItself, judgeClassicUnread, judgeUnread } from './unread-session.ts';

const template = (listener: string) => `Resources:
  LabListener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/lab/50dc6c495c0c9188
${listener}
      Port: 2575
      DefaultActions: [{ Type: forward, TargetGroupArn: !Ref LabTargets }]
  LabTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { Protocol: TCP, Port: 2575, VpcId: vpc-0a1b2c3d }
`;

export const passThroughEndsAtInstance = control({
  id: 'pass-through-ends-at-instance',
  obligations: ['ELB-PASSTHRU-TCP', 'ELB-PASSTHRU-WS', 'ELB-FRONT'],
  // What passes through shows only in the bytes.
  partly: ['ELB-PASSTHRU-TCP', 'ELB-PASSTHRU-WS', 'ELB-FRONT'],
  title: 'What load balancers pass on unread is encrypted all the way to the instance',
  why: 'A load balancer that does not end a session cannot encrypt it either: what the client sends in the clear stays so.',
  decides: [
    'HTTPS, TLS and SSL pass: the load balancer ends each session, and nothing goes on unread. QUIC passes, because it always carries TLS 1.3.',
    'TCP fails where it goes on to a port whose protocol is always in the clear: 23, 80, 104, 2575 or 11112. Weighted groups and rules count.',
    'HTTP is not applicable: an Application Load Balancer never passes a session through, WebSocket or not, and its listener is judged as a plain one.',
    'A Gateway Load Balancer, and a group of Application Load Balancers whose own listener is judged, are not applicable either.',
  ],
  open: [
    'Every other session that passes through: only the bytes show whether it is TLS. Probe the running entry, or end TLS at the load balancer.',
    'A Classic listener of TCP with another protocol behind it encrypts anew, and does not show whether clients encrypt before: use SSL on both sides, or TCP on both.',
  ],
  on: ['listener', 'classic-load-balancer'],
  check(resource, ask) {
    if (resource.kind === 'classic-load-balancer') {
      return ask.every(ask.need(resource.listeners) ?? [], (each) => judgeClassicUnread(each, resource.name, ask));
    }
    const protocol = ask.need(resource.protocol)?.toUpperCase() ?? 'GENEVE';
    const ended = endsItself(protocol, ask);
    if (ended) return ended;
    return everyAction(resource, ask, (step) => {
      const groups = groupsOf(step, ask);
      if (groups.length === 0) return passesThrough(ask, (step.rule ?? resource).actions, protocol);
      return ask.every(groups, (group) => judgeUnread(resource, protocol, group, ask));
    });
  },
  fix: {
    effect: 'needs-a-human',
    does: 'Serve TLS on the instance and pass it through, or end it at the load balancer and use TLS for the target group.',
    cloudformation: 'Protocol: TLS\nCertificates:\n  - CertificateArn: !Ref Certificate',
    edits({ path, judged }) {
      const name = `${judged}Certificate`;
      const properties = { DomainName: 'lab.example.org', ValidationMethod: 'DNS' };
      const certificate = {
        add: name,
        resource: { Type: `AWS::CertificateManager::Certificate`, Properties: properties },
      };
      if (path === 'Protocol') {
        return [
          certificate,
          { set: path, to: 'TLS' },
          { set: 'Certificates', to: [{ CertificateArn: { Ref: name } }] },
        ];
      }
      return [
        certificate,
        { set: path, to: 'SSL' },
        { set: path.replace(/Protocol$/, 'InstanceProtocol'), to: 'SSL' },
        { set: path.replace(/Protocol$/, 'SSLCertificateId'), to: { Ref: name } },
      ];
    },
  },
  examples: {
    resource: 'LabListener',
    line: 6,
    fails: template('      Protocol: TCP'),
    passes: template('      Protocol: TLS\n      Certificates: [{ CertificateArn: !Ref LabCertificate }]'),
  },
});
