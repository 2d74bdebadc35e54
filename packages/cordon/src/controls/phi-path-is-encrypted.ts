import type { Ask } from './ask.ts';
import { control } from './control.ts';
import type { Outcome } from './outcome.ts';
import type { Hop } from './phi-flow.ts';

const template = (protocol: string) => `Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Subnets: [subnet-0a1b2c3d, subnet-1a2b3c4d] }
  PortalListener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Portal
      Port: 443
      Protocol: HTTPS
      Certificates: [{ CertificateArn: arn:aws:acm:us-east-1:111122223333:certificate/portal }]
      DefaultActions: [{ Type: forward, TargetGroupArn: !Ref PortalTargets }]
  PortalTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: ${protocol}
      Port: 8443
      VpcId: vpc-0a1b2c3d
      Targets: [{ Id: !Ref PortalHost }]
  PortalHost:
    Type: AWS::EC2::Instance
    Properties: { ImageId: ami-0a1b2c3d, InstanceType: m6i.large }
`;

export const phiPathIsEncrypted = control({
  id: 'phi-path-is-encrypted',
  obligations: ['ELB-E2E', 'EC2-TLS', 'EC2-INTRA'],
  // It looks at the hops that are seen; what no template shows is left to the running system.
  partly: ['EC2-TLS', 'EC2-INTRA'],
  title: 'PHI is encrypted on every hop of its way',
  why: 'A record is as safe as the weakest hop between the browser and its last archive. One hop in the clear shows it, whatever the others do.',
  decides: [
    'Each session on which PHI travels is a hop: from clients to an entry, through a target group to what serves, from there to the stores that policies, endpoints and security groups name, and on to copies, archives and logs.',
    'It is asked of every resource that sends PHI on or takes it in from outside. It passes where each of those hops is encrypted, and fails where one is not.',
    'Whether a hop is encrypted is what the control for that sort of hop says: target-group-speaks-tls of what a load balancer sends on, sql-server-forces-ssl of sessions with SQL Server.',
    'What is merely allowed, by a grant on everything or an open group, is listed as possible and decides nothing.',
  ],
  open: [
    'A hop whose far end is not given, or of which no template shows whether it is encrypted: the finding on the resource at the far end says what settles it.',
  ],
  on: ['phi-carrier'],
  tacit: true,
  check(resource, ask) {
    const hops = ask.flow.hopsOf(resource);
    if (hops.length === 0) return ask.notApplicable('no session with PHI begins there');
    return ask.every(hops, (hop) => judgeHop(hop, ask));
  },
  fix: {
    // What encrypts a hop is said by the control for its sort; here only the commonest is done by itself.
    effect: 'needs-a-human',
    does: 'Encrypt the hop where it is not: the control for that sort of hop says how.',
    cloudformation: 'Protocol: HTTPS',
    edits: ({ path, got }) => (path === 'Protocol' && got === 'HTTP' ? [{ set: path, to: 'HTTPS' }] : []),
  },
  examples: { resource: 'PortalListener', line: 16, fails: template('HTTP'), passes: template('HTTPS') },
});

function judgeHop(hop: Hop, ask: Ask): Outcome {
  const found = hop.inWorld(ask.world);
  if (!found) return ask.notApplicable('the hop is not there in this configuration');
  return found.outcome.verdict === 'pass' ? ask.pass() : found.outcome;
}
