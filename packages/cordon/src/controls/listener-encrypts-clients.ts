import { control, type Edit, type Faulty } from './control.ts';
import { classicEncryptsClients, encryptsClients } from './listener-front.ts';

const template = (rest: string) => `Resources:
  PortalListener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Portal
${rest}
      DefaultActions:
        - Type: forward
          TargetGroupArn: !Ref PortalTargets
  Portal:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Subnets: [subnet-0a1b2c3d, subnet-4e5f6a7b]
  PortalTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: HTTPS
      Port: 443
      VpcId: vpc-0a1b2c3d
`;

export const listenerEncryptsClients = control({
  id: 'listener-encrypts-clients',
  obligations: ['ELB-FRONT'],
  title: 'Load balancers encrypt their sessions with clients',
  why: 'A session over plain HTTP shows PHI, cookies and credentials to everyone between the client and the load balancer.',
  decides: [
    'A listener passes with HTTPS or TLS. With HTTP it passes only where the default actions and every rule redirect to HTTPS: one rule that forwards is enough to fail.',
    'QUIC passes, because it always carries TLS 1.3.',
    'Each listener of a Classic Load Balancer passes with HTTPS or SSL and fails with HTTP.',
    'A listener of a Gateway Load Balancer is not applicable: it hands packets to an appliance. Nor is one of TCP that leads to Application Load Balancers alone: their listeners are judged.',
  ],
  open: [
    'TCP, UDP and their like, which pass bytes on as they come: only the bytes show whether they are TLS. Probe the running entry, or end TLS at the load balancer.',
    'A listener that names no protocol: write Protocol: HTTPS.',
    'A rule that may belong to a listener of HTTP, unless it redirects anyway: name its listener by reference.',
    'A custom resource or a macro that may add rules: write in the template what it does.',
  ],
  on: ['listener', 'classic-load-balancer'],
  check(resource, ask) {
    if (resource.kind === 'listener') return encryptsClients(resource, ask);
    return ask.every(ask.need(resource.listeners) ?? [], (each) => classicEncryptsClients(each, resource.name, ask));
  },
  fix: {
    // Whose certificate it is, and whether clients find another port, nobody can read off a template.
    effect: 'needs-a-human',
    does: 'Use an HTTPS listener with a certificate; keep port 80 only to redirect to it.',
    cloudformation: 'Protocol: HTTPS\nPort: 443\nCertificates:\n  - CertificateArn: !Ref Certificate',
    edits: speakHttps,
  },
  examples: {
    resource: 'PortalListener',
    line: 6,
    fails: template('      Protocol: HTTP\n      Port: 80'),
    passes: template(
      '      Protocol: HTTPS\n      Port: 443\n      Certificates:\n        - CertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/portal',
    ),
  },
});

/** The certificate is kept by name in Parameter Store: its ARN is the account's own. */
function speakHttps({ path, judged }: Faulty): readonly Edit[] {
  const certificate = `{{resolve:ssm:/${judged}/certificate-arn}}`;
  const classic = /^Listeners\[\d+\]/.exec(path)?.[0];
  if (classic) {
    return [
      { set: `${classic}.Protocol`, to: 'HTTPS' },
      { set: `${classic}.LoadBalancerPort`, to: '443' },
      { set: `${classic}.SSLCertificateId`, to: certificate },
    ];
  }
  const on = judged;
  return [
    { set: 'Protocol', to: 'HTTPS', on },
    { set: 'Port', to: 443, on },
    { set: 'SslPolicy', to: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09', on },
    { set: 'Certificates', to: [{ CertificateArn: certificate }], on },
  ];
}
