import { control } from './control.ts';

const template = (protocol: string, port: number) => `Resources:
  PortalTargets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties:
      Protocol: ${protocol}
      Port: ${port}
      VpcId: vpc-0a1b2c3d
`;

/** Protocols that a load balancer encrypts towards its targets. */
const encrypted = ['HTTPS', 'TLS'];
/** Protocols that are certainly in the clear: the load balancer itself speaks HTTP. */
const clear = ['HTTP'];

export const targetGroupSpeaksTls = control({
  id: 'target-group-speaks-tls',
  obligations: ['ELB-BACK'],
  title: 'Load balancers encrypt what they send to their targets',
  why: 'The load balancer decrypts each session. What it sends on in plain HTTP can be read by anyone on the way to the target.',
  on: 'target-group',
  check(group, { need, pass, fail, notApplicable, unknown }) {
    const targets = need(group.targetType);
    if (targets === 'lambda') return notApplicable('AWS calls Lambda targets over its own encrypted API');
    const protocol = need(group.protocol)?.toUpperCase();
    if (protocol === undefined) {
      return unknown(group.protocol, 'the target group names no protocol', 'write Protocol: HTTPS');
    }
    if (encrypted.includes(protocol)) return pass();
    if (clear.includes(protocol)) {
      return fail({
        at: group.protocol,
        got: protocol,
        want: 'HTTPS',
        says: `${group.name} receives plain HTTP from its load balancer`,
      });
    }
    return unknown(
      group.protocol,
      `${protocol} passes bytes on as they come; only the bytes show whether they are TLS`,
      'probe the running target, or end TLS at the load balancer and use HTTPS or TLS here',
    );
  },
  fix: {
    effect: 'replaces',
    does: 'Serve TLS on the targets and use HTTPS for the target group.',
    cloudformation: 'Protocol: HTTPS\nPort: 443',
  },
  examples: { resource: 'PortalTargets', line: 5, fails: template('HTTP', 80), passes: template('HTTPS', 443) },
});
